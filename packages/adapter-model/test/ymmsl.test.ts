// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { BASE, brief, byId, codes, decode, fixture, validatorErrors } from "./decode-model.js";

const read01 = () => decode("tidal-flat.ymmsl", fixture("tidal-flat.ymmsl"));
const read02 = () => decode("river-basin.ymmsl", fixture("river-basin.ymmsl"));
const roles = ({ ports = [] }: Model) => ports.map(({ name, role, phase }) => `${name} ${role} ${phase}`);

describe("version 0.1", () => {
  it("gives a Model for each component", async () => {
    const decoded = await read01();
    expect(roles(byId(decoded, "tidal_flat/ocean"))).toEqual(["level_out output observe", "drag_in input update"]);
    expect(roles(byId(decoded, "tidal_flat/flat"))).toEqual(["level_in input init", "drag_out output final"]);
    expect(byId<Model>(decoded, "tidal_flat/ocean")).toMatchObject({
      modelKind: "declared",
      bindings: [{ protocol: "muscle3" }],
      "ymmsl:implementation": "wave_code",
    });
  });

  it("takes the ports of a component that declares none from its conduits", async () => {
    expect(roles(byId(await read01(), "tidal_flat/probe"))).toEqual(["level_in input undefined"]);
  });

  it("joins them in a Composition with settings and numbers of instances", async () => {
    const decoded = await read01();
    const composition = byId<Composition>(decoded, "tidal_flat");
    expect(composition.connections!.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "ocean.level_out flat.level_in",
      "ocean.level_out probe.level_in",
      "flat.drag_out ocean.drag_in",
    ]);
    expect(composition.components).toMatchObject([
      { name: "ocean", settings: { depth: 4.5, layers: [1, 2, 5] } },
      { name: "flat", multiplicity: 6, settings: { depth: 4.5, grain: 0.0002, "[1].grain": 0.0003 } },
      { name: "probe", settings: { depth: 4.5 } },
    ]);
    expect(composition.schedule).toEqual({ strategy: "dataflow" });
    expect(decoded.losses.map(({ change }) => change)).toEqual(["merged", "dropped"]);
  });

  it("breaks the loop where the macro model sends before it receives", async () => {
    const decoded = await read01();
    const [port] = byId<Model>(decoded, "tidal_flat/ocean").ports!;
    expect(port!.feedthrough).toEqual([]);
    expect(byId<Model>(decoded, "tidal_flat/flat").ports!.map(({ feedthrough }) => feedthrough)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("gives places by line and column", async () => {
    const { sources } = await read01();
    expect(sources.get(`${BASE}tidal_flat/flat`)!.places[0]).toEqual([
      "/ports/0",
      { kind: "text", line: 15, column: 17 },
    ]);
    expect(sources.get(`${BASE}tidal_flat`)!.places.at(-1)).toEqual([
      "/connections/2",
      { kind: "text", line: 22, column: 5 },
    ]);
  });

  it("keeps how a program is started, and starts nothing", async () => {
    const decoded = await read01();
    expect(byId<Model>(decoded, "tidal_flat/ocean")["ymmsl:program"]).toEqual({
      executable: "waves",
      env: { MODE: "fast" },
    });
    expect(byId<Model>(decoded, "tidal_flat/flat")["ymmsl:program"]).toEqual({ script: "run-mud.sh" });
    expect(codes(decoded.findings)).not.toContain("AD-108");
  });

  it("says what the format cannot tell", async () => {
    expect(codes((await read01()).findings)).toEqual(["MDL-003", "MDL-020", "MDL-004"]);
  });

  it("has no error for the validator", async () => {
    expect(await validatorErrors(await read01())).toEqual([]);
  });
});

describe("version 0.2", () => {
  it("reads timelines, filters, ports of models and settings", async () => {
    const decoded = await read02();
    const reach = byId<Model>(decoded, "basin/reach");
    expect(roles(reach)).toEqual([
      "state_in input init",
      "rain_in input update",
      "discharge_out output final",
      "stage_out output observe",
    ]);
    expect(reach.ports![3]).toMatchObject({ native: { operator: "o_i", timeline: "fast" }, feedthrough: ["state_in"] });
    const basin = byId<Composition>(decoded, "basin");
    expect(basin.exposes).toEqual([
      { name: "state_in", port: "reach.state_in" },
      { name: "discharge_out", port: "reach.discharge_out" },
    ]);
    expect(basin.connections!.map(({ name }) => name)).toEqual(["rain.rain_out → reach.rain_in"]);
    expect(byId<Composition>(decoded, "ensemble").components[1]).toMatchObject({
      multiplicity: 20,
      settings: { step: 60 },
    });
  });

  it("names what a component runs: a program, a model of the file, or something not at hand", async () => {
    const decoded = await read02();
    expect(byId<Model>(decoded, "basin/reach").correspondsTo).toEqual([`${BASE}_/program/reach_code`]);
    expect(byId<Model>(decoded, "ensemble/member").correspondsTo).toEqual([`${BASE}basin`]);
    expect(byId<Model>(decoded, "basin/rain")["ymmsl:implementation"]).toBe("rain_code");
    expect(decoded.findings.filter(({ code }) => code === "AD-108").map(({ message }) => message.en)).toEqual([
      '"codes.rain" is named here, but is not at hand.',
    ]);
  });

  it("takes supported settings as parameters of the program", async () => {
    const { ports } = byId<Model>(await read02(), "_/program/reach_code");
    expect(ports!.slice(3).map(({ name, role, field }) => [name, role, field.valueType])).toEqual([
      ["roughness", "parameter", "real"],
      ["layers", "parameter", "integer"],
      ["mode", "parameter", "text"],
    ]);
  });

  it("has no error for the validator", async () => {
    expect(await validatorErrors(await read02())).toEqual([]);
  });
});

describe("faults", () => {
  const model = (body: string) => `ymmsl_version: v0.1\nmodel:\n  name: m\n${body}`;
  const components = "  components:\n    a:\n      ports: {o_f: x}\n    b:\n      ports: {f_init: y}\n";
  const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    ["an unknown member", "ymmsl_version: v0.1\nmodels: {}\n", ["MDL-011 2:1"]],
    ["no version", "model: {name: a}\n", ["MDL-010 1:1"]],
    ["a conduit to a port that is not there", model(`${components}  conduits:\n    a.x: b.z\n`), ["MDL-012 10:5"]],
    [
      "a conduit from a component that is not there",
      model(`${components}  conduits:\n    c.x: b.y\n`),
      ["MDL-012 10:5"],
    ],
    ["a conduit without receiver", model(`${components}  conduits:\n    a.x:\n`), ["MDL-010 10:5"]],
    ["a conduit that is no reference", model(`${components}  conduits:\n    a.x: 'b y z'\n`), ["MDL-011 10:10"]],
    ["an operator that is not known", model("  components:\n    a:\n      ports: {o_x: p}\n"), ["MDL-011 6:15"]],
    ["a port twice", model("  components:\n    a:\n      ports: {o_i: p, s: p}\n"), ["AD-113 6:26"]],
    ["a multiplicity of zero", model("  components:\n    a: {ports: {s: p}, multiplicity: 0}\n"), ["MDL-011 5:38"]],
    ["a component twice", model("  components:\n  - name: a\n    ports: {s: p}\n  - name: a\n"), ["AD-113 7:5"]],
    ["a program that is a number", "ymmsl_version: v0.1\nimplementations:\n  a: 5\n", ["MDL-011 3:6"]],
    ["settings that are a list", "ymmsl_version: v0.1\nsettings: [1]\n", ["MDL-011 2:11"]],
  ];
  it.each(CASES)("%s", async (_, text, found) => {
    const { findings, end } = await decode("a.ymmsl", text);
    expect(brief(findings)).toEqual(found);
    expect(end.outcome).toBe("invalid");
  });

  it("another version is refused", async () => {
    const { findings, end } = await decode("a.ymmsl", "ymmsl_version: v9.9\n");
    expect([codes(findings), end.outcome]).toEqual([["AD-106"], "refused"]);
  });
});

describe("size", () => {
  it("a thousand components and five thousand conduits are read in linear time", async () => {
    const components = Array.from(
      { length: 1_000 },
      (_, i) => `    c${i}: {ports: {o_f: out, f_init: [a, b, c, d, e]}}`,
    );
    const conduits = Array.from({ length: 1_000 }, (_, i) => {
      const receivers = [..."abcde"].map((port, k) => `c${(i + k + 1) % 1_000}.${port}`);
      return `    c${i}.out: [${receivers.join(", ")}]`;
    });
    const text = `ymmsl_version: v0.1\nmodel:\n  name: big\n  components:\n${components.join("\n")}\n  conduits:\n${conduits.join("\n")}\n`;
    const decoded = await decode("a.ymmsl", text);
    expect(brief(decoded.findings)).toEqual([]);
    expect(byId<Composition>(decoded, "big").connections).toHaveLength(5_000);
  }, 20_000);

  it("settings times components are bounded", async () => {
    const components = Array.from({ length: 1_100 }, (_, i) => `    c${i}: {ports: {o_f: out}}`);
    const settings = Array.from({ length: 1_000 }, (_, i) => `  s${i}: 1`);
    const text = `ymmsl_version: v0.1\nmodel:\n  name: big\n  components:\n${components.join("\n")}\nsettings:\n${settings.join("\n")}\n`;
    expect(codes((await decode("a.ymmsl", text)).findings)).toContain("AD-105");
  }, 20_000);
});
