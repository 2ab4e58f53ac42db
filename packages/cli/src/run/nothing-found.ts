// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import { bilingual } from "../language/say.js";
import type { Found } from "./discover.js";
import type { Judged } from "./plan.js";
import { readyReport } from "./ready-report.js";

/** The report of a folder or pattern without any data. */
export async function nothingFound(found: Extract<Found, { kind: "end" }>, profile: ProfileName): Promise<Judged> {
  const related = found.of === "pattern" ? [{ message: bilingual("patternMatchesNothing") }] : [];
  return {
    report: await readyReport(found.name, profile, [
      { code: "AD-122", case: "folder", values: { path: found.name }, related },
    ]),
  };
}
