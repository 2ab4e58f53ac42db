// SPDX-License-Identifier: Apache-2.0
import type { Mediator } from "@jiku/coupling";
import type { Bilingual, Finding } from "@jiku/model";
import { bilingual, escaped, type Markup, markWithWord, verdicts } from "@jiku/views";
import type { ConnectionEntry, CoupleResult, FacetEntry } from "../couple-result.js";
import { said } from "./html-words.js";

/** More rows than these make a page that no browser likes. */
const MOST = 400;

/** Every connection with its facets, the findings, and what was not checked. */
export function tablePart(result: CoupleResult): Markup {
  const { connections, findings, notChecked = [], ranked = false } = result;
  return [
    `<section id="connections"><h2>${said("table")}</h2>`,
    connections.length === 0 ? `<p>${said("noConnections")}</p>` : connectionTable(connections, ranked),
    `</section><section id="findings"><h2>${said("findings")}</h2>`,
    findings.length === 0
      ? `<p>${said("noFindings")}</p>`
      : `<ul class="findings">${findings.map(findingItem).join("")}</ul>`,
    "</section>",
    ...(notChecked.length === 0
      ? []
      : [
          `<section id="not-checked"><h2>${said("notChecked")}</h2><ul>`,
          ...notChecked.map(({ what, why }) => `<li><b>${escaped(what)}</b> ${bilingual(why)}</li>`),
          "</ul></section>",
        ]),
  ].join("\n");
}

function connectionTable(connections: readonly ConnectionEntry[], ranked: boolean): Markup {
  const badness = ({ verdict }: ConnectionEntry) => verdicts.indexOf(verdict);
  const isCut = connections.length > MOST;
  const order = isCut && !ranked ? [...connections].sort((a, b) => badness(b) - badness(a)) : connections;
  const shown = order.slice(0, MOST);
  const values = { shown: shown.length, all: connections.length };
  const note = isCut ? `<p class="note loud">${said(ranked ? "cutRanked" : "cut", values)}</p>` : "";
  return `${note}${shown.map(connectionBlock).join("\n")}`;
}

/** A block for each connection: on a narrow screen a table of five columns could not be read. */
function connectionBlock({ id, from, to, verdict, facets, mediators }: ConnectionEntry): Markup {
  const isNamed = id !== "-" && id !== `${from} ${to}`;
  const open = facets.filter((facet) => facet.verdict !== "compatible");
  const steps = mediators.map((step) => {
    const name = step.to === undefined ? step.kind : `${step.kind}(${step.to})`;
    return `<li><b>${escaped(name)}</b>${escaped(stepDetail(step))}</li>`;
  });
  return [
    `<article class="v-${verdict}"><h3><span class="ends">${escaped(from)} → ${escaped(to)}</span>${isNamed ? ` <span class="second">${escaped(id)}</span>` : ""} ${markWithWord(verdict)}</h3>`,
    facets.length === 0 ? `<p>${said("noFacets")}</p>` : "",
    open.length === 0 ? "" : facetTable(open),
    fitting(facets),
    steps.length === 0 ? "" : `<p class="second">${said("mediators")}</p><ol class="steps">${steps.join("")}</ol>`,
    "</article>",
  ].join("");
}

/** From what into what, where both are texts; for units those of this very step. */
function stepDetail({ from, into, terms }: Mediator): string {
  const [a, b] = terms?.kind === "unit" ? [terms.from, terms.into] : [from, into];
  return typeof a === "string" && typeof b === "string" ? ` (${a} → ${b})` : "";
}

function facetTable(facets: readonly FacetEntry[]): Markup {
  const rows = facets.map(
    ({ facet, verdict, code, message }) =>
      `<tr><td>${escaped(facet)}</td><td class="code">${escaped(code)}</td><td>${markWithWord(verdict)}</td><td class="message">${bilingual(message)}</td></tr>`,
  );
  const head = (["facet", "code", "verdict", "message"] as const).map((word) => `<th scope="col">${said(word)}</th>`);
  return `<div class="scroll"><table class="stack"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function fitting(facets: readonly FacetEntry[]): Markup {
  const open = new Set(facets.filter(({ verdict }) => verdict !== "compatible").map(({ facet }) => facet));
  const names = [...new Set(facets.map(({ facet }) => facet))].filter((facet) => !open.has(facet));
  return names.length === 0 ? "" : `<p class="second">${said("fits", { facets: names.join(", ") })}</p>`;
}

function findingItem({ code, severity, path, message, fix }: Finding): Markup {
  const does: Bilingual = { en: fix.en, ja: fix.ja };
  return `<li class="sev-${severity}"><b>${said(severity)} ${escaped(code)}</b> <code>${escaped(path)}</code><div>${bilingual(message)}</div><div class="second">${said("fix", { fix: does })}</div></li>`;
}
