// SPDX-License-Identifier: Apache-2.0
import { pick } from "../../language/language.js";
import { saySchema } from "../../language/say-schema.js";
import { workflowCommand } from "../../report/workflow-command.js";
import type { DiffOptions } from "../diff-options.js";
import type { DiffReport } from "../diff-report.js";
import { bumpWord } from "./change-lines.js";

const LEVEL = { major: "error", minor: "warning", patch: "notice" } as const;
const MOST = 50;

/** The report as workflow commands: one a change, and a notice for those beyond the first fifty. */
export function githubReport({ changes }: DiffReport, { language }: DiffOptions): readonly string[] {
  const lines = changes.slice(0, MOST).map(({ change, file, place }) => {
    const { edition, line, column } = change.location;
    const title = `${change.code} ${change.rule.slice(change.rule.indexOf("/") + 1)} (${bumpWord(change.bump, language)})`;
    const message = `${pick(change.message, language)}\n${saySchema(language, "labelDo")} ${pick(change.fix, language)}`;
    // The old edition need not lie in the repository that is annotated.
    return edition === "new"
      ? workflowCommand({ level: LEVEL[change.bump], file, line, column, title, message })
      : workflowCommand({ level: LEVEL[change.bump], title: `${title} ${place}`, message });
  });
  const next = changes[MOST];
  if (next === undefined) return lines;
  const message = saySchema(language, "moreChanges", { count: changes.length - MOST, place: next.place });
  return [...lines, workflowCommand({ level: "notice", title: "jiku diff", message })];
}
