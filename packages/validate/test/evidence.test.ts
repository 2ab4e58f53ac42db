// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogue, type ProfileName } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bytesSource, type InputDocument, jsonDocument, makeFinding, validate, validateValue } from "../src/index.js";
import { coreRules } from "../src/rules/core-rules.js";
import { tryOut } from "./evidence-trial.js";

const schemas = new URL("../../../schemas/", import.meta.url).pathname;
const areas = readdirSync(schemas, { withFileTypes: true }).filter(
  (e) => e.isDirectory() && readdirSync(join(schemas, e.name)).some((f) => f.endsWith(".schema.json")),
);

interface Expectation {
  readonly code: string;
  readonly path: string;
  readonly profile?: ProfileName;
  readonly together?: readonly string[];
  readonly also?: readonly string[];
  readonly case?: string;
  /** The area whose classes the evidence needs and that the model does not have yet. */
  readonly pending?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Date of validation that the fault needs. */
  readonly asOf?: string;
}

/** Rules of package coupling: its own tests show that they fire; here nothing else may. */
const OF_COUPLING = /^CPL-|^FBK-002$/;

function filesBelow(...parts: string[]): readonly string[] {
  const folder = join(schemas, ...parts);
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".json"))
      .sort()
      .map((f) => join(folder, f));
  } catch {
    return [];
  }
}

function open(path: string): InputDocument {
  return jsonDocument(bytesSource(basename(path), readFileSync(path)));
}

type Conditions = Pick<Expectation, "profile" | "together" | "asOf">;

async function errorsOf(path: string, expectation: Conditions) {
  const others = (expectation.together ?? []).map((f) => open(join(path, "..", f)));
  const { profile = "core", asOf } = expectation;
  const reports = await validate([...others, open(path)], { profile, ...(asOf === undefined ? {} : { asOf }) });
  return reports.flatMap((r) => r.findings);
}

const exercised = new Set<string>();
const pending = new Set<string>();

describe.each(areas.map((a) => a.name))("area %s", (area) => {
  const examples = filesBelow(area, "examples");
  it.each(examples)("accepts example %s", async (path) => {
    const value = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    const type = basename(join(path, ".."));
    const whole = "graph" in value || (value["type"] === type && "id" in value);
    const findings = whole ? await errorsOf(path, {}) : await validateValue(type, value);
    expect(findings.filter((f) => f.severity !== "info").map((f) => `${f.code} ${f.path} ${f.message.en}`)).toEqual([]);
  });

  const counterexamples = filesBelow(area, "counterexamples").map((path) => ({
    path,
    file: path.replace(/\.json$/, ".expect.yaml"),
  }));
  const expected = counterexamples.flatMap(({ path, file }) => {
    try {
      return [{ path, expectation: parse(readFileSync(file, "utf8")) as Expectation }];
    } catch {
      return [];
    }
  });
  const waiting = expected.filter(
    ({ expectation }) => expectation.pending !== undefined && !areas.some((a) => a.name === expectation.pending),
  );
  for (const { expectation } of waiting) {
    pending.add(expectation.code);
    console.warn(`skipped: ${expectation.code} waits for area ${expectation.pending}`);
  }
  it.each(expected.filter((e) => !waiting.includes(e)))(
    "$expectation.code alone fires on $path",
    async ({ path, expectation }) => {
      const findings = await errorsOf(path, expectation);
      exercised.add(expectation.code);
      if (!OF_COUPLING.test(expectation.code))
        expect(
          findings.some((f) => f.code === expectation.code && f.path === expectation.path),
          JSON.stringify(findings.map((f) => `${f.code} ${f.path}`)),
        ).toBe(true);
      if (expectation.values !== undefined) {
        const wanted = makeFinding(
          expectation.code,
          expectation.profile ?? "core",
          { location: {} },
          expectation.values,
          expectation.case === undefined ? {} : { case: expectation.case },
        );
        const found = findings.find((f) => f.code === expectation.code && f.path === expectation.path);
        expect(found?.message).toEqual(wanted?.message);
        expect(found?.fix).toEqual(wanted?.fix);
      }
      const others = findings.filter(
        (f) => f.severity === "error" && f.code !== expectation.code && !(expectation.also ?? []).includes(f.code),
      );
      expect(others.map((f) => `${f.code} ${f.path} ${f.message.en}`)).toEqual([]);
    },
  );
});

describe("completeness of the evidence", () => {
  it("has a counterexample for every code that a document can break", () => {
    const needed = catalogue.filter(
      (e) =>
        !/^(?:AD|PRF|EXT)-|^schema\//.test(e.code) && e.onImplementations === undefined && !e.needs.includes("bytes"),
    );
    expect(needed.map((e) => e.code).filter((code) => !exercised.has(code) && !pending.has(code))).toEqual([]);
  });
});

/** One line of `spec/gen/rules-table.json`. */
interface TableRow {
  readonly code: string;
  readonly needs: readonly string[];
  readonly severity: Readonly<Record<string, string>>;
  readonly shownBy: string;
  readonly fires: readonly string[];
  readonly places: readonly string[];
  readonly silent: { readonly examples: number; readonly values: number };
}

type Places = Readonly<Record<string, number>>;

describe("the generated table of codes is what the engine does, in the profile in which no rule is off", () => {
  const file = new URL("../../../spec/gen/rules-table.json", import.meta.url);
  const table = JSON.parse(readFileSync(file, "utf8")) as { codes: TableRow[]; examples: Record<string, Places> };
  const row = new Map(table.codes.map((item) => [item.code, item]));
  const ruled = new Set(coreRules.map(({ code }) => code));
  const valuesOf = ({ places }: TableRow, found: Places) => places.reduce((sum, kind) => sum + (found[kind] ?? 0), 0);

  it("has every code of the catalogue, with its needs and severities", () => {
    const told = ({ code, needs, severity }: Pick<TableRow, "code" | "needs" | "severity">) => ({
      code,
      needs,
      severity,
    });
    expect(table.codes.map(told)).toEqual(catalogue.map(told));
    expect(table.codes.filter(({ shownBy, fires }) => (shownBy === "documents") !== fires.length > 0)).toEqual([]);
  });

  it("fires on the documents that it lists, and on no other", async () => {
    const seen = new Map<string, string[]>();
    for (const area of areas) {
      for (const path of filesBelow(area.name, "counterexamples")) {
        const expectation = path.replace(/\.json$/, ".expect.yaml");
        if (!existsSync(expectation)) continue;
        const {
          code,
          together = [],
          also = [],
          pending: wanted,
          asOf,
        } = parse(readFileSync(expectation, "utf8")) as Expectation;
        const { fired } = await tryOut([...together.map((other) => open(join(path, "..", other))), open(path)], asOf);
        const waits = wanted !== undefined && !areas.some(({ name }) => name === wanted);
        const told = waits || OF_COUPLING.test(code) ? [] : [code];
        expect(fired, path).toEqual([...new Set([...told, ...also])].sort());
        if (waits) continue;
        seen.set(code, [...(seen.get(code) ?? []), basename(path, ".json")]);
      }
    }
    const listed = table.codes.filter(({ fires }) => fires.length > 0).map(({ code, fires }) => [code, fires]);
    expect(Object.fromEntries([...seen].map(([code, stems]) => [code, stems.sort()]))).toEqual(
      Object.fromEntries(listed),
    );
  });

  it("is silent on the examples that it counts, after trying them", async () => {
    const counted = new Map<string, { examples: number; values: number }>();
    const untried: string[] = [];
    for (const [path, places] of Object.entries(table.examples)) {
      const trial = await tryOut([open(join(schemas, "..", path))]);
      expect(trial.fired, path).toEqual([]);
      expect(Object.fromEntries(trial.places), path).toEqual(places);
      for (const item of table.codes) {
        const isAlone = !trial.places.has("Package") && item.needs.includes("closed-set");
        const values = isAlone ? 0 : valuesOf(item, Object.fromEntries(trial.places));
        if (values === 0) continue;
        const sum = counted.get(item.code) ?? { examples: 0, values: 0 };
        counted.set(item.code, { examples: sum.examples + 1, values: sum.values + values });
        if (ruled.has(item.code) && !trial.tried.has(item.code)) untried.push(`${item.code} ${path}`);
      }
    }
    expect(untried).toEqual([]);
    for (const { code, silent } of table.codes)
      expect(counted.get(code) ?? { examples: 0, values: 0 }, code).toEqual(silent);
  });

  it("has valid data beside every code that a document shows", () => {
    const shown = table.codes.filter(({ shownBy }) => shownBy === "documents");
    expect(shown.filter(({ silent }) => silent.examples === 0).map(({ code }) => code)).toEqual([]);
    expect(row.size).toBe(table.codes.length);
  });
});
