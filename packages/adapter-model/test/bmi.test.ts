// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { BASE, brief, byId, codes, decode, fixture, validatorErrors } from "./decode-model.js";

const readRiver = () => decode("river.bmi.yaml", fixture("river.bmi.yaml"));
const readPond = () => decode("pond.bmi.json", fixture("pond.bmi.json"));

describe("the form of pymt", () => {
  it("becomes a Model", async () => {
    expect(byId<Model>(await readRiver(), "Tama%20reach")).toMatchObject({
      label: { und: "Tama reach" },
      version: "1.4.0",
      modelKind: "declared",
      bindings: [{ protocol: "bmi", protocolVersion: "2.0", capabilities: ["initialize", "step", "stepUntil"] }],
      numerics: { stepSize: "PT1800S" },
      native: { time_units: "h", time_step: "0.5", start_time: "0.0", end_time: "10.0" },
      "bmi:license": "MIT",
      "bmi:author": ["River office"],
    });
  });

  it("tells role, unit, type and grid of each variable", async () => {
    const [runoff, roughness, depth, flag] = byId<Model>(await readRiver(), "Tama%20reach").ports!;
    expect(runoff).toMatchObject({
      role: "input",
      field: {
        unit: "m.s-1",
        valueType: "real",
        space: { kind: "grid", dims: 2, location: "face" },
        native: { unit: "m s-1" },
      },
      native: { type: "float64", itemsize: "8", grid: "0", grid_type: "uniform_rectilinear", grid_shape: "[10,10]" },
    });
    expect(depth).toMatchObject({ role: "output", field: { unit: "m", space: { kind: "mesh", location: "node" } } });
    expect(roughness).toMatchObject({ role: "state", access: ["get", "set"], field: { valueType: "real" } });
    expect(roughness!.field.unit).toBeUndefined();
    expect(roughness!.field.space).toBeUndefined();
    expect(flag).toMatchObject({ field: { unit: "1", valueType: "integer" } });
  });

  it("never guesses a reference system or the time of values", async () => {
    const { ports } = byId<Model>(await readRiver(), "Tama%20reach");
    for (const { field } of ports!)
      expect([field.space?.rs, field.time, field.property]).toEqual([undefined, undefined, undefined]);
  });

  it("says what it leaves open", async () => {
    const { findings } = await readRiver();
    expect(findings.map(({ code, location }) => `${code} ${location.line}`)).toEqual([
      "AD-112 16",
      "MDL-001 8",
      "MDL-003 26",
      "MDL-020 1",
    ]);
  });

  it("is sound for the validator", async () => {
    expect(await validatorErrors(await readRiver())).toEqual([]);
  });
});

describe("tables by the names of the getters", () => {
  it("are the same model", async () => {
    const model = byId<Model>(await readPond(), "Pond");
    expect(model.ports!.map(({ name, role, field }) => [name, role, field.unit, field.space?.kind])).toEqual([
      ["rain", "input", "mm.h-1", "points"],
      ["stage", "output", "m", "points"],
    ]);
    expect(model.numerics).toEqual(undefined);
    expect(codes((await readPond()).findings)).toEqual(["MDL-004", "MDL-020"]);
  });
});

describe("a realization", () => {
  const module = (name: string, params: object) => ({ name: "bmi_c", params: { model_type_name: name, ...params } });
  const realization = {
    global: {
      formulations: [
        {
          name: "bmi_multi",
          params: {
            model_type_name: "rain_to_flow",
            main_output_variable: "flow",
            modules: [
              module("constants", { main_output_variable: "z", model_params: { "slope(1,double,m m-1,node)": 0.1 } }),
              module("snow", {
                main_output_variable: "melt",
                variables_names_map: { melt: "snow_melt", T: "air_temperature" },
              }),
              module("runoff", {
                main_output_variable: "flow",
                variables_names_map: { water_in: "snow_melt", s: "slope" },
              }),
            ],
          },
        },
      ],
    },
    time: { start_time: "2020-01-01 00:00:00", end_time: "2020-01-02 00:00:00", output_interval: 3600 },
  };

  it("joins the modules where one provides what another reads", async () => {
    const decoded = await decode("realization.json", JSON.stringify(realization, null, 1));
    expect(brief(decoded.findings)).toEqual([]);
    const composition = byId<Composition>(decoded, "global/rain_to_flow");
    expect(composition.connections!.map(({ name }) => name)).toEqual([
      "snow.melt → runoff.water_in",
      "constants.slope → runoff.s",
    ]);
    expect(composition.schedule).toEqual({
      strategy: "gaussSeidel",
      order: ["constants", "snow", "runoff"],
      macroStep: "PT3600S",
    });
    expect(composition.exposes).toEqual([{ name: "flow", port: "runoff.flow" }]);
    expect(byId<Model>(decoded, "global/module/constants").ports![0]).toMatchObject({
      name: "slope",
      role: "output",
      field: { unit: "m.m-1", valueType: "real" },
    });
    // Whether the air temperature is read or written is not told.
    expect(byId<Model>(decoded, "global/module/snow").ports!.map(({ name }) => name)).toEqual(["melt"]);
    expect(decoded.losses).toHaveLength(1);
    expect(await validatorErrors(decoded)).toEqual([]);
  });
});

describe("faults", () => {
  const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    ["no name", "input_var_names: []\noutput_var_names: []\n", ["MDL-010 1:1"]],
    ["no outputs", "name: a\ninput_var_names: []\n", ["MDL-010 1:1"]],
    ["a variable twice", "name: a\ninput_var_names: [x, x]\noutput_var_names: []\n", ["AD-113 2:22"]],
    ["names that are no list", "name: a\ninput_var_names: x\noutput_var_names: []\n", ["MDL-011 2:18"]],
    [
      "a variable in no list",
      "name: a\ninput_var_names: []\noutput_var_names: []\nvars: {x: {units: m}}\n",
      ["MDL-012 4:11"],
    ],
    [
      "a place that is not known",
      "name: a\ninput_var_names: [x]\noutput_var_names: []\nvars: {x: {location: corner}}\n",
      ["MDL-011 4:22"],
    ],
    [
      "a grid type that is not known",
      "name: a\ninput_var_names: [x]\noutput_var_names: []\nvars: {x: {grid: 0}}\ngrids: {0: {type: hexes}}\n",
      ["MDL-011 5:19"],
    ],
  ];
  it.each(CASES)("%s", async (_, text, found) => {
    const { findings, end } = await decode("a.bmi.yaml", text);
    expect(brief(findings)).toEqual(found);
    expect(end.outcome).toBe("invalid");
  });

  it("an id is made of the name", async () => {
    const { resources } = await readPond();
    expect(resources.map(({ id }) => id)).toEqual([`${BASE}Pond`, `${BASE}_/asset`]);
  });
});
