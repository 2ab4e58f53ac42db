// SPDX-License-Identifier: Apache-2.0
import type { InputDocument } from "./document/input.js";
import type { DocumentReport } from "./report/report.js";
import { finishSetRules } from "./run/facts.js";
import { checkHeader } from "./run/header.js";
import { finishWhole } from "./run/join.js";
import { openRun } from "./run/open-run.js";
import { openSession } from "./run/open-session.js";
import type { ValidateOptions } from "./run/options.js";
import { firstPass } from "./run/passes.js";
import { partOf, reportOf } from "./run/report-of.js";

/**
 * Validates documents as one closed set: text, structure, rules, references. Bad data comes back as findings; memory
 * does not grow with the bytes read. Equal inputs and options give equal reports.
 */
export async function validate(
  documents: readonly InputDocument[],
  options: ValidateOptions = {},
): Promise<readonly DocumentReport[]> {
  const session = openSession(documents, options);
  try {
    for (const document of documents.keys()) {
      const last = session.runs.at(-1);
      const run = openRun(session, { document, first: last === undefined ? 0 : last.first + last.count });
      session.runs.push(run);
      await checkHeader(session, run);
      await firstPass(session, run);
    }
    finishWhole(session);
    finishSetRules(session);
    const judged = session.runs.filter((run) => !run.input.known);
    return judged.map((run) => reportOf(session, run.input, run.document.format, partOf(run)));
  } finally {
    session.release();
  }
}
