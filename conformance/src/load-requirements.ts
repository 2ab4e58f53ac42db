// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ClassName } from "./law.js";
import { readMutantRecord } from "./mutant-record.js";
import type { Requirement } from "./requirement.js";
import { suiteFile } from "./suite-file.js";

export { suiteFile };

/** The closed list of a class. */
export interface ConformanceClass {
  readonly name: ClassName;
  /** Classes that must pass as well. */
  readonly needs: readonly ClassName[];
  /** Concepts that a manifest may not call absent. */
  readonly minimum: readonly string[];
  /** Slugs of the laws, in the order in which they are run. */
  readonly laws: readonly string[];
}

/** The requirements of every class, in the order of their codes. */
function readRequirements(): readonly Omit<Requirement, "mutants">[] {
  const folder = suiteFile("requirements/adapter");
  return readdirSync(folder)
    .flatMap((name) => {
      const { requirements } = parse(readFileSync(`${folder}/${name}`, "utf8")) as {
        readonly requirements: readonly Omit<Requirement, "mutants">[];
      };
      return requirements;
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The requirements and the closed lists of this suite. */
export interface Catalogue {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly classes: ReadonlyMap<ClassName, ConformanceClass>;
}

/**
 * The requirements on adapters and the classes that they belong to, as this suite ships them. @throws when its files
 * are damaged
 */
export function loadCatalogue(): Catalogue {
  const { classes } = parse(readFileSync(suiteFile("classes.yaml"), "utf8")) as {
    readonly classes: readonly ConformanceClass[];
  };
  const proofs = new Map(readMutantRecord()?.laws.map(({ slug, mutants }) => [slug, mutants]));
  return {
    requirements: new Map(readRequirements().map((one) => [one.slug, { ...one, mutants: proofs.get(one.slug) ?? [] }])),
    classes: new Map(classes.map((one) => [one.name, one])),
  };
}
