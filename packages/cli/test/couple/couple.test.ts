// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { coupleComposition } from "../../src/couple/couple-composition.js";
import { couplePair } from "../../src/couple/couple-pair.js";
import { type CoupleResult, exitCodeOf } from "../../src/couple/couple-result.js";
import { loadSet } from "../../src/couple/load-set.js";
import { readPair } from "../../src/couple/pair-document.js";
import { jsonReport } from "../../src/couple/report/json-report.js";
import { readFlags } from "../../src/options/read-flags.js";
import { jiku } from "../jiku.js";

const root = join(import.meta.dirname, "../../../..");
const coupling = join(root, "schemas/coupling");
const cwd = mkdtempSync(join(tmpdir(), "jiku-couple-"));

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const name of ["report", "couple"])
  ajv.addSchema(JSON.parse(readFileSync(join(root, `packages/cli/schemas/${name}.schema.json`), "utf8")) as object);

function faultsOf(report: unknown): unknown {
  const validate = ajv.getSchema("https://w3id.org/jiku/schema/cli/couple");
  return validate?.(report) === true ? [] : (validate?.errors ?? "no schema");
}

async function coupled(path: string): Promise<CoupleResult> {
  const options = readFlags({}, "en", ["json"]);
  return coupleComposition(await loadSet([path], options, coupling), { path }, "en");
}

const T = {
  kind: "interval",
  method: "mean",
  period: "PT1H",
  intervalLabel: "end",
  timeScale: "UTC",
  calendar: "proleptic_gregorian",
} as const;
const warm = {
  inlineProperty: { concept: "cf:air_temperature", quantityKind: "quantitykind:Temperature" },
  unit: "K",
  time: T,
};

async function paired(pair: object, graph: readonly object[] = []): Promise<CoupleResult> {
  const document = readPair(JSON.stringify({ pair, graph }));
  if (document === undefined) throw new Error("no pair");
  return couplePair(document, "pair.json", "core", "en");
}

describe("the examples", () => {
  it.each(readdirSync(join(coupling, "examples/Composition")).filter((name) => name.endsWith(".json")))(
    "%s can be joined",
    async (name) => {
      const result = await coupled(join(coupling, "examples/Composition", name));
      expect([exitCodeOf(result), result.findings]).toEqual([0, []]);
      expect(faultsOf(JSON.parse(jsonReport(result)))).toEqual([]);
    },
  );
});

describe("the counterexamples", () => {
  const files = readdirSync(join(coupling, "counterexamples")).filter((name) => name.endsWith(".json"));
  /** Not about a composition: judged by `jiku validate`. */
  const ELSEWHERE = /^CPL-(?:007|045|054)\./;
  /** Warnings in profile core, and a step that is inserted without asking. */
  const MILD = /^CPL-(?:017|070|075|082|093)\./;
  it.each(files.filter((name) => !ELSEWHERE.test(name)))("%s is told", async (name) => {
    const result = await coupled(join(coupling, "counterexamples", name));
    const code = name.slice(0, 7);
    const facets = result.connections.flatMap((connection) => connection.facets);
    expect(
      [...facets.filter(({ verdict }) => verdict !== "compatible"), ...result.findings].map((one) => one.code),
    ).toContain(code);
    expect(exitCodeOf(result)).toBe(MILD.test(name) ? 0 : 1);
    expect(faultsOf(JSON.parse(jsonReport(result)))).toEqual([]);
    for (const connection of result.connections) {
      const codes = connection.facets.map((facet) => facet.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});

describe("a pair document", () => {
  it("has one connection, with every facet that was compared", async () => {
    const { verdict, connections, findings } = await paired({ source: warm, target: warm });
    expect([verdict, findings, connections.length]).toEqual(["compatible", [], 1]);
    expect(connections[0]).toMatchObject({ id: "-", from: "source", to: "target", mediators: [] });
    expect(connections[0]?.facets.map(({ code }) => code)).toContain("CPL-013");
  });

  it.each([
    ["a unit", { ...warm, unit: "Cel" }, {}, "mediatedExact"],
    ["no unit", { ...warm, unit: undefined }, {}, "undetermined"],
    ["an unknown unit", { ...warm, unit: "xd" }, {}, "undetermined"],
    ["a longer period", { ...warm, time: { ...T, period: "PT6H" } }, {}, "undetermined"],
    ["a longer period, assumed", { ...warm, time: { ...T, period: "PT6H" } }, { allow: ["assume"] }, "mediatedLossy"],
    ["another calendar", { ...warm, time: { ...T, calendar: "noleap" } }, {}, "incompatible"],
    ["dropped uncertainty", { ...warm, uncertainty: { kind: "standard" } }, {}, "undetermined"],
    [
      "dropped uncertainty, agreed",
      { ...warm, uncertainty: { kind: "standard" } },
      { allow: ["dropUncertainty"] },
      "mediatedLossy",
    ],
    ["a fixed target", warm, { dynamics: { source: "discrete", target: "fixed" } }, "incompatible"],
  ])("with %s is judged", async (_name, source, more, verdict) => {
    expect((await paired({ source, target: warm, ...more })).verdict).toBe(verdict);
  });

  it("takes operators from the graph or written out, and none that is missing", async () => {
    const operator = {
      id: "https://data.example.org/op",
      type: "Operator",
      modelKind: "declared",
      operation: "timeDisaggregate",
      changes: ["timePeriod"],
      exact: true,
    };
    const source = { ...warm, time: { ...T, period: "PT6H" } };
    const via = [{ id: operator.id }];
    expect((await paired({ source, target: warm, via }, [operator])).verdict).toBe("mediatedExact");
    expect((await paired({ source, target: warm, via: [operator] })).verdict).toBe("mediatedExact");
    const missing = await paired({ source, target: warm, via });
    expect(missing.connections[0]?.facets.map(({ code }) => code)).toContain("CPL-091");
    expect(missing.verdict).toBe("undetermined");
  });

  it("is never compatible where a description cannot be read", async () => {
    const result = await paired({ source: { ...warm, time: "hourly" }, target: warm });
    expect([result.verdict, exitCodeOf(result)]).toEqual(["undetermined", 1]);
    expect(result.findings.map(({ path }) => path)).toContain("/pair/source/time");
    expect((await paired({ source: warm })).stopped).toMatch(/pair/);
  });
});

describe("the command", () => {
  const write = (name: string, value: unknown) => {
    writeFileSync(join(cwd, name), typeof value === "string" ? value : JSON.stringify(value));
    return name;
  };
  const taker = {
    "@context": "https://w3id.org/jiku/v1/context.jsonld",
    id: "https://data.example.org/model/crop",
    type: "Model",
    modelKind: "declared",
    ports: [{ name: "heat", role: "input", field: warm }],
  };
  const giver = {
    ...taker,
    id: "https://data.example.org/model/weather",
    ports: [
      { name: "cold", role: "output", field: { ...warm, unit: "m" } },
      { name: "warm", role: "output", field: { ...warm, unit: "Cel" } },
    ],
  };

  it("ranks every pairing of two models, and judges the one that is named", async () => {
    write("giver.json", giver);
    write("taker.json", taker);
    const all = await jiku(["couple", "giver.json", "taker.json", "--format", "json"], { cwd });
    const report = JSON.parse(all.out) as { connections: { id: string; verdict: string }[] };
    expect(report.connections.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["weather.warm crop.heat", "mediatedExact"],
      ["weather.cold crop.heat", "incompatible"],
    ]);
    expect([all.code, faultsOf(report)]).toEqual([1, []]);
    const one = await jiku(["couple", "giver.json#warm", "taker.json#crop.heat"], { cwd });
    expect([one.code, one.err]).toEqual([0, ""]);
    expect(one.out).toContain("unit(coherent) → unit(target)");
  });

  it("takes a variable of a dataset for an output whose values are at hand", async () => {
    const path = join(root, "schemas/field/examples/Field/time-series.json");
    const field = { property: "https://data.example.org/prop/water-level", unit: "m" };
    const gauge = { name: "level", role: "parameter", dynamics: "fixed", field };
    write("gauged.json", { ...taker, ports: [gauge] });
    const { code, out } = await jiku(["couple", `${path}#h`, "gauged.json", "--format", "json"], { cwd });
    const report = JSON.parse(out) as {
      verdict: string;
      connections: { facets: { code: string; verdict: string }[] }[];
    };
    expect([code, report.verdict, faultsOf(report)]).toEqual([0, "compatible", []]);
    expect(report.connections[0]?.facets).toContainEqual(
      expect.objectContaining({ code: "CPL-004", verdict: "compatible" }),
    );
  });

  it("writes its JSON too where nothing could be judged", async () => {
    write("cut.json", '{"jiku": "1.0", "graph": [');
    for (const args of [["gone.json"], ["cut.json"], ["taker.json"]]) {
      const { code, out } = await jiku(["couple", ...args, "--format", "json"], { cwd });
      const report = JSON.parse(out) as { verdict: string; connections: unknown[] };
      expect([code, report.verdict, report.connections, faultsOf(report)]).toEqual([2, "undetermined", [], []]);
    }
  });

  it("says in Japanese what stands in the way", async () => {
    const { code, out } = await jiku(
      ["couple", join(coupling, "counterexamples/CPL-040.calendar-of-360-days.json"), "--lang", "ja"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(out).toContain("暦を換算できない(proleptic_gregorian → 360_day)。");
  });

  it("writes SARIF with the findings on connections", async () => {
    const { out } = await jiku(
      ["couple", join(coupling, "counterexamples/CPL-030.ten-metres.json"), "--format", "sarif"],
      { cwd },
    );
    const { runs } = JSON.parse(out) as { runs: { results: { ruleId: string; level: string }[] }[] };
    expect(runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual(["CPL-030", "error"]);
  });

  it("names what cannot be found in a file", async () => {
    const { code, err } = await jiku(["couple", "giver.json#hot", "taker.json"], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining("weather.cold, weather.warm")]);
    expect((await jiku(["couple"], { cwd })).code).toBe(2);
    expect((await jiku(["couple", "taker.json", "giver.json"], { cwd })).err).toMatch(/nothing that gives values/);
  });
});
