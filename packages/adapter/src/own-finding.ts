// SPDX-License-Identifier: Apache-2.0
import { type Finding, fillIn, JikuError } from "@jiku/model";
import { type FindingPlace, placeMembers } from "./finding-place.js";
import type { FindingValues } from "./finding-values.js";
import type { ManifestFinding } from "./manifest.js";

/**
 * A finding of the format's own, with the texts of the manifest.
 * @throws JikuError "unknown-code" when the table has no such code with texts
 */
export function ownFinding(
  table: readonly ManifestFinding[],
  code: string,
  values: FindingValues,
  place: FindingPlace,
): Finding {
  const entry = table.find((e) => e.code === code);
  if (entry?.text === undefined || entry.fix === undefined)
    throw new JikuError("unknown-code", `the manifest has no texts for ${code}`);
  return {
    rule: entry.rule,
    code,
    severity: entry.severity ?? "error",
    ...placeMembers(place),
    message: fillIn(entry.text, values),
    fix: fillIn(entry.fix, values),
  };
}
