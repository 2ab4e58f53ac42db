// SPDX-License-Identifier: Apache-2.0
import type { ReportAnswer } from "./messages.js";
import { element } from "./show-report.js";
import { say } from "./words.js";

const PICTURES = ["readiness", "map", "timeline", "scales", "graph"] as const;

/** Puts the pictures of an answer into their panels, each behind a border of its own so that styles do not mix. */
export function showViews(
  panel: (name: string) => HTMLElement | null,
  { views, coupling, turtle }: ReportAnswer,
): void {
  for (const name of PICTURES) {
    const target = panel(name);
    if (target !== null) draw(target, views[name], views.style);
  }
  const couplingPanel = panel("coupling");
  if (coupling === undefined) couplingPanel?.replaceChildren(element("p", "empty", say("noComposition")));
  else if (couplingPanel !== null) draw(couplingPanel, coupling, views.style);
  const rdf = panel("rdf");
  const code = element("pre", "", turtle ?? "");
  code.tabIndex = 0;
  rdf?.replaceChildren(turtle === undefined || turtle.trim() === "" ? element("p", "empty", say("noTurtle")) : code);
}

/**
 * The style of the views, for a tree of its own: what it asks of the root of a page it asks of the host, and of the
 * width of the window that of the panel.
 */
function ownStyle(style: string): string {
  const asked = style
    .replace(/:root((?:\[[^\]]*\]|:not\([^)]*\))+)/g, ":host($1)")
    .replaceAll("@media(max-width:", "@container (max-width:");
  return `${asked}:host{display:block;container-type:inline-size}`;
}

function draw(target: HTMLElement, markup: string, style: string): void {
  const host = element("div", "picture");
  host.lang = document.documentElement.lang;
  copyTheme(host);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownStyle(style));
  root.adoptedStyleSheets = [sheet];
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  root.append(...parsed.body.childNodes);
  target.replaceChildren(host);
}

function copyTheme(host: HTMLElement): void {
  const { theme } = document.documentElement.dataset;
  if (theme === undefined) delete host.dataset["theme"];
  else host.dataset["theme"] = theme;
}

new MutationObserver(() => {
  for (const host of document.querySelectorAll<HTMLElement>(".picture")) copyTheme(host);
}).observe(document.documentElement, { attributeFilter: ["data-theme"] });
