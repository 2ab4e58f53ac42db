// SPDX-License-Identifier: Apache-2.0
import { type CatalogueEntry, catalogue, type ProfileName, type ProfileSeverity } from "@jiku/model";
import type { CompiledProfile } from "../profile/compiled-profile.js";
import { hardest } from "../profile/severity-order.js";

const byCode: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.code, entry]));

/** The catalogue entry of a code; undefined when the code is none of Jiku's own. */
export function entryOf(code: string): CatalogueEntry | undefined {
  return byCode.get(code);
}

/** Severity of a code in a profile; a wording of its own (`choice`) may be milder than its code. */
export function severityOf(
  entry: CatalogueEntry,
  profile: ProfileName | Pick<CompiledProfile, "bases" | "raised">,
  choice?: string,
): ProfileSeverity {
  if (typeof profile !== "string") {
    const own = profile.raised.get(entry.code) ?? "off";
    return hardest([own, ...profile.bases.map((base) => severityOf(entry, base, choice))]);
  }
  const own = choice === undefined ? undefined : entry.cases?.[choice]?.severity;
  return (own ?? entry.severity)[profile];
}
