// SPDX-License-Identifier: Apache-2.0
import type { CifAt, CifValue } from "./cif-value.js";
import type { LineFault } from "./line-splitter.js";

/**
 * What breaks the syntax: `near` text that may not stand there, `cut` the file ends within a value, `twice` a name used
 * twice in a block, `version` a magic line of another version, `limit` more than is read, `frame` a save frame, which only dictionaries have,
 * `late` a magic line that is not the first.
 */
export type CifFaultKind = "near" | "cut" | "twice" | "limit" | "count" | "depth" | "frame" | "version" | "late";

/** A data name of a loop or an item. */
export interface CifName {
  readonly text: string;
  readonly at: CifAt;
}

/** What a CIF tells while it is read. */
export interface CifEvents {
  block(code: string, at: CifAt): void;
  item(name: CifName, value: CifValue): void;
  loop(names: readonly CifName[]): void;
  row(values: readonly CifValue[]): void;
  endLoop(): void;
  comment(text: string, line: number): void;
  /** @param text what stands there; of `limit`, `count` and `depth` the bound */
  fault(kind: CifFaultKind, at: CifAt, text: string): void;
  /** The bytes are no text. */
  broken(fault: LineFault): void;
}
