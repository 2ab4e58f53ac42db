// SPDX-License-Identifier: Apache-2.0
import type { Edit, Finding } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import { firstOf, STAGES, weightOf } from "../../src/report/kept.js";
import { observationOf, propertyOf } from "./resources.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const EXTERNAL = ["https://data.example.org/known/"];

async function findings(text: string, name = "p.json"): Promise<readonly Finding[]> {
  const source = bytesSource(name, new TextEncoder().encode(text));
  const [report] = await validate([jsonDocument(source)], { profile: "core" });
  return report?.findings ?? [];
}

function packed(...graph: readonly object[]): string {
  return JSON.stringify({ "@context": CONTEXT, jiku: "1.0", external: EXTERNAL, graph });
}

async function editOf(code: string, text: string, name?: string): Promise<readonly Edit[] | undefined> {
  const found = (await findings(text, name)).filter((finding) => finding.code === code);
  expect(found.length, `${code} fires`).toBe(1);
  return found[0]?.edit;
}

function place(geometry: object): object {
  return {
    id: "https://data.example.org/place",
    type: "Entity",
    entityTypes: ["schema:Park"],
    geometries: [{ rs: "EPSG:6668", ...geometry }],
  };
}

const OPEN = [
  [35, 139],
  [35, 139.01],
  [35.01, 139.01],
  [35.01, 139],
];
const CLOSED = [...OPEN, [35, 139]];

describe("a ring", () => {
  it("that is open is closed by its first position", async () => {
    expect(await editOf("SP-03", packed(place({ type: "Polygon", coordinates: [OPEN] })))).toEqual([
      { path: "/graph/0/geometries/0/coordinates/0/4", op: "insert", value: [35, 139] },
    ]);
  });

  it("that nearly closes may have a slip, and is left alone", async () => {
    const slip = [...OPEN, [35.000001, 139]];
    expect(await editOf("SP-03", packed(place({ type: "Polygon", coordinates: [slip] })))).toBeUndefined();
  });

  it("of two positions is left alone", async () => {
    const text = packed(place({ type: "Polygon", coordinates: [OPEN.slice(0, 2)] }));
    const found = (await findings(text)).find(({ code }) => code === "SP-03");
    expect(found).toBeDefined();
    expect(found?.edit).toBeUndefined();
  });

  it("that runs the wrong way is reversed, and then is right", async () => {
    const wrong = [...CLOSED].reverse();
    expect(await editOf("SP-05", packed(place({ type: "Polygon", coordinates: [wrong] })))).toEqual([
      { path: "/graph/0/geometries/0/coordinates/0", op: "replace", value: CLOSED },
    ]);
    expect(await findings(packed(place({ type: "Polygon", coordinates: [CLOSED] })))).toEqual([]);
  });

  it("that moves keeps its corners in step", async () => {
    const moving = {
      type: "MovingPolygon",
      times: ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"],
      coordinates: [[CLOSED], [[...CLOSED].reverse()]],
    };
    expect(await editOf("SP-05", packed(place(moving)))).toBeUndefined();
  });
});

describe("a unit", () => {
  const property = (unit: string, more: object = {}) =>
    packed(propertyOf({ label: { en: "x" }, valueType: "real", unit, ...more }));

  it("in another spelling becomes its UCUM code, and the spelling stays", async () => {
    expect(await editOf("QU-01", property("degC"))).toEqual([
      { path: "/graph/0/unit", op: "replace", value: "Cel" },
      { path: "/graph/0/native", op: "insert", value: { unit: "degC" } },
    ]);
    expect(await editOf("QU-01", property("m s-1", { native: { label: "x" } }))).toEqual([
      { path: "/graph/0/unit", op: "replace", value: "m.s-1" },
      { path: "/graph/0/native/unit", op: "insert", value: "m s-1" },
    ]);
    expect(await editOf("QU-01", property("mm/hr", { native: { unit: "mm / hr" } }))).toEqual([
      { path: "/graph/0/unit", op: "replace", value: "mm/h" },
    ]);
  });

  it.each(["psu", "unitless", "%RH", "bar(g)", "year"])("is not guessed: %s", async (unit) => {
    expect(await editOf("QU-01", property(unit))).toBeUndefined();
  });

  it("is left where its spelling could not be kept", async () => {
    const uncertainty = { kind: "standard", value: 0.1, unit: "degC" };
    const text = packed(
      propertyOf({ label: { en: "x" }, valueType: "real", unit: "Cel" }),
      observationOf({ kind: "quantity", value: 1, unit: "Cel", uncertainty }),
    );
    const found = (await findings(text)).find(({ code }) => code === "QU-01");
    expect(found?.path).toMatch(/uncertainty\/unit$/);
    expect(found?.edit).toBeUndefined();
  });
});

describe("a name", () => {
  it("of a closed list is spelt as there", async () => {
    const property = propertyOf({ label: { en: "x" }, valueType: "Real" });
    expect(await editOf("schema/enum", packed(property))).toEqual([
      { path: "/graph/0/valueType", op: "replace", value: "real" },
    ]);
  });

  it("of a class or variant is spelt as in the model", async () => {
    const entity = { id: "https://data.example.org/e", type: "entity", entityTypes: ["schema:City"] };
    expect(await editOf("schema/discriminator", packed(entity))).toEqual([
      { path: "/graph/0/type", op: "replace", value: "Entity" },
    ]);
    const polygon = place({ type: "polygon", coordinates: [CLOSED] });
    expect(await editOf("schema/discriminator", packed(polygon))).toEqual([
      { path: "/graph/0/geometries/0/type", op: "replace", value: "Polygon" },
    ]);
  });

  it("that is only near is not chosen", async () => {
    const entity = { id: "https://data.example.org/e", type: "Entitty", entityTypes: ["schema:City"] };
    expect(await editOf("schema/discriminator", packed(entity))).toBeUndefined();
  });

  it("in a line of a stream is placed from its record", async () => {
    const entity = { id: "https://data.example.org/e", type: "entity", entityTypes: ["schema:City"] };
    const line = { ...entity, id: "https://data.example.org/f", type: "Entity" };
    const text = `${JSON.stringify(line)}\n${JSON.stringify(entity)}\n`;
    expect(await editOf("schema/discriminator", text, "s.ndjson")).toEqual([
      { path: "/type", op: "replace", value: "Entity" },
    ]);
  });
});

it("a byte order mark goes, and nothing else", async () => {
  expect(await editOf("AD-114", `\ufeff${packed()}`)).toEqual([{ path: "", op: "remove", value: "\ufeff" }]);
});

it("the edits that a document keeps are bounded", () => {
  const kept = [[1, 2, 3], [1, 2, 3, 4, 5, 6, 7], [1], []].map((value, order) => {
    const finding = { code: "SP-05", edit: [{ path: "", op: "replace", value }] } as unknown as Finding;
    return { order, stage: STAGES.record, rank: 0, turn: 0, weight: weightOf(finding), finding };
  });
  const edited = (budget: number) => firstOf(kept, 9, budget).map(({ finding }) => finding.edit !== undefined);
  expect(edited(17)).toEqual([true, true, true, false]);
  expect(edited(16)).toEqual([true, true, false, false]);
  expect(edited(5)).toEqual([true, false, false, false]);
  expect(weightOf({ code: "SP-05" } as unknown as Finding)).toBe(0);
});
