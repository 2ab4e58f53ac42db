// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import {
  bytesSource,
  createLift,
  jsonDocument,
  makeFinding,
  memorySpool,
  type ValidateOptions,
  validate,
} from "../src/index.js";

const entity = (id: string, more: object = {}) => ({
  id: `https://e.org/${id}`,
  type: "Entity",
  entityTypes: ["https://e.org/T"],
  ...more,
});
const pack = (graph: readonly object[], more: object = {}) =>
  JSON.stringify({ "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", ...more, graph });

async function check(text: string, options: ValidateOptions = {}, name = "data.json") {
  const [report] = await validate([jsonDocument(bytesSource(name, new TextEncoder().encode(text)))], options);
  if (report === undefined) throw new Error("no report");
  return report;
}

const codes = (report: { readonly findings: readonly { readonly code: string; readonly path: string }[] }) =>
  report.findings.map((f) => `${f.code} ${f.path}`);

describe("validate", () => {
  it("points into a package by pointer, line and column", async () => {
    const text = `{\n  "jiku": "1.0",\n  "graph": [\n    {"id": "https://e.org/a", "type": "Entity", "entityTypes": ["https://e.org/T"],\n     "existence": {"start": "2026-09-03",\n       "end": "2026-09-01"}}\n  ]\n}`;
    const report = await check(text);
    expect(report.findings).toMatchObject([
      {
        code: "TM-01",
        path: "/graph/0/existence/end",
        resource: "https://e.org/a",
        location: { file: "data.json", line: 6, column: 15 },
      },
    ]);
  });

  it("points into the resource of a line of NDJSON", async () => {
    const lines = [entity("a"), entity("b", { existence: { at: "2026-02-30" } })]
      .map((r) => JSON.stringify(r))
      .join("\n");
    expect((await check(lines)).findings).toMatchObject([
      { code: "TM-03", path: "/existence/at", location: { line: 2 } },
    ]);
  });

  it("resolves references to resources that come later, and those that are external", async () => {
    const relation = (object: string) => ({ relations: [{ predicate: "https://e.org/near", object }] });
    const graph = [
      entity("a", relation("https://e.org/b")),
      entity("b", relation("https://known.org/x")),
      entity("c", relation("https://e.org/none")),
    ];
    expect(codes(await check(pack(graph, { external: ["https://known.org/"] })))).toEqual([
      "ID-02 /graph/2/relations/0/object",
    ]);
  });

  it("runs rules that need a later reference system once it is known", async () => {
    const trs = {
      id: "https://e.org/rs",
      type: "ReferenceSystem",
      kind: "temporal",
      calendar: "360_day",
      timeScale: "model",
      axes: [{ name: "t" }],
    };
    const thing = entity("a", { existence: { start: "2015-02-30", end: "2015-02-31", trs: trs.id } });
    expect(codes(await check(pack([thing, trs])))).toEqual(["TM-03 /graph/0/existence/end"]);
    expect(codes(await check(pack([trs, thing])))).toEqual(["TM-03 /graph/1/existence/end"]);
  });

  it("does not call references out of an open stream wrong, and says so", async () => {
    const line = JSON.stringify(
      entity("a", { relations: [{ predicate: "https://e.org/near", object: "https://e.org/b" }] }),
    );
    const open = await check(`${line}\n${JSON.stringify(entity("c"))}`);
    expect(open.findings).toEqual([]);
    expect(open.notChecked).toMatchObject([
      { what: "ID-02", why: { en: "1 references lead out of this stream; nothing says what is there." } },
    ]);
    const closed = await check(`{"jiku": "1.0"}\n${line}\n${JSON.stringify(entity("c"))}`);
    expect(codes(closed)).toEqual(["ID-02 /relations/0/object"]);
  });

  it("blocks the rules of a resource with a structure fault, and takes references to it as resolved", async () => {
    const broken = { ...entity("b", { existence: { start: "2026-09-03", end: "2026-09-01" } }), colour: "red" };
    const report = await check(
      pack([entity("a", { relations: [{ predicate: "https://e.org/near", object: "https://e.org/b" }] }), broken]),
    );
    expect(codes(report)).toEqual(["schema/additionalProperties /graph/1/colour"]);
    expect(report.notChecked).toMatchObject([{ what: "rules" }]);
    expect(report.checked).toMatchObject({ structure: 2, sound: 1 });
  });

  it("judges no resource of a package whose own form is wrong", async () => {
    const report = await check(JSON.stringify({ jiku: "9.9", graph: [entity("a", { existence: {} })] }));
    expect(codes(report)).toEqual(["schema/const /jiku"]);
  });

  it("finds an id twice in one document, also by CURIE, and names the first place", async () => {
    const context = ["https://w3id.org/jiku/v1/context.jsonld", { ex: "https://e.org/" }];
    const report = await check(
      JSON.stringify({ "@context": context, jiku: "1.0", graph: [entity("a"), { ...entity("a"), id: "ex:a" }] }),
    );
    expect(report.findings).toMatchObject([
      { code: "ID-01", path: "/graph/1/id", related: [{ path: "/graph/0/id", resource: "https://e.org/a" }] },
    ]);
  });

  it.each([
    ["", "AD-122"],
    ["   \n ", "AD-122"],
    ['{"id": "x', "AD-103"],
    ['{"id": "https://e.org/a", "type": "Entity" "entityTypes": []}', "AD-102"],
    [
      '{"id": "https://e.org/a", "id": "https://e.org/b", "type": "Entity", "entityTypes": ["https://e.org/T"]}',
      "AD-115",
    ],
    [
      '{"id": "https://e.org/a", "type": "Entity", "entityTypes": ["https://e.org/T"], "ex:n": 12345678901234567890}',
      "AD-107",
    ],
    [
      '{"id": "https://e.org/a", "type": "Entity", "entityTypes": ["https://e.org/T"], "__proto__": {"x": 1}}',
      "AD-117",
    ],
    [
      `{"id": "https://e.org/a", "type": "Entity", "entityTypes": ["https://e.org/T"], "ex:n": ${"[".repeat(300)}${"]".repeat(300)}}`,
      "AD-105",
    ],
    ["\u0000\u0001\u0002", "AD-114"],
  ])("turns %j into a finding", async (text, code) => {
    const report = await check(text);
    expect(report.findings.map((f) => f.code)).toContain(code);
    expect(report.summary.errors).toBeGreaterThan(0);
  });

  it("refuses bytes that are not UTF-8, and names the byte", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(entity("a", { label: { en: "ab" } })));
    bytes[bytes.indexOf(0x62)] = 0xe9;
    const [report] = await validate([jsonDocument(bytesSource("a.json", bytes))]);
    expect(report?.findings).toMatchObject([{ code: "AD-114" }]);
  });

  it("keeps the first findings in full and counts the rest", async () => {
    const lines = Array.from({ length: 50 }, (_, i) =>
      JSON.stringify(entity(`e${i}`, { existence: { at: "2026-02-30" } })),
    ).join("\n");
    const report = await check(lines, { maxFindings: 5 }, "a.ndjson");
    expect(report.findings).toHaveLength(5);
    expect(report.counts).toEqual([{ code: "TM-03", rule: "time/date-in-calendar", severity: "error", count: 50 }]);
    expect(report.summary.errors).toBe(50);
  });

  it("says what the next profile would ask", async () => {
    const report = await check(
      JSON.stringify({ id: "https://e.org/d", type: "Dataset", title: { en: "D" }, license: "https://e.org/l" }),
    );
    expect(report.next).toMatchObject({ profile: "exchange", errors: [{ code: "DS-04", count: 1 }] });
  });

  it("puts findings on lifted resources at their native places", async () => {
    const lift = createLift("city.json", "cityjson 2.0", memorySpool("city.json"));
    const at = { kind: "json", pointer: "/CityObjects/b1", line: 3, column: 5 } as const;
    const inner = { kind: "json", pointer: "/CityObjects/b1/attributes/end", line: 4, column: 9 } as const;
    lift.add(entity("b1", { existence: { start: "2026-09-03", end: "2026-09-01" } }), at, [["/existence/end", inner]]);
    const [report] = await validate([lift.document()], { profile: "draft" });
    expect(report).toMatchObject({
      format: "cityjson 2.0",
      findings: [
        { code: "TM-01", path: "/existence/end", location: { file: "city.json", line: 4, column: 9, native: inner } },
      ],
    });
  });

  it("counts what an adapter says beyond what is kept, with its severities", async () => {
    const lift = createLift("city.json", "cityjson 2.0", memorySpool("city.json"), 2);
    const at = { kind: "json", pointer: "/x", line: 1, column: 1 } as const;
    const said = (code: string) => {
      const finding = makeFinding(code, "core", { location: { native: at } });
      if (finding === undefined) throw new Error(`${code} is off`);
      lift.finding(finding);
    };
    for (const code of ["AD-110", "AD-110", "AD-110", "AD-102", "AD-110", "AD-102"]) said(code);
    for (let i = 0; i < 25; i++) lift.unread({ ...at, pointer: `/extra/${i}` });
    const [report] = await validate([lift.document()]);
    expect(report?.counts.map(({ code, count }) => [code, count])).toEqual([
      ["AD-110", 4],
      ["AD-102", 2],
    ]);
    expect(report?.summary).toEqual({ errors: 2, warnings: 4, infos: 0 });
    expect(report?.findings.map(({ code }) => code)).toEqual(["AD-110", "AD-110", "AD-110", "AD-102"]);
    const unread = report?.notChecked.filter(({ why }) => why.en.includes("adapter"));
    expect(unread?.map(({ what, why }) => `${what}: ${why.en}`)).toEqual([
      "file: 23 more parts of the file are not read by the adapter.",
      "/extra/0: The adapter does not read this part of the file.",
      "/extra/1: The adapter does not read this part of the file.",
    ]);
  });

  it("gives the same report however the documents of one set are read", async () => {
    const a = pack([entity("a", { version: "1", label: { en: "x" } })]);
    const b = pack([entity("a", { version: "1", label: { en: "y" } })]);
    const inputs = () =>
      [a, b].map((text, i) => jsonDocument(bytesSource(`${i}.json`, new TextEncoder().encode(text))));
    const reports = await validate(inputs());
    expect(reports.map(codes)).toEqual([[], ["ID-07 /graph/0/version"]]);
    expect(await validate(inputs())).toEqual(reports);
  });
});
