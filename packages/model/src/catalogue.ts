// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Severity } from "./finding.js";

/** The profiles of this specification, from the least to the most demanding. */
export type ProfileName = "draft" | "core" | "exchange" | "coupling";

/** What a broken rule counts for in a profile; `off`: it is not looked at. */
export type ProfileSeverity = Severity | "off";

/** What a rule needs beside the document: other resources, a pack of look-up data, native bytes. */
export type Need = "closed-set" | "pack" | "bytes";

/** Message and fix; `{name}` stands for a reported value. */
export interface Wording {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

/** Another wording of a code; with a severity of its own it is milder than its code. */
export interface CaseWording extends Wording {
  readonly severity?: Readonly<Record<ProfileName, ProfileSeverity>>;
}

/** One requirement: its identity, its strictness by profile, and every text about it. */
export interface CatalogueEntry extends Wording {
  readonly code: string;
  /** `<area>/<slug>`; for a structure fault `schema/<keyword>`. */
  readonly rule: string;
  readonly level: "MUST" | "SHOULD";
  readonly severity: Readonly<Record<ProfileName, ProfileSeverity>>;
  readonly needs: readonly Need[];
  readonly title: Bilingual;
  /** The requirement as a normative sentence. */
  readonly text: Bilingual;
  /** Why it matters, one or two sentences. */
  readonly why: Bilingual;
  readonly origin: string;
  readonly at: Bilingual;
  /** Other wordings, by the name that a rule gives as `case`. */
  readonly cases?: Readonly<Record<string, CaseWording>>;
  /** A rule on implementations has no counterexample document. */
  readonly onImplementations?: true;
}
