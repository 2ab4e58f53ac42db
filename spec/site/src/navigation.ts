// SPDX-License-Identifier: Apache-2.0
import { escapeHtml } from "./highlight.js";
import { type Page, pageFile, relative } from "./page.js";
import { type TextName, text } from "./texts.js";

/** A page with the words of its first heading. */
export interface TitledPage extends Page {
  readonly title: string;
}

const AREAS = "quantity time space entity observation field metadata model coupling feedback trust".split(" ");

/** The contents beside every page: chapters, classes an area, tables, tools. The page itself is marked. */
export function navigation(here: Page, pages: readonly TitledPage[]): string {
  const mine = pages.filter(({ language }) => language === here.language);
  const group = (name: TextName, items: readonly TitledPage[]): string =>
    items.length === 0
      ? ""
      : `<h2>${text(name, here.language)}</h2><ul>${items.map((item) => link(here, item)).join("")}</ul>`;
  const part = (name: Page["part"]): readonly TitledPage[] => mine.filter((page) => page.part === name);
  const chapters = part("chapter");
  return [
    group(
      "chapters",
      chapters.filter(({ address }) => !address.startsWith("annex-")),
    ),
    areas(here, mine),
    group("rules", part("report")),
    group(
      "annexes",
      chapters.filter(({ address }) => address.startsWith("annex-")),
    ),
    packages(here, part("api")),
    group("tools", part("tool")),
  ].join("");
}

function link(here: Page, page: TitledPage): string {
  const current = page.address === here.address ? ' aria-current="page"' : "";
  return `<li><a href="${relative(pageFile(here), pageFile(page))}"${current}>${escapeHtml(page.title)}</a></li>`;
}

/** The doors of the packages, folded; open on a page of theirs. */
function packages(here: Page, pages: readonly TitledPage[]): string {
  const open = here.part === "api" ? " open" : "";
  const list = pages.map((page) => link(here, page)).join("");
  return `<h2>${text("packages", here.language)}</h2><details${open}><summary>${text("doors", here.language)}</summary><ul>${list}</ul></details>`;
}

/** The classes and value types of each area, folded; the area of the page itself stands open. */
function areas(here: Page, pages: readonly TitledPage[]): string {
  const model = pages.filter(({ part }) => part === "model");
  const nameOf = (area: string): string =>
    pages.find(({ part, address }) => part === "chapter" && address === area)?.title ?? area;
  const lists = AREAS.map((area) => {
    const items = model.filter((page) => areaOf(page) === area);
    if (items.length === 0) return "";
    const open = here.part === "model" && areaOf(here) === area ? " open" : "";
    return `<details${open}><summary>${escapeHtml(nameOf(area))}</summary><ul>${items.map((item) => link(here, item)).join("")}</ul></details>`;
  });
  const others = model.filter((page) => areaOf(page) === undefined);
  return `<h2>${text("areas", here.language)}</h2><ul>${others.map((item) => link(here, item)).join("")}</ul>${lists.join("")}`;
}

/** The area that a generated page names in its list of facts. */
export function areaOf(page: Pick<Page, "markdown">): string | undefined {
  return /\(index\.md#area-([a-z]+)\)/.exec(page.markdown.slice(0, 2_000))?.[1];
}
