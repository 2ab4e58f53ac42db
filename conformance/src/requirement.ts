// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { ClassName } from "./law.js";
import type { Level } from "./verdict.js";

/** A normative sentence on adapters, an entry of `conformance/requirements/adapter/<class>.yaml`. */
export interface Requirement {
  /** `AD-001` and on; never used again for another one. */
  readonly code: string;
  /** `https://w3id.org/jiku/req/adapter/<slug>`; its test `https://w3id.org/jiku/conf/adapter/<slug>`. */
  readonly slug: string;
  readonly level: Level;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly class: ClassName;
  /** Slugs of laws that this one says nothing without. */
  readonly dependsOn: readonly string[];
  /** Codes of rules of data. */
  readonly exercises: readonly string[];
  /** A concept that a manifest may refuse, and with it this requirement; null = never. */
  readonly waivableBy: string | null;
  /** Inputs that must have tested something. */
  readonly minSamples: { readonly dev: number; readonly cert: number };
  /** Ids of broken adapters that its law kills; found by `npm run test:mutants`, not written beside the others. */
  readonly mutants: readonly string[];
  readonly testedBy: "law" | "case" | "process" | "attestation";
  readonly notTested: { readonly reason: "not-automatable" | "pending"; readonly detail: Bilingual } | null;
}
