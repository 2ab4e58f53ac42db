// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import type { Bilingual } from "@jiku/model";
import { suiteFile } from "./suite-file.js";

/** The smallest input that was found to kill a mutant. */
export interface KillingInput {
  readonly mutant: string;
  /** JSON, as `jiku certify replay` takes it. */
  readonly input: unknown;
  readonly message: Bilingual;
}

/** What proves a law. */
export interface ProvedLaw {
  readonly code: string;
  readonly slug: string;
  /** Mutants that name it, each of which it kills on every seed. */
  readonly mutants: readonly string[];
  /** Mutants that no other law kills. */
  readonly alone: readonly string[];
  readonly counterexample?: KillingInput;
  /** Why none is killed by it alone. */
  readonly reason?: Bilingual;
}

/** A broken adapter and the laws that kill it. */
export interface RecordedMutant {
  readonly id: string;
  readonly change: Bilingual;
  readonly killedBy: readonly string[];
  readonly alsoKilledBy: readonly string[];
}

/** What the run over broken adapters found: `npm run test:mutants` of the repository. */
export interface MutantRecord {
  readonly seeds: readonly number[];
  readonly laws: readonly ProvedLaw[];
  readonly mutants: readonly RecordedMutant[];
}

/** Of the repository, else of the package, which has a copy. */
const PLACES = ["../spec/gen/mutants.json", "mutants.json"];

/** Undefined before the first run. */
export function readMutantRecord(): MutantRecord | undefined {
  const path = PLACES.map(suiteFile).find(existsSync);
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, "utf8")) as MutantRecord);
}
