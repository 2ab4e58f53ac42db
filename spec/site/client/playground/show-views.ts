// SPDX-License-Identifier: Apache-2.0
import type { ReportAnswer } from "./messages.js";
import { element } from "./show-report.js";
import { say } from "./words.js";

const PICTURES = ["readiness", "map", "timeline", "scales", "graph"] as const;

/** Puts the pictures of an answer into their panels, each behind a border of its own so that styles do not mix. */
export function showViews(panel: (name: string) => HTMLElement | null, { views, turtle }: ReportAnswer): void {
  for (const name of PICTURES) {
    const target = panel(name);
    if (target !== null) draw(target, views[name], views.style);
  }
  const rdf = panel("rdf");
  const code = element("pre", "", turtle ?? "");
  code.tabIndex = 0;
  rdf?.replaceChildren(turtle === undefined || turtle.trim() === "" ? element("p", "empty", say("noTurtle")) : code);
}

const OWN = `:host{display:block}:host([data-lang=en]) [lang=ja],:host([data-lang=ja]) [lang=en]{display:none}`;

function draw(target: HTMLElement, markup: string, style: string): void {
  const host = element("div", "picture");
  host.dataset["lang"] = document.documentElement.lang;
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}${OWN}`);
  root.adoptedStyleSheets = [sheet];
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  root.append(...parsed.body.childNodes);
  target.replaceChildren(host);
}
