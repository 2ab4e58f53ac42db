// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, ProfileSeverity } from "@jiku/model";

/** A code list of a restriction: its codes, or the file that holds them. */
export interface CodeListEntry {
  readonly scheme: string;
  readonly codes?: readonly string[];
  readonly file?: string;
}

/** A restriction as its author wrote it. */
export interface RestrictionEntry {
  readonly on: string;
  /** Member names joined by `/`; absent: the value of `on` itself. */
  readonly member?: string;
  readonly required?: readonly string[];
  readonly members?: readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly units?: readonly string[];
  readonly commensurable?: readonly string[];
  readonly unitsByKind?: Readonly<Record<string, readonly string[]>>;
  readonly referenceSystems?: readonly string[];
  readonly codeLists?: readonly CodeListEntry[];
  readonly pattern?: string;
  readonly classes?: readonly string[];
  readonly maxItems?: number;
}

/** A profile file that has the form of one. */
export interface ProfileFile {
  readonly name: string;
  readonly title: Bilingual;
  readonly description?: Bilingual;
  /** A built-in profile, or the path of a file. */
  readonly extends: string;
  readonly severities?: Readonly<Record<string, ProfileSeverity>>;
  readonly classes?: readonly string[];
  readonly restrictions?: readonly RestrictionEntry[];
}
