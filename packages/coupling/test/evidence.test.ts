// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogue, type ProfileName } from "@jiku/model";
import { bytesSource, coreRules, jsonDocument, makeFinding, validate, validateValue } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { couplingRules } from "../src/index.js";

interface Expectation {
  readonly code: string;
  readonly path: string;
  readonly profile?: ProfileName;
  readonly case?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

const schemas = join(import.meta.dirname, "../../../schemas");
const rules = [...coreRules, ...couplingRules];

function filesBelow(area: string, folder: string): readonly string[] {
  const root = join(schemas, area, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(root, file));
}

async function findingsOf(path: string, profile: ProfileName) {
  const [report] = await validate([jsonDocument(bytesSource(basename(path), readFileSync(path)))], { profile, rules });
  return report?.findings ?? [];
}

const examples = ["model", "coupling"].flatMap((area) => filesBelow(area, "examples"));
const counterexamples = filesBelow("coupling", "counterexamples");
const expectationOf = (path: string) =>
  parse(readFileSync(path.replace(/\.json$/, ".expect.yaml"), "utf8")) as Expectation;

describe("examples of models and couplings", () => {
  it.each(examples)("%s is accepted, in the strictest profile too", async (path) => {
    const value = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
    const type = basename(dirname(path));
    const isDocument = "graph" in value || (value.type === type && "id" in value);
    for (const profile of ["core", "coupling"] as const) {
      const found = isDocument ? await findingsOf(path, profile) : await validateValue(type, value, profile);
      expect(found.filter(({ severity }) => severity !== "info").map(({ code, message }) => code + message.en)).toEqual(
        [],
      );
    }
  });
});

describe("counterexamples of couplings", () => {
  it.each(counterexamples)("%s has the one fault", async (path) => {
    const { code, path: at, profile = "core", values, case: name } = expectationOf(path);
    const found = await findingsOf(path, profile);
    const fault = found.find((finding) => finding.code === code && finding.path === at);
    expect(fault, found.map((finding) => `${finding.code} ${finding.path}`).join("\n")).toBeDefined();
    expect(fault?.message.en).not.toMatch(/\{\w+\}|undefined/);
    expect(fault?.message.ja).not.toMatch(/\{\w+\}|undefined/);
    if (values !== undefined) {
      const wanted = makeFinding(code, profile, { location: {} }, values, name === undefined ? {} : { case: name });
      expect([fault?.message, fault?.fix]).toEqual([wanted?.message, wanted?.fix]);
    }
    const others = found.filter((finding) => finding.severity === "error" && finding.code !== code);
    expect(others.map((finding) => `${finding.code} ${finding.path}`)).toEqual([]);
  });

  const shown = new Set(counterexamples.map((path) => expectationOf(path).code));
  const codes = catalogue.filter(
    ({ code, onImplementations }) => code.startsWith("CPL-") && onImplementations !== true,
  );
  it.each(codes.map(({ code }) => code))("%s has one", (code) => {
    expect([...shown]).toContain(code);
  });
});
