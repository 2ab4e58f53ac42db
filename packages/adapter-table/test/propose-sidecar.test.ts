// SPDX-License-Identifier: Apache-2.0
import { memoryInput } from "@jiku/adapter";
import type { Observation } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { proposeSidecar } from "../src/index.js";
import { arrowBytes, geoParquet } from "./parquet-file.js";
import { allOf, codes, decode, errorCodes, fixture, validated } from "./run-adapter.js";

const RIVER = fixture("samples/river.csv");
type Column = Readonly<Record<string, unknown>>;
interface Proposal {
  readonly [key: string]: unknown;
  readonly columns: Readonly<Record<string, Column>>;
}

async function proposed(
  name: string,
  content: Uint8Array | string,
): Promise<{ path: string; text: string; json: Proposal }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const found = await proposeSidecar(memoryInput({ [name]: bytes }));
  if (found === undefined) throw new Error("nothing is proposed");
  return { path: found.path, text: found.text, json: JSON.parse(found.text) };
}

describe("a proposal", () => {
  it("leaves what is undeclared as empty places, and suggests only where no reader looks", async () => {
    const { path, json } = await proposed("river.csv", RIVER);
    expect(path).toBe("river.csv.jiku.json");
    expect(json).toMatchObject({
      jikuTable: "1",
      table: "river.csv",
      license: null,
      rows: null,
      crs: null,
      origin: null,
    });
    expect(Object.keys(json.columns)).toEqual(["time", "station", "level", "level_std", "temperature", "state"]);
    for (const { role, unit } of Object.values(json.columns)) expect([role, unit ?? null]).toEqual([null, null]);
    expect(json.columns["level"]).toEqual({
      role: null,
      unit: null,
      quantityKind: null,
      _suggested: { valueType: "real" },
    });
    expect(json.columns["level_std"]?.["_suggested"]).toMatchObject({ role: "standardUncertainty", of: "level" });
    expect(json.columns["time"]).toMatchObject({ timeZone: null, _suggested: { role: "time" } });
  });

  it("as it stands declares nothing: the table says the same as without it", async () => {
    const { path, text } = await proposed("river.csv", RIVER);
    const without = await decode("river.csv", RIVER);
    const within = await decode("river.csv", RIVER, { files: { [path]: text } });
    expect(codes(within.findings)).toEqual(codes(without.findings));
    expect(within.end.outcome).toBe("complete");
    const variables = (one: typeof within) => one.resources.find(({ type }) => type === "Field") as never as Column;
    expect(JSON.stringify(variables(within)["variables"])).not.toContain('"unit"');
    expect(allOf(within, "Observation")).toEqual([]);
  });

  it("filled in gives observations with units, and no QU-15", async () => {
    const before = await decode("river.csv", RIVER);
    expect(codes([...before.findings, ...(await validated(before))])).toContain("QU-15");
    const { path, json } = await proposed("river.csv", RIVER);
    const fill = (name: string, more: Column) => ({ [name]: { ...json.columns[name], ...more } });
    const edited = {
      ...json,
      rows: "observation",
      origin: "measured",
      missing: { "-9999": "sensorFailure" },
      columns: {
        ...fill("time", { role: "time" }),
        ...fill("station", { role: "feature" }),
        ...fill("level", { unit: "m" }),
        ...fill("level_std", { role: "standardUncertainty", of: "level" }),
        ...fill("temperature", { unit: "degC" }),
        ...fill("state", { valueType: "category" }),
      },
    };
    const after = await decode("river.csv", RIVER, { files: { [path]: JSON.stringify(edited) } });
    const found = [...after.findings, ...(await validated(after, "core"))];
    expect(errorCodes(after.findings)).toEqual([]);
    expect(codes(found)).not.toContain("QU-15");
    const quantities = allOf<Observation>(after, "Observation").filter(({ result }) => result.kind === "quantity");
    expect(quantities).toHaveLength(8);
    expect(new Set(quantities.map(({ result }) => "unit" in result && result.unit))).toEqual(new Set(["m", "Cel"]));
    expect(quantities[0]?.result).toMatchObject({ value: 2.31, uncertainty: { kind: "standard", value: 0.02 } });
  });

  it("keeps what is declared already", async () => {
    const described = memoryInput({
      "river.csv": RIVER,
      "river.csv.jiku.json": fixture("samples/river.csv.jiku.json"),
    });
    const found = await proposeSidecar(described);
    expect(JSON.parse(found!.text)).toMatchObject({
      rows: "observation",
      origin: "measured",
      columns: { level: { unit: "m" }, level_std: { role: "standardUncertainty", of: "level" } },
    });
  });

  it("is made of Parquet and of Arrow too, and of nothing that is no table", async () => {
    expect(Object.keys((await proposed("g.parquet", geoParquet())).json.columns)).toEqual([
      "gauge",
      "level",
      "geometry",
    ]);
    expect((await proposed("t.arrow", arrowBytes("file"))).json.columns["level"]).toMatchObject({ unit: null });
    expect(await proposeSidecar(memoryInput({ "a.png": new Uint8Array([137, 80, 78, 71, 0]) }))).toBeUndefined();
  });
});
