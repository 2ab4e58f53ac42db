// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ProfileName } from "@jiku/model";
import { parse } from "yaml";

export const ROOT: string = new URL("../../../../", import.meta.url).pathname;
const SCHEMAS = join(ROOT, "schemas");

/** One example or counterexample, with the documents that belong to it. */
export interface Evidence {
  /** Path from the repository root. */
  readonly file: string;
  /** Documents handed over with it, before it. */
  readonly together: readonly string[];
  /** Of a counterexample: the code that fires. */
  readonly code?: string;
  readonly profile: ProfileName;
}

interface Expectation {
  readonly code: string;
  readonly profile?: ProfileName;
  readonly together?: readonly string[];
  readonly pending?: string;
}

function areas(): readonly string[] {
  return readdirSync(SCHEMAS, { withFileTypes: true })
    .filter((e) => e.isDirectory() && readdirSync(join(SCHEMAS, e.name)).some((f) => f.endsWith(".schema.json")))
    .map(({ name }) => name);
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .sort()
      .map((f) => join(folder, f));
  } catch {
    return [];
  }
}

/** A package or a resource; the bare value of a value type is no document. */
function isDocument(file: string): boolean {
  const value = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Record<string, unknown>;
  return "graph" in value || (value["type"] === basename(join(file, "..")) && "id" in value);
}

function examplesOf(area: string): readonly Evidence[] {
  return filesBelow(`schemas/${area}/examples`)
    .filter((file) => file.endsWith(".json") && isDocument(file))
    .map((file) => ({ file, together: [], profile: "core" }));
}

function counterexamplesOf(area: string): readonly Evidence[] {
  return filesBelow(`schemas/${area}/counterexamples`)
    .filter((file) => file.endsWith(".expect.yaml"))
    .flatMap((path) => {
      const {
        code,
        profile = "core",
        together = [],
        pending,
      } = parse(readFileSync(join(ROOT, path), "utf8")) as Expectation;
      const file = path.replace(/\.expect\.yaml$/, ".json");
      const others = together.map((name) => join(path, "..", name));
      return pending === undefined || areas().includes(pending) ? [{ file, together: others, code, profile }] : [];
    });
}

/** Every example and every counterexample that is a document, in the order of the areas. */
export function allEvidence(): readonly Evidence[] {
  return areas().flatMap((area) => [...examplesOf(area), ...counterexamplesOf(area)]);
}

/** Bare values of value types, bases and unions, by the type that they show. */
export function bareValues(): readonly { readonly file: string; readonly type: string }[] {
  return areas().flatMap((area) =>
    filesBelow(`schemas/${area}/examples`)
      .filter((file) => file.endsWith(".json") && !isDocument(file))
      .map((file) => ({ file, type: basename(join(file, "..")) })),
  );
}
