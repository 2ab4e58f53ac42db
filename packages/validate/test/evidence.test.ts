// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogue, type ProfileName } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bytesSource, type InputDocument, jsonDocument, makeFinding, validate, validateValue } from "../src/index.js";

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
}

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

async function errorsOf(path: string, expectation: { profile?: ProfileName; together?: readonly string[] }) {
  const others = (expectation.together ?? []).map((f) => open(join(path, "..", f)));
  const reports = await validate([...others, open(path)], { profile: expectation.profile ?? "core" });
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
