// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";

/** Numbers and texts in the kept edits of one document: about 50 MB, whatever its rings hold. */
const EDIT_BUDGET = 1 << 21;

/** Takes the edits off the findings that come once the edits of a document have used up `budget` numbers and texts. */
export function createEditBudget(budget = EDIT_BUDGET): (finding: Finding) => Finding {
  let left = budget;
  return (finding) => {
    if (finding.edit === undefined) return finding;
    const weight = weightOf(finding.edit.map((edit) => edit.value));
    if (weight <= left) {
      left -= weight;
      return finding;
    }
    const { edit: _, ...rest } = finding;
    return rest;
  };
}

function weightOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let weight = 1;
  for (const item of Object.values(value)) weight += weightOf(item);
  return weight;
}
