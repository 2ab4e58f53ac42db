// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { ReportAnswer } from "./messages.js";
import { inLanguage, say } from "./words.js";

/** What a reader may do with a finding. */
export interface FindingActions {
  jump(line: number, column: number): void;
  /** undefined where the finding has no change that can be made by itself */
  readonly apply: ((index: number) => void) | undefined;
}

/** The findings of a report as a list, each with its place, its rule and what can be done. */
export function showFindings(target: HTMLElement, answer: ReportAnswer, actions: FindingActions): void {
  const { report } = answer;
  const { errors, warnings, infos } = report.summary;
  const resources = Object.values(report.resources).reduce((sum, count) => sum + count, 0);
  const total = report.counts.reduce((sum, { count }) => sum + count, 0);
  const list = element("ol", "finding-list");
  list.append(...report.findings.map((finding, index) => item(finding, index, actions)));
  const rest = total - report.findings.length;
  target.dataset["file"] = answer.name;
  target.replaceChildren(
    element("p", "summary", say("summary", { format: answer.format, resources, errors, warnings, infos })),
    ...(report.findings.length === 0 ? [element("p", "empty", say("none"))] : [list]),
    ...(rest > 0 ? [element("p", "note", say("more", { count: rest }))] : []),
    notChecked(answer),
  );
}

function item(finding: Finding, index: number, actions: FindingActions): HTMLElement {
  const line = element("li", `finding ${finding.severity}`);
  const head = element("p", "head");
  head.append(element("b", "", severityMark(finding)), ruleLink(finding), placeOf(finding, actions));
  line.append(
    head,
    element("p", "message", inLanguage(finding.message)),
    element("p", "fix", say("fix", { fix: inLanguage(finding.fix) })),
  );
  const { apply } = actions;
  if (finding.edit !== undefined && apply !== undefined) {
    const button = element("button", "apply", say("apply")) as HTMLButtonElement;
    button.type = "button";
    button.addEventListener("click", () => apply(index));
    line.append(button);
  }
  return line;
}

const MARKS = { error: "●", warning: "▲", info: "○" } as const;

function severityMark({ severity }: Finding): string {
  return `${MARKS[severity]} ${say(severity)} `;
}

function ruleLink({ code }: Finding): HTMLElement {
  if (!/^[A-Z]{2,3}-\d+$/.test(code) || code.startsWith("AD-0")) return element("span", "code", code);
  const link = element("a", "code", code) as HTMLAnchorElement;
  link.href = `model/rules/${code}.html`;
  return link;
}

function placeOf({ location, path }: Finding, actions: FindingActions): HTMLElement {
  const place = location.native === undefined ? location : { ...location.native, ...location };
  const { line, column = 1 } = place as { readonly line?: number; readonly column?: number };
  if (line === undefined) return element("code", "path", path);
  const button = element("button", "jump", say("jump", { line })) as HTMLButtonElement;
  button.type = "button";
  button.title = path;
  button.addEventListener("click", () => actions.jump(line, column));
  return button;
}

function notChecked({ report }: ReportAnswer): HTMLElement {
  const details = element("details", "not-checked");
  const list = element("ul", "");
  for (const { what, why } of report.notChecked) list.append(element("li", "", `${what}: ${inLanguage(why)}`));
  details.append(element("summary", "", say("unchecked", { count: report.notChecked.length })), list);
  return details;
}

/** An element whose text is only ever text. */
export function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
