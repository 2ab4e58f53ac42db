// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Bilingual, Severity } from "@jiku/model";

/** A finding of this adapter's own. */
export function ownEntry(
  code: string,
  slug: string,
  severity: Severity,
  text: Bilingual,
  fix: Bilingual,
): ManifestFinding {
  return { code, rule: `cf/${slug}`, severity, text, fix };
}
