// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { codes, decode } from "./run-adapter.js";

const unit = (symbol: string | null, definition: string | null): object => ({ name: "u", symbol, definition });
const QUDT = "http://qudt.org/vocab/unit/";

function stream(edit: object): string {
  return JSON.stringify({
    name: "n",
    description: "d",
    observationType: "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
    unitOfMeasurement: unit("m", `${QUDT}M`),
    Observations: [{ phenomenonTime: "2025-01-01T00:00:00Z", result: 1 }],
    ...edit,
  });
}

const observation = (edit: object): string =>
  JSON.stringify({ phenomenonTime: "2025-01-01T00:00:00Z", result: 1, ...edit });
const place = (edit: object): string =>
  JSON.stringify({
    name: "n",
    description: "d",
    encodingType: "application/geo+json",
    location: { type: "Point", coordinates: [1, 2] },
    ...edit,
  });
const room = (edit: object): string => JSON.stringify({ id: "urn:ngsi-ld:Room:1", type: "Room", ...edit });
const CORE = "https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld";

/** Per code: the fault alone, and the same file mended. */
const CASES: readonly (readonly [code: string, bad: string, good: string])[] = [
  ["STA-002", stream({ unitOfMeasurement: unit("degC", "http://qudt.org/schema/qudt#TemperatureUnit") }), stream({})],
  ["STA-003", stream({ unitOfMeasurement: unit("m", "") }), stream({})],
  ["STA-004", place({ encodingType: "PDF" }), place({})],
  ["STA-005", stream({ Observations: [{ phenomenonTime: "2025-01-01", result: "high" }] }), stream({})],
  ["STA-006", observation({ phenomenonTime: undefined, resultTime: "2025-01-01T00:00:00Z" }), observation({})],
  ["STA-007", place({ description: "n/a" }), place({})],
  ["STA-008", stream({ unitOfMeasurement: unit("m", "https://units.example.org/metre") }), stream({})],
  ["STA-009", stream({ unitOfMeasurement: unit("km", `${QUDT}M`) }), stream({})],
  ["STA-010", place({ encodingType: undefined }), place({})],
  ["STA-011", observation({ phenomenonTime: 7 }), observation({})],
  ["STA-012", place({ location: { type: "Polygon", coordinates: [[0, 0]] } }), place({})],
  [
    "STA-013",
    room({ isPartOf: { type: "Relationship", object: "the house" }, "@context": CORE }),
    room({ isPartOf: { type: "Relationship", object: "urn:ngsi-ld:House:1" }, "@context": CORE }),
  ],
  [
    "STA-014",
    `{"@iot.nextLink":"https://sta.example.org/v1.1/Observations?$skip=1","value":[${observation({})}]}`,
    `{"value":[${observation({})}]}`,
  ],
  ["STA-015", room({ "@context": ["https://vocab.example.org/context.jsonld", CORE] }), room({ "@context": CORE })],
  [
    "STA-016",
    place({ "@iot.id": "quay 3", "@iot.selfLink": "https://sta.example.org/v1.1/Locations('quay-3')" }),
    place({ "@iot.id": "o'quay", "@iot.selfLink": "https://sta.example.org/v1.1/Locations('o''quay')" }),
  ],
];

describe.each(CASES)("%s", (code, bad, good) => {
  it("is the one finding of its counterexample", async () => {
    const { findings, end } = await decode({ "a.json": bad });
    expect(codes(findings)).toEqual([code]);
    expect(findings[0]!.location.line).toBe(1);
    expect(end.outcome).toBe(findings[0]!.severity === "error" ? "invalid" : "complete");
  });

  it("is silent on the mended file", async () => {
    const { findings, end } = await decode({ "a.json": good });
    expect([codes(findings), end.outcome]).toEqual([[], "complete"]);
  });
});

it("has a case for each of its codes", () => {
  const own = manifest.findings.map(({ code }) => code).filter((code) => code.startsWith("STA-"));
  expect(CASES.map(([code]) => code)).toEqual([...own].sort());
});

it("leaves a unit that nothing names undeclared, and says so by the shared code", async () => {
  const { findings } = await decode({ "a.json": stream({ unitOfMeasurement: unit("light", "ucum:T") }) });
  expect(codes(findings)).toEqual(["AD-112"]);
});
