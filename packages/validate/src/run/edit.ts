// SPDX-License-Identifier: Apache-2.0
import type { Edit, ReportOptions } from "@jiku/model";
import type { FindingPlace } from "../report/make-finding.js";

/** A place with the edits that undo the fault there. */
export function withEdit(place: FindingPlace, edit: ReportOptions["edit"]): FindingPlace {
  const edits: readonly Edit[] = edit?.(place.path ?? "") ?? [];
  return edits.length === 0 ? place : { ...place, edit: edits };
}
