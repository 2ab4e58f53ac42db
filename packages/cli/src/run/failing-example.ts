// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { Bilingual } from "@jiku/model";

/** The smallest document of the standard's evidence that breaks a rule and no other. */
export interface FailingExample {
  readonly document: unknown;
  /** JSON Pointer of the finding. */
  readonly path: string;
  readonly caption: Bilingual;
  /** Where the repository keeps it. */
  readonly file: string;
}

/** Generated from the counterexamples of `schemas/`: code to the smallest one. */
const TABLE = new URL("../../gen/counterexamples.json", import.meta.url);

/** The smallest failing example of a code; undefined where the evidence has none, as for requirements on implementations. */
export function failingExample(code: string): FailingExample | undefined {
  try {
    const table = JSON.parse(readFileSync(TABLE, "utf8")) as Readonly<Record<string, FailingExample>>;
    return Object.hasOwn(table, code) ? table[code] : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
