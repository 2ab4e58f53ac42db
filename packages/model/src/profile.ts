// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "./catalogue.js";
import type { Bilingual } from "./finding.js";

/** A degree of strictness. It changes severities, never what a rule looks for. */
export interface Profile {
  readonly name: ProfileName;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The documents that it is used for when the user names none. */
  readonly defaultFor: Bilingual;
}
