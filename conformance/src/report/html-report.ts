// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Bilingual } from "@jiku/model";
import type { ClassName } from "../law.js";
import type { Catalogue } from "../load-requirements.js";
import { type CaseLine, type ClassVerdict, isFulfilled } from "../verdict.js";
import { HTML_STYLE } from "./html-style.js";
import { classVerdictTexts, htmlTexts, verdictTexts } from "./html-texts.js";
import { markup } from "./markup.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { readable } from "./readable.js";
import { shortJson } from "./reason-text.js";
import type { RunRecord } from "./record.js";

const TONES: Readonly<Record<Outcome, string>> = {
  passed: "good",
  failed: "bad",
  inapplicable: "soft",
  cantTell: "open",
};
const MARKS: Readonly<Record<Outcome, string>> = { passed: "✓", failed: "✗", inapplicable: "–", cantTell: "?" };

/** One page without script and network; both languages are in it, and two buttons show one of them. */
export function htmlReport(record: RunRecord, catalogue: Catalogue, first: "en" | "ja" = "en"): string {
  const { header, lines } = record;
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(HTML_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  const name = `${header.subject.name} ${header.subject.version}`;
  const radio = (lang: "en" | "ja", label: string): string =>
    `<input type="radio" name="lang" id="${lang}"${lang === first ? " checked" : ""}> <label for="${lang}" lang="${lang}">${label}</label>`;
  return [
    `<!doctype html>\n<html lang="${first}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markup(name)}: ${htmlTexts.title[first]}</title>`,
    `<style>${HTML_STYLE}</style>\n</head>\n<body>`,
    radio("en", "English"),
    radio("ja", "日本語"),
    `<main>\n<p class="soft">${say("title")}</p>\n<h1>${markup(name)}</h1>`,
    answer(record),
    `<ul class="cards">${Object.entries(record.footer.classes)
      .map((entry) => card(entry, record, catalogue))
      .join("")}</ul>`,
    facts(record),
    matrix(record, catalogue),
    failures(lines, catalogue),
    notTested(record, catalogue),
    "</main>\n</body>\n</html>\n",
  ].join("\n");
}

function both({ en, ja }: Bilingual): string {
  return `<span lang="en">${markup(en)}</span><span lang="ja">${markup(ja)}</span>`;
}

function say(key: keyof typeof htmlTexts): string {
  return both(htmlTexts[key]);
}

function answer({ footer }: RunRecord): string {
  const left = Object.entries(footer.classes).filter(([, verdict]) => verdict !== "passed");
  return left.length === 0
    ? `<p class="answer good">${say("allPassed")}</p>`
    : `<p class="answer bad">${say("notPassed")} ${left.map(([name]) => markup(name)).join(", ")}</p>`;
}

function card([name, verdict]: [string, ClassVerdict], { lines }: RunRecord, { classes }: Catalogue): string {
  const closed = classes.get(name as ClassName)?.laws ?? [];
  const done = lines.filter((line) => closed.includes(line.id) && isFulfilled(line)).length;
  const tone = verdict === "passed" ? "good" : verdict === "failed" ? "bad" : "open";
  return `<li class="${tone}"><b>${markup(name)}</b>${both(classVerdictTexts[verdict])} ${done}/${closed.length}</li>`;
}

function facts({ header, lines, footer }: RunRecord): string {
  const { subject, suite, requirements, seed, environment, effort } = header;
  const counts = Object.entries(footer.counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${both(verdictTexts[verdict as CaseLine["verdict"]])} ${count}`);
  const digest = (text: string): string => `<code>sha256 ${markup(text)}</code>`;
  const rows: readonly (readonly [keyof typeof htmlTexts, string])[] = [
    ["package", digest(subject.digest)],
    ["manifest", digest(subject.manifest)],
    ["language", markup(subject.language)],
    ["suite", `${markup(`${suite.name} ${suite.version}`)} ${digest(suite.digest)}`],
    ["requirements", digest(requirements.digest)],
    ["seed", `${seed.value} (${say(seed.source === "public" ? "seedPublic" : "seedDrawn")})`],
    ...(header.reference === undefined ? [] : [["reference", markup(header.reference)] as const]),
    ["effort", markup(effort)],
    ["environment", markup(`${environment.os}, ${environment.runtime}, fast-check ${environment.fastCheck}`)],
    ["samples", `${footer.samples}`],
    ["counts", `${lines.length}: ${counts.join(", ")}`],
  ];
  return `<h2>${say("facts")}</h2>\n<dl>${rows.map(([key, value]) => `<dt>${say(key)}</dt><dd>${value}</dd>`).join("\n")}</dl>`;
}

/** Each requirement under its class: a law stands in one closed list. */
function matrix({ lines, footer }: RunRecord, catalogue: Catalogue): string {
  const names = Object.keys(footer.classes) as readonly ClassName[];
  const groups = names.map((name) => {
    const closed = catalogue.classes.get(name)?.laws ?? [];
    const own = lines.filter((line) => closed.includes(line.id));
    return `<tbody>\n<tr><th scope="rowgroup" colspan="4">${markup(name)}</th></tr>\n${own.map((line) => row(line, catalogue)).join("\n")}\n</tbody>`;
  });
  const columns = `<th scope="col">${say("requirement")}</th><th scope="col">${say("verdict")}</th><th scope="col" class="number">${say("samples")}</th><th scope="col">${say("mutants")}</th>`;
  return `<h2>${say("matrix")}</h2>\n<div class="scroll" tabindex="0"><table>\n<thead><tr>${columns}</tr></thead>\n${groups.join("\n")}\n</table></div>`;
}

function row(line: CaseLine, { requirements }: Catalogue): string {
  const requirement = requirements.get(line.id);
  const outcome = outcomeOf(line.verdict);
  const title = requirement === undefined ? markup(line.id) : both(requirement.title);
  const verdict = `<td class="cell ${TONES[outcome]}">${MARKS[outcome]} ${both(verdictTexts[line.verdict])}</td>`;
  const mutants = requirement?.mutants.map(markup).join(", ") ?? "";
  return `<tr data-outcome="${outcome}"><td><code>${markup(line.code)}</code> ${title}</td>${verdict}<td class="number">${line.samples}</td><td>${mutants}</td></tr>`;
}

function failures(lines: readonly CaseLine[], catalogue: Catalogue): string {
  const left = lines.filter((line) => !isFulfilled(line));
  // What blocks others comes before what is blocked.
  const ordered = [...left].sort((a, b) => Number(a.blockedBy !== undefined) - Number(b.blockedBy !== undefined));
  const body =
    left.length === 0 ? `<p>${say("noFailures")}</p>` : ordered.map((line) => failure(line, catalogue)).join("\n");
  return `<h2>${say("failures")}</h2>\n${body}`;
}

function failure(line: CaseLine, { requirements }: Catalogue): string {
  const { code, id, verdict, reason, counterexample, blockedBy } = line;
  const requirement = requirements.get(id);
  const block = (key: keyof typeof htmlTexts, value: unknown): string =>
    value === undefined ? "" : `<p class="soft">${say(key)}</p><pre>${markup(shortJson(value))}</pre>`;
  const tone = TONES[outcomeOf(verdict)];
  return [
    `<article class="${tone === "open" ? "open" : ""}">`,
    `<h3><code>${markup(code)}</code> ${requirement === undefined ? markup(id) : both(requirement.title)} <span class="${tone}">${both(verdictTexts[verdict])}</span></h3>`,
    reason === undefined ? "" : `<p>${both(reason.message)}</p>`,
    blockedBy === undefined ? "" : `<p>${say("blocked")} <code>${markup(blockedBy)}</code></p>`,
    block("input", readable(counterexample)),
    block("expected", reason?.expected),
    block("actual", reason?.actual),
    requirement === undefined || blockedBy !== undefined
      ? ""
      : `<dl><dt>${say("why")}</dt><dd>${both(requirement.why)}</dd><dt>${say("fix")}</dt><dd>${both(requirement.fix)}</dd></dl>`,
    counterexample === undefined
      ? ""
      : `<p><span class="soft">${say("replay")}</span> <code>jiku certify replay report.jsonl PACKAGE --case ${markup(id)}</code></p>`,
    "</article>",
  ].join("");
}

function notTested({ header }: RunRecord, { requirements }: Catalogue): string {
  const left = [...requirements.values()].filter(({ code }) => header.notTested.includes(code));
  const rows = left.map(
    ({ code, title, notTested: why }) =>
      `<li><code>${markup(code)}</code> ${both(title)}${why === null ? "" : `: ${both(why.detail)}`}</li>`,
  );
  if (header.notWritten !== undefined)
    rows.push(`<li>${say("notWritten")} <code>${markup(header.notWritten.join(", "))}</code></li>`);
  return `<h2>${say("notTested")}</h2>\n${rows.length === 0 ? `<p>${say("allTested")}</p>` : `<ul>${rows.join("\n")}</ul>`}`;
}
