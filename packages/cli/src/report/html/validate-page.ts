// SPDX-License-Identifier: Apache-2.0
import { escaped, findingsView, type Markup, notCheckedView, type Views, viewsOf } from "@jiku/views";
import type { Language } from "../../language/language.js";
import { htmlPage } from "./html-page.js";
import type { FileLine, PageFacts } from "./page-facts.js";
import { said, worded } from "./page-words.js";

/** The report as one page that needs no network and runs no script. */
export function validatePage(facts: PageFacts, language: Language): Markup {
  const { totals, findings, files, redacted } = facts;
  const first = language === "ja" ? "ja" : "en";
  const title = files.length === 1 ? (files[0]?.path ?? "") : "";
  const main = [
    `<h1>${said("page")}${title === "" ? "" : ` · ${escaped(title)}`}</h1>`,
    head(facts),
    redacted ? `<p class="note loud">${said("redacted")}</p>` : pictures(facts),
    section("findings", findingsView(findings, totals.counts)),
    section("files", fileTable(facts)),
    section("notChecked", notCheckedView(totals.notChecked)),
  ];
  return htmlPage([worded("page")[first], title].filter(Boolean).join(" · "), first, main.join("\n"));
}

function head({ totals, resources, omitted, redacted }: PageFacts): Markup {
  const { errors, warnings, infos } = totals.summary;
  const all = [...totals.classes.values()].flatMap((one) => [...one.values()]).reduce((sum, count) => sum + count, 0);
  const next = [...totals.next].map(([profile, found]) => {
    const count = found.reduce((sum, one) => sum + one.count, 0);
    return `<p>${count === 0 ? said("ready", { profile }) : said("next", { profile, count })}</p>`;
  });
  return [
    `<p><b>${errors > 0 ? said("failing", { errors }) : said("clean")}</b></p>`,
    `<p class="second">${said("counts", { errors, warnings, infos, files: totals.files - totals.listed, resources: all })}</p>`,
    ...(errors > 0 ? [] : next),
    omitted > 0 && !redacted ? `<p class="note loud">${said("omitted", { shown: resources.length, omitted })}</p>` : "",
  ].join("\n");
}

const PICTURES: readonly Exclude<keyof Views, "style">[] = ["readiness", "map", "timeline", "scales", "graph"];

function pictures({ resources, findings, totals, omitted }: PageFacts): Markup {
  const { checked, counts, notChecked } = totals;
  const views = viewsOf({ resources, findings, notChecked, checked, counts, omitted });
  return PICTURES.map((name) => section(name, views[name])).join("\n");
}

function section(name: "findings" | "files" | "notChecked" | (typeof PICTURES)[number], content: Markup): Markup {
  return `<section id="${name}"><h2>${said(name)}</h2>${content}</section>`;
}

function fileTable({ files, more }: PageFacts): Markup {
  if (files.length === 0) return `<p class="empty">${said("noFile")}</p>`;
  const heads = (["file", "format", "profile", "resources", "errors", "warnings"] as const).map(
    (word) => `<th scope="col">${said(word)}</th>`,
  );
  const rest = more > 0 ? `<p class="note">${said("more", { more })}</p>` : "";
  return `<div class="scroll" tabindex="0"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${files.map(fileRow).join("")}</tbody></table></div>${rest}`;
}

function fileRow({ path, format, profile, resources, summary }: FileLine): Markup {
  const { errors, warnings } = summary;
  const cells = [escaped(format), profile, resources, errors, warnings].map((cell) => `<td>${cell}</td>`);
  return `<tr><th scope="row" class="path"><code>${escaped(path)}</code></th>${cells.join("")}</tr>`;
}
