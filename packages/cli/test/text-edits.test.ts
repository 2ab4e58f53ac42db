// SPDX-License-Identifier: Apache-2.0
import type { Edit, Finding } from "@jiku/model";
import { bytesSource } from "@jiku/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseEdits } from "../src/edit/choose-edits.js";
import { placesOfOffsets } from "../src/edit/line-offsets.js";
import { applyEdits, bytesOfPieces, changesOf, wholeFile } from "../src/edit/pieces.js";
import type { TextEdit } from "../src/edit/text-edit.js";
import { textEditsOf } from "../src/edit/text-edits.js";

const encoder = new TextEncoder();

function finding(edit: readonly Edit[] | undefined, line = 1): Finding {
  const text = { en: "", ja: "" };
  const rest = {
    rule: "a/b",
    code: "A-1",
    severity: "error",
    path: "",
    message: text,
    fix: text,
    related: [],
  } as const;
  return { ...rest, location: { line }, ...(edit === undefined ? {} : { edit }) };
}

function fixed(text: string, format: string, findings: readonly Finding[]): string {
  const bytes = encoder.encode(text);
  const source = bytesSource("x", bytes);
  const { edits } = chooseEdits(textEditsOf(source, format, findings));
  return Buffer.concat([...bytesOfPieces(source, applyEdits(wholeFile(bytes.length), edits))]).toString();
}

describe("textEditsOf", () => {
  const replace = (path: string, value: unknown): Edit => ({ path, op: "replace", value });

  it("begins at the record of a stream, and at the beginning of anything else", () => {
    const stream = '{"a":1}\n\n  {"a":2}\r\n{"a":3}';
    expect(fixed(stream, "jiku-ndjson", [finding([replace("/a", 9)], 3), finding([replace("/a", 8)], 4)])).toBe(
      '{"a":1}\n\n  {"a":9}\r\n{"a":8}',
    );
    expect(fixed('{"a":[1,{"b":2}]}', "jiku-package", [finding([replace("/a/1/b", 3)], 7)])).toBe('{"a":[1,{"b":3}]}');
  });

  it("tells where the changed text stands, in lines and UTF-16 columns", () => {
    const source = bytesSource("x", encoder.encode('{\n "位👍": "ab",\n "n": 1 }'));
    const table = textEditsOf(source, "jiku-resource", [finding([replace("/位👍", "c")])]);
    expect(table.get(0)).toEqual([
      { offset: 14, length: 4, text: '"c"', region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 } },
    ]);
  });

  it("leaves out a finding of which one edit has no place, and one without edits", () => {
    const source = bytesSource("x", encoder.encode('{"a":1}'));
    const half = finding([replace("/a", 2), replace("/b", 2)]);
    expect([...textEditsOf(source, "jiku-resource", [half, finding(undefined), finding([replace("/a", 3)])])]).toEqual([
      [2, [expect.objectContaining({ offset: 5, length: 1, text: "3" })]],
    ]);
  });

  it("removes text before a value only where it stands", () => {
    const mark: Edit = { path: "", op: "remove", value: "\ufeff" };
    expect(fixed('\ufeff\n{"a":1}', "jiku-resource", [finding([mark])])).toBe('\n{"a":1}');
    expect(fixed('{"a":1}', "jiku-resource", [finding([mark])])).toBe('{"a":1}');
  });

  it("makes edits that depend on each other together, and keeps the layout", () => {
    const text = '{\r\n\t"value" : 1.50,\r\n\t"unit" : "degC"\r\n}\r\n';
    const edits: readonly Edit[] = [
      replace("/unit", "Cel"),
      { path: "/native", op: "insert", value: { unit: "degC" } },
    ];
    expect(fixed(text, "jiku-resource", [finding(edits)])).toBe(
      '{\r\n\t"value" : 1.50,\r\n\t"unit" : "Cel",\r\n\t"native": {"unit": "degC"}\r\n}\r\n',
    );
  });

  it("survives text that is no JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n1ae') }), (text) => {
        const source = bytesSource("x", encoder.encode(text));
        const findings = [finding([replace("/a/0", 1)]), finding([{ path: "/a/b", op: "insert", value: 1 }])];
        for (const format of ["jiku-ndjson", "jiku-package"])
          expect(textEditsOf(source, format, findings)).toBeInstanceOf(Map);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("chooseEdits", () => {
  const edit = (offset: number, length: number): TextEdit => ({
    offset,
    length,
    text: "x",
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  });

  it("lets a finding wait that touches another", () => {
    const table = new Map([
      [0, [edit(10, 5)]],
      [1, [edit(12, 1)]],
      [2, [edit(15, 0)]],
      [3, [edit(15, 0)]],
      [4, [edit(1, 1), edit(14, 3)]],
    ]);
    const { findings, edits } = chooseEdits(table);
    expect(findings).toEqual([0, 2]);
    expect(edits.map(({ offset }) => offset)).toEqual([10, 15]);
  });
});

describe("pieces", () => {
  const changes = fc.array(fc.record({ offset: fc.nat(40), length: fc.nat(6), text: fc.constantFrom("", "x", "yz") }), {
    maxLength: 6,
  });

  function clean(edits: readonly Pick<TextEdit, "offset" | "length" | "text">[], size: number): readonly TextEdit[] {
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    let end = -1;
    return [...edits]
      .sort((a, b) => a.offset - b.offset)
      .flatMap((edit) => {
        if (edit.offset <= end || edit.offset + edit.length > size) return [];
        end = edit.offset + edit.length;
        return [{ ...edit, region }];
      });
  }

  function onBytes(bytes: Buffer, edits: readonly TextEdit[]): Buffer {
    return edits.toReversed().reduce((now, { offset, length, text }) => {
      return Buffer.concat([now.subarray(0, offset), Buffer.from(text), now.subarray(offset + length)]);
    }, bytes);
  }

  it("of edits upon edits are the same as the edits on the bytes, and so are the changes of the original", () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (rounds) => {
        const original = Buffer.from("The quick brown fox jumps over it");
        let bytes = original;
        let pieces = wholeFile(original.length);
        for (const round of rounds) {
          const edits = clean(round, bytes.length);
          pieces = applyEdits(pieces, edits);
          bytes = onBytes(bytes, edits);
        }
        expect(Buffer.concat([...bytesOfPieces(bytesSource("x", original), pieces)]).equals(bytes)).toBe(true);
        const composed = changesOf(pieces, original.length).map(({ from, to, bytes: put }) => {
          return { offset: from, length: to - from, text: Buffer.from(put).toString() } as TextEdit;
        });
        expect(onBytes(original, composed).equals(bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

it("lines and columns are those of an editor", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", "位", "👍", "\n", "\r\n"), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const offsets = parts.map((_, i) => encoder.encode(parts.slice(0, i).join("")).length);
      const places = placesOfOffsets(bytesSource("x", encoder.encode(text)), offsets);
      for (const [i, offset] of offsets.entries()) {
        const before = parts.slice(0, i).join("");
        const line = before.split("\n").length;
        expect(places.get(offset)).toEqual({ line, column: before.length - before.lastIndexOf("\n") });
      }
    }),
  );
});
