// SPDX-License-Identifier: Apache-2.0
import { type Fault, memoryInput } from "@jiku/adapter";
import { describe, expect, it } from "vitest";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementAt,
  readXml,
  rootOf,
  unreadOf,
  withinSpaces,
  wordOf,
  type XmlElement,
  type XmlLimits,
} from "../src/xml/xml.js";
import { bytesOf } from "./read-text.js";

const LIMITS: XmlLimits = { bytes: 1000, depth: 8, attributes: 3, textLength: 100 };

async function read(
  content: string | Uint8Array,
  {
    recordDepth = 1,
    chunkSize = 7,
    limits = LIMITS,
  }: { recordDepth?: number; chunkSize?: number; limits?: XmlLimits } = {},
) {
  const opened: XmlElement[] = [];
  const records: (readonly [XmlElement, string])[] = [];
  const instructions: unknown[] = [];
  const { primary } = memoryInput({ "a.xml": content }, { chunkSize });
  const fault = await readXml(
    primary,
    {
      recordDepth,
      open: (element) => void opened.push(element),
      record: (element, parent) => void records.push([element, parent]),
      instruction: (at) => void instructions.push(at),
    },
    limits,
  );
  return { fault, opened, records, instructions, root: records[0]?.[0] };
}

const brief = (fault: Fault | undefined) => {
  const at = fault?.at as { line?: number; column?: number; byte?: number } | undefined;
  return fault && `${fault.code} ${at?.line === undefined ? `@${at?.byte}` : `${at.line}:${at.column}`}`;
};

describe("an XML tree", () => {
  const TEXT = `<?xml version="1.0"?>
<r xmlns="urn:r" xmlns:x="urn:x">
  <a n="1" x:m="2">one<!-- not --> <![CDATA[& two]]></a>
  <b/>
  <a><x:c/>t</a>
</r>`;

  it("has names, namespaces, attributes, texts, lines and paths", async () => {
    const { root, fault } = await read(TEXT);
    expect(fault).toBeUndefined();
    const [first, second] = childrenOf(root, "a");
    expect([root?.name, root?.uri, root?.line, first?.line, second?.line]).toEqual(["r", "urn:r", 2, 3, 5]);
    expect([...(first?.attributes ?? [])]).toEqual([
      ["n", "1"],
      ["{urn:x}m", "2"],
    ]);
    expect([first?.text, childOf(root, "b")?.text, second?.text]).toEqual(["one & two", "", "t"]);
    expect([root, first, second, childOf(second, "c")].map((one) => one?.path)).toEqual([
      "/r",
      "/r/a",
      "/r/a[2]",
      "/r/a[2]/x:c[1]",
    ]);
    expect(elementAt(first as XmlElement, "n")).toEqual({ kind: "xml", path: "/r/a/@n", line: 3 });
  });

  it("comes element by element below a depth, whatever the chunks", async () => {
    for (const chunkSize of [1, 5, 4096]) {
      const { opened, records } = await read(TEXT, { recordDepth: 2, chunkSize });
      expect(opened.map(({ name }) => name)).toEqual(["r"]);
      expect(records.map(([{ name, children }, parent]) => [name, children.length, parent])).toEqual([
        ["a", 0, "r"],
        ["b", 0, "r"],
        ["a", 1, "r"],
      ]);
    }
  });

  it("knows what nobody has read", async () => {
    const { root } = await read(TEXT);
    const [first, second] = childrenOf(root, "a") as [XmlElement, XmlElement];
    expect([wordOf(first), attributeOf(first, "n"), attributeOf(first, "z")]).toEqual(["one & two", "1", undefined]);
    expect(unreadOf(root as XmlElement)).toEqual([
      { kind: "xml", path: "/r/a/@{urn:x}m", line: 3 },
      { kind: "xml", path: "/r/a[2]", line: 5 },
    ]);
    expect(withinSpaces(second, (uri) => uri === "urn:r").children).toEqual([]);
  });

  it("leaves a file closed that has nothing to read", async () => {
    const never = { size: 0, stream: (): never => expect.unreachable("the file was opened") };
    const fault = await readXml(never, { recordDepth: 1, open() {}, record() {} }, LIMITS);
    expect(fault?.code).toBe("AD-122");
  });

  it("tells instructions", async () => {
    expect((await read("<a>\n<?do it?></a>")).instructions).toEqual([{ kind: "text", line: 2 }]);
  });
});

describe("faults of an XML text", () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ["", "AD-122 @0"],
    ["<a><b></b>", "AD-103 1:11"],
    ["<a", "AD-103 1:3"],
    ["   ", "AD-103 1:4"],
    ["<a></b>", "AD-102 1:8"],
    ["<a/><b/>", "AD-102 1:8"],
    ["<a b=1/>", "AD-102 1:7"],
    ["<p:a/>", "AD-102 1:7"],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', "AD-120 1:31"],
    ["<a>&x;</a>", "AD-120 1:7"],
    ["<a><?xml version='1.0'?></a>", "AD-102 1:10"],
    ["<a>".repeat(9), "AD-105 1:28"],
    ['<a b="" c="" d="" e=""/>', "AD-105 1:23"],
    [`<a>${"x".repeat(101)}</a>`, "AD-105 1:106"],
    [`<a b="${"x".repeat(101)}"/>`, "AD-105 1:109"],
    [`<a>${"<b/>".repeat(300)}</a>`, "AD-105 @994"],
    ['<?xml version="1.0" encoding="x-none"?><a/>', "AD-104 @0"],
  ];
  it.each(cases)("of %j are %s", async (text, found) => {
    expect(brief((await read(text)).fault)).toBe(found);
  });

  it("name the byte that the character set does not have, across chunks", async () => {
    const bytes = bytesOf(`<a>${"x".repeat(300)}é</a>`);
    bytes[304] = 0x28;
    for (const chunkSize of [1, 7, 303, 304, 1000])
      expect(brief((await read(bytes, { chunkSize, limits: { ...LIMITS, textLength: 1000 } })).fault)).toBe(
        "AD-114 @304",
      );
  });

  it("read other character sets by mark and by declaration", async () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>', (c) => c.charCodeAt(0));
    expect((await read(latin)).root?.text).toBe("é");
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[..."<a>あ</a>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect((await read(utf16)).root?.text).toBe("あ");
  });

  it("are told of every cut of a sound text", async () => {
    const bytes = bytesOf('<?xml version="1.0" encoding="UTF-8"?>\n<a b="é"><!-- c --><d>é</d></a>');
    for (let length = 0; length < bytes.length; length++)
      expect((await read(bytes.subarray(0, length))).fault?.code, String(length)).toMatch(/^AD-(10[23]|122)$/);
    expect((await read(bytes)).fault).toBeUndefined();
  });

  it("stop a comment that never ends before it fills the memory", async () => {
    const { fault } = await read(`<a><!--${"x".repeat(1_000_000)}`, {
      chunkSize: 65_536,
      limits: { ...LIMITS, bytes: 2_000_000 },
    });
    expect(fault).toMatchObject({ code: "AD-105", case: "record" });
  });
});

describe("the root of an XML text", () => {
  it("is told by its first bytes", () => {
    expect(rootOf(bytesOf('<?xml version="1.0"?>\n<!-- c -->\n<x:r xmlns:x="urn:x" a="1"><'))).toMatchObject({
      name: "r",
      uri: "urn:x",
      line: 3,
    });
    expect(["", "<r a=", "{}", "a,b", "<1>", "<!-- "].map((text) => rootOf(bytesOf(text)))).toEqual([
      "incomplete",
      "incomplete",
      "other",
      "other",
      "other",
      "incomplete",
    ]);
  });
});
