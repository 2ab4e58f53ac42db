// SPDX-License-Identifier: Apache-2.0
import { startSearch } from "./search.js";
import { startTabs } from "./tabs.js";

const root = document.documentElement;

/** The other language, at the heading that is read now. */
function keepPlace(link: HTMLAnchorElement): void {
  link.addEventListener("click", () => {
    const anchor = location.hash === "" ? headingInView() : location.hash;
    link.hash = anchor;
  });
}

/** The anchor of the heading whose section fills the top of the window; none at the top of the page. */
function headingInView(): string {
  const above = [...document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]")].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 5,
  );
  const last = above.at(-1);
  return last === undefined || scrollY === 0 ? "" : `#${last.id}`;
}

function startTheme(button: HTMLButtonElement): void {
  button.addEventListener("click", () => {
    const dark = root.dataset["theme"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset["theme"] = dark === "dark" ? "light" : "dark";
    localStorage.setItem("jiku-theme", root.dataset["theme"]);
  });
}

function startMenu(button: HTMLButtonElement): void {
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.querySelector("#contents")?.classList.toggle("open", open);
  });
}

/** A click on the mark beside a heading puts the whole address into the clipboard. */
function startPermalinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.permalink")) {
    link.addEventListener("click", () => {
      void navigator.clipboard?.writeText(link.href).then(() => {
        link.classList.add("copied");
        setTimeout(() => link.classList.remove("copied"), 1_500);
      });
    });
  }
}

/** What stands above the page when it is opened at an anchor inside something folded. */
function openFolded(): void {
  const target = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.closest("details")?.setAttribute("open", "");
}

const find = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector);
const link = find<HTMLAnchorElement>("a.switch");
const theme = find<HTMLButtonElement>("button.theme");
const menu = find<HTMLButtonElement>("button.menu");
if (link !== null) keepPlace(link);
if (theme !== null) startTheme(theme);
if (menu !== null) startMenu(menu);
startPermalinks();
startTabs();
startSearch();
openFolded();
