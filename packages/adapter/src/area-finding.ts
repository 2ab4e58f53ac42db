// SPDX-License-Identifier: Apache-2.0
import { catalogue, type Finding, fillIn, JikuError } from "@jiku/model";
import { type FindingPlace, placeMembers } from "./finding-place.js";
import type { FindingValues } from "./finding-values.js";
import type { SharedFindingOptions } from "./shared-finding.js";

const entries = new Map(catalogue.map((entry) => [entry.code, entry]));

/**
 * A finding with the code and the texts of an area of the model, of severity as in profile draft.
 * @throws JikuError "unknown-code"
 */
export function areaFinding(
  code: string,
  values: FindingValues,
  place: FindingPlace,
  options: SharedFindingOptions = {},
): Finding {
  const entry = entries.get(code);
  if (entry === undefined) throw new JikuError("unknown-code", `the catalogue has no ${code}`);
  const wording = (options.case === undefined ? undefined : entry.cases?.[options.case]) ?? entry;
  const { draft } = entry.severity;
  return {
    rule: entry.rule,
    code,
    severity: options.severity ?? (draft === "off" ? "info" : draft),
    ...placeMembers(place),
    message: fillIn(wording.message, values),
    fix: fillIn(wording.fix, values),
  };
}
