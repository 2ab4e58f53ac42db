// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding, NotChecked, ProfileName, Severity } from "@jiku/model";

/** How often one code fired in a document, kept in full or not. */
export interface CodeCount {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What the next stricter profile would say of the same document. */
export interface NextProfile {
  readonly profile: ProfileName;
  /** Codes that would be errors there and are none here, most frequent first. */
  readonly errors: readonly {
    readonly code: string;
    readonly rule: string;
    readonly title: Bilingual;
    readonly count: number;
  }[];
}

/** The result of one document. Equal inputs and options give equal reports. */
export interface DocumentReport {
  readonly path: string;
  /** `jiku-package`, `jiku-resource`, `jiku-ndjson`, or the id of the format that it was lifted from, with its version. */
  readonly format: string;
  /** The built-in profile; the strictest of those that the profiles of users extend. */
  readonly profile: ProfileName;
  /** Names of the profiles of users, where there are any. */
  readonly ownProfiles?: readonly string[];
  /** Class to number of resources; resources of no known class count under `unknown`. */
  readonly resources: Readonly<Record<string, number>>;
  /** The first ones in full, in the order of the document; the rest is in `counts`. */
  readonly findings: readonly Finding[];
  readonly counts: readonly CodeCount[];
  readonly summary: Summary;
  readonly checked: Checked;
  readonly notChecked: readonly NotChecked[];
  readonly next?: NextProfile;
}

/** Findings by severity, all of them counted. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How much of a document could be judged. */
export interface Checked {
  /** Resources whose structure was judged, and those among them that are sound. */
  readonly structure: number;
  readonly sound: number;
  /** Rules of the profile that could run, of all rules of the areas. */
  readonly rules: number;
  readonly rulesInAll: number;
  /** References looked up, and those that lie outside by declaration. */
  readonly references: number;
  readonly outside: number;
}
