// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";

/** One record of a small set: few names, so that they meet. */
export interface SetRecord {
  readonly file: number;
  readonly text: string;
}

const name = fc.integer({ min: 0, max: 8 }).map((n) => `https://e.org/n${n}`);
const nowhere = fc.constantFrom("https://e.org/n33", "https://far.org/x", "https://known.org/y", "EPSG:6697");
const target = fc.oneof({ weight: 6, arbitrary: name }, { weight: 1, arbitrary: nowhere });
const unit = fc.constantFrom("m", "m3/s");

const entity = fc.record({
  id: name,
  type: fc.constant("Entity"),
  entityTypes: fc.constant(["https://e.org/T"]),
  relations: fc.array(
    fc.record({
      predicate: fc.constantFrom("obo:BFO_0000050", "obo:BFO_0000050", "https://e.org/near"),
      object: target,
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
const versioned = fc.record({
  id: name,
  type: fc.constant("Entity"),
  version: fc.constantFrom("1", "2"),
  entityTypes: fc.constant(["https://e.org/T"]),
  previousVersion: target,
  label: fc.constantFrom({ en: "a" }, { en: "b" }),
});
const property = fc.record({
  id: name,
  type: fc.constant("Property"),
  label: fc.constant({ en: "level" }),
  unit,
  nature: fc.constantFrom("intensive", "extensive"),
});
const observation = fc.record({
  id: name,
  type: fc.constant("Observation"),
  origin: fc.constant("measured"),
  observedProperty: target,
  featureOfInterest: target,
  phenomenonTime: fc.constant({ at: "2026-09-01T00:00:00Z" }),
  result: fc.record({ kind: fc.constant("quantity"), value: fc.integer({ min: 0, max: 3 }), unit }),
});
const system = fc.record({
  id: fc.oneof(name, fc.constant("http://www.opengis.net/def/crs/EPSG/0/6697")),
  type: fc.constant("ReferenceSystem"),
  kind: fc.constantFrom("compound", "engineering"),
  definition: fc.constant("EPSG:6697"),
});
const faulty = fc.record({ id: name, type: fc.constantFrom("Entity", "Nothing") });

const text = fc.oneof(
  fc
    .oneof(entity, entity, entity, versioned, property, observation, system, faulty)
    .map((value) => JSON.stringify(value)),
  fc.constantFrom("{ not json", '{"id":"https://e.org/n1","id":2,"type":"Entity"}', "   "),
);

export const records: fc.Arbitrary<readonly SetRecord[]> = fc.array(
  fc.record({
    file: fc.constantFrom(0, 0, 1),
    text: fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: text }),
  }),
  { minLength: 1, maxLength: 40 },
);

/** The records as two streams, the first with a header that declares what lies outside. */
export function documentsOf(set: readonly SetRecord[]): readonly (readonly [name: string, text: string])[] {
  const lines = (file: number) => set.filter((record) => record.file === file).map((record) => record.text);
  const header = '{"jiku":"1.0","external":["https://known.org/","https://e.org/n1"]}';
  return [
    ["a.ndjson", [header, ...lines(0)].join("\n")],
    ["b.ndjson", ['{"jiku":"1.0"}', ...lines(1)].join("\r\n")],
  ];
}
