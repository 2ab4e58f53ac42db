// SPDX-License-Identifier: Apache-2.0
import { readCounterexamples, readExamples } from "../read/examples.js";
import { readPrefixes } from "../read/prefixes.js";
import { SourceError } from "../read/problem.js";
import { readPacks, readProfiles } from "../read/profiles.js";
import { readRules } from "../read/rules.js";
import { readSchemas } from "../read/schemas.js";
import type { SourceTree } from "../read/source-tree.js";
import { AREAS } from "./areas.js";
import { IR_VERSION, type Ir, type Origin } from "./ir.js";
import { readEnumerations, readPrimitives, readTypes } from "./types.js";

function refuseClash(named: readonly ({ readonly name: string } & Origin)[]): void {
  const seen = new Map<string, Origin>();
  for (const item of named) {
    const first = seen.get(item.name);
    if (first !== undefined) {
      throw new SourceError({
        law: "name-clash",
        file: item.file,
        line: item.line,
        message: `"${item.name}" is already at ${first.file}:${first.line}`,
      });
    }
    seen.set(item.name, item);
  }
}

/**
 * The intermediate form of all sources.
 * @throws SourceError where a source cannot be understood; what is merely incomplete is left to the laws
 */
export function buildIr(tree: SourceTree): Ir {
  const files = readSchemas(tree);
  const index = new Map(files.map((file) => [file.id, file]));
  const types = readTypes(index, files);
  const enumerations = readEnumerations(files);
  const primitives = readPrimitives(index, files);
  refuseClash([...types, ...types.flatMap((type) => type.variants ?? []), ...enumerations, ...primitives]);
  const present = new Set<string>(files.map((file) => file.area));
  return {
    version: IR_VERSION,
    context: readPrefixes(tree),
    areas: AREAS.filter((area) => present.has(area)),
    types,
    enumerations,
    primitives,
    rules: readRules(tree),
    examples: readExamples(tree),
    counterexamples: readCounterexamples(tree),
    profiles: readProfiles(tree),
    packs: readPacks(tree),
  };
}
