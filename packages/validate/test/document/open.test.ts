// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../src/document/open.js";
import type { StreamFault } from "../../src/document/record.js";
import { bytesSource } from "../../src/document/source.js";

const MAX = 1 << 20;

function read(text: string, name = "data.json", step?: number) {
  const document = openDocument(bytesSource(name, new TextEncoder().encode(text)), MAX);
  const records: string[] = [];
  const places: string[] = [];
  const faults: StreamFault[] = [...document.faults];
  document.visit(
    document.start,
    {
      record(r) {
        records.push(new TextDecoder().decode(r.bytes.subarray(r.from, r.to)));
        places.push(`${r.line}:${r.column}`);
        return true;
      },
      fault: (f) => void faults.push(f),
    },
    step,
  );
  return { format: document.format, open: document.open, records, places, faults, document };
}

describe("openDocument", () => {
  it("tells package, lone resource and stream apart by content", () => {
    expect(read('{"jiku": "1.0", "graph": [{"a": 1}, {"b": 2}]}')).toMatchObject({
      format: "jiku-package",
      records: ['{"a": 1}', '{"b": 2}'],
    });
    expect(read('\n {"id": "x:1", "type": "Entity"}')).toMatchObject({
      format: "jiku-resource",
      records: ['{"id": "x:1", "type": "Entity"}'],
      places: ["2:2"],
    });
    expect(read('{"id": "x:1"}\n{"id": "x:2"}\n')).toMatchObject({
      format: "jiku-ndjson",
      open: true,
      records: ['{"id": "x:1"}', '{"id": "x:2"}'],
    });
    expect(read('{"jiku": "1.0", "external": ["https://a/"]}\n{"id": "x:1"}')).toMatchObject({
      format: "jiku-ndjson",
      open: false,
      records: ['{"id": "x:1"}'],
      places: ["2:1"],
    });
    expect(read('{"broken": \n{"id": "x:2", "type": "Entity"}\n')).toMatchObject({ format: "jiku-ndjson" });
  });

  it("reads the context where it stands after the graph", () => {
    const { document } = read(
      '{"graph": [{"a": 1}], "jiku": "1.0", "external": ["https://a/"], "@context": ["https://w3id.org/jiku/v1/context.jsonld", {"ex": "https://ex.org/"}]}',
    );
    expect(document.context.external).toEqual(["https://a/"]);
    expect(document.context.prefixes.get("ex")).toBe("https://ex.org/");
  });

  it.each([
    ['{"jiku": "1.0", "graph": [{"a": 1} {"b": 2}]}', "AD-102", ['{"a": 1}']],
    ['{"jiku": "1.0", "graph": [{"a": 1}, {"b": ', "AD-103", ['{"a": 1}', '{"b": ']],
    ['{"jiku": "1.0", "graph": [{"a": 1}]} x', "AD-102", ['{"a": 1}']],
    ['{"jiku": "1.0", "jiku": "1.0", "graph": []}', "AD-115", []],
    ['{"jiku": "1.0" "graph": []}', "AD-102", []],
    ["\u0000\u0001", "AD-114", []],
  ])("reports the fault around the records of %s", (text, code, records) => {
    const result = read(text);
    expect(result.faults.map((f) => f.code)).toContain(code);
    expect(result.records).toEqual(records);
  });

  it("gives the same records whatever is read at once", () => {
    const item = fc.record({
      id: fc.string(),
      list: fc.array(fc.integer(), { maxLength: 5 }),
      text: fc.constantFrom("水位", '"}]', "\\", "a\nb"),
    });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 8 }),
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 70 }),
        (items, indent, step) => {
          const graph = JSON.stringify({ jiku: "1.0", graph: items }, null, indent);
          expect(read(graph, "data.json", step).records.map((r) => JSON.parse(r))).toEqual(items);
          expect(read(graph, "data.json", step).places).toEqual(read(graph).places);
          const lines = items.map((i) => JSON.stringify(i)).join("\n");
          expect(read(lines, "data.ndjson", step).records.map((r) => JSON.parse(r))).toEqual(items);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuses a record beyond the limit and reads the next line", () => {
    const source = bytesSource("a.ndjson", new TextEncoder().encode(`{"a":1}\n${"x".repeat(5000)}\n{"b":2}\n`));
    const records: number[] = [];
    const faults: StreamFault[] = [];
    const document = openDocument(source, 1000);
    document.visit(document.start, { record: (r) => records.push(r.line) > 0, fault: (f) => void faults.push(f) }, 64);
    expect(records).toEqual([1, 3]);
    expect(faults).toMatchObject([{ code: "AD-105", line: 2 }]);
  });
});
