// SPDX-License-Identifier: Apache-2.0
import MiniSearch from "minisearch";
import { words } from "../shared/words.js";

/** One place that can be found: a page or a heading of it. */
interface Place {
  readonly id: string;
  readonly title: string;
  readonly page: string;
}

const OPTIONS = {
  fields: ["title", "page", "words"],
  storeFields: ["title", "page"],
  tokenize: words,
  searchOptions: { boost: { title: 4, page: 2 }, prefix: true, combineWith: "AND" as const, tokenize: words },
};

const base = document.documentElement.dataset["root"] ?? "";
let loaded: Promise<MiniSearch> | undefined;

/** The index of this language, fetched from the site itself when the search is first used. */
function load(): Promise<MiniSearch> {
  loaded ??= fetch(`${base}assets/search.${document.documentElement.lang}.json`)
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON(text, OPTIONS));
  return loaded;
}

/** Full-text search over all pages of the language; `/` sets the cursor into its field. */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>("#query");
  const list = document.querySelector<HTMLElement>("#results");
  if (input === null || list === null) return;
  input.addEventListener("focus", () => void load());
  input.addEventListener("input", () => void show(input, list));
  input.addEventListener("keydown", (event) => step(event, input, list));
  document.addEventListener("keydown", (event) => {
    const inField = event.target instanceof HTMLElement && event.target.matches("input, textarea, [contenteditable]");
    if (event.key !== "/" || inField) return;
    event.preventDefault();
    input.focus();
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !input.parentElement?.contains(event.target)) close(input, list);
  });
}

async function show(input: HTMLInputElement, list: HTMLElement): Promise<void> {
  const query = input.value;
  if (query.trim() === "") {
    close(input, list);
    return;
  }
  const index = await load();
  if (query !== input.value) return;
  const found = index.search(query).slice(0, 20) as unknown as readonly Place[];
  list.replaceChildren(...(found.length === 0 ? [nothing(list)] : found.map(item)));
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  input.removeAttribute("aria-activedescendant");
}

function item(place: Place, at: number): HTMLElement {
  const line = document.createElement("li");
  line.id = `result-${at}`;
  line.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = base + place.id;
  link.tabIndex = -1;
  link.textContent = place.title;
  const page = document.createElement("small");
  page.textContent = place.page === place.title ? "" : place.page;
  link.append(page);
  line.append(link);
  return line;
}

function nothing(list: HTMLElement): HTMLElement {
  const line = document.createElement("li");
  line.textContent = list.dataset["none"] ?? "";
  return line;
}

function step(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const at = items.findIndex((line) => line.getAttribute("aria-selected") === "true");
  if (event.key === "Escape") close(input, list);
  if (event.key === "Enter") items[Math.max(at, 0)]?.querySelector("a")?.click();
  const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (move === 0 || items.length === 0) return;
  event.preventDefault();
  const next = items[(at + move + items.length) % items.length];
  for (const line of items) line.setAttribute("aria-selected", String(line === next));
  next?.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", next?.id ?? "");
}

function close(input: HTMLInputElement, list: HTMLElement): void {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
}
