// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, errorCodes, fixture } from "./run-adapter.js";

const FIXTURES = [
  "station-page.json",
  "rows.json",
  "moving-thing.json",
  "level-oms.json",
  "series-omsf.json",
  "room-ngsi.jsonld",
  "stream-cs.json",
];

/** Any report will do, but an error and `complete` never go together. */
async function expectReport(bytes: Uint8Array): Promise<void> {
  expect([0, 1, 2, 3]).toContain(adapter.detect(bytes, {}).confidence);
  const { end, findings } = await decode({ "a.json": bytes });
  expect(["complete", "invalid", "refused"]).toContain(end.outcome);
  if (end.outcome === "complete") expect(errorCodes(findings)).toEqual([]);
  else expect(errorCodes(findings)).not.toEqual([]);
}

const encoder = new TextEncoder();

it("any bytes give a report", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport(bytes)),
    { numRuns: 200 },
  );
});

describe("values of any form where an entity is expected", () => {
  const names = fc.constantFrom(
    "@iot.id",
    "id",
    "type",
    "value",
    "result",
    "phenomenonTime",
    "Datastream",
    "Observations",
    "Locations",
    "location",
    "feature",
    "encodingType",
    "unitOfMeasurement",
    "HistoricalLocations",
    "dataArray",
    "components",
    "observedProperty",
    "properties",
    "geometry",
    "coordinates",
    "datastream@id",
    "schema",
    "observedAt",
    "object",
    "@context",
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, 1, -0.5, "", "2025-01-01", "urn:x:1", "Point", "Feature", "Property"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(names, tie("value"), { maxKeys: 6 }),
    ),
  })).value;

  it("give a report", async () => {
    await fc.assert(
      fc.asyncProperty(json, (value) => expectReport(encoder.encode(JSON.stringify(value)))),
      { numRuns: 500 },
    );
  });
});

describe("a sound file with some bytes changed, removed or put in", () => {
  it.each(FIXTURES)("%s gives a report", async (name) => {
    const bytes = encoder.encode(fixture(name));
    const edit = fc.record({
      at: fc.nat(bytes.length - 1),
      remove: fc.nat(6),
      insert: fc.constantFrom("", "null", "[]", "{}", "1", '"', ",").map((text) => encoder.encode(text)),
    });
    const edited = fc
      .array(edit, { minLength: 1, maxLength: 3 })
      .map((edits) =>
        edits.reduce<Uint8Array>(
          (all, { at, remove, insert }) =>
            new Uint8Array([...all.subarray(0, at), ...insert, ...all.subarray(at + remove)]),
          bytes,
        ),
      );
    await fc.assert(
      fc.asyncProperty(edited, (changed) => expectReport(changed)),
      { numRuns: 80 },
    );
  });
});
