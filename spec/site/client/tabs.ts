// SPDX-License-Identifier: Apache-2.0

/** Tabs of examples: arrows move between them, and a notation chosen once is chosen on the whole page. */
export function startTabs(): void {
  const lists = [...document.querySelectorAll<HTMLElement>(".tabs")];
  const kept = localStorage.getItem("jiku-notation") ?? "JSON";
  for (const list of lists) {
    list.classList.add("live");
    choose(list, kept);
    for (const tab of tabsOf(list)) {
      tab.addEventListener("click", () => chooseAll(lists, tab));
      tab.addEventListener("keydown", (event) => move(event, tabsOf(list)));
    }
  }
}

function tabsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=tab]")];
}

function choose(list: HTMLElement, name: string): void {
  const tabs = tabsOf(list);
  const wanted = tabs.find((tab) => tab.textContent === name) ?? tabs[0];
  for (const tab of tabs) {
    const isChosen = tab === wanted;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls") ?? "")?.toggleAttribute("hidden", !isChosen);
  }
}

function chooseAll(lists: readonly HTMLElement[], tab: HTMLElement): void {
  const top = tab.getBoundingClientRect().top;
  const name = tab.textContent ?? "";
  localStorage.setItem("jiku-notation", name);
  for (const list of lists) choose(list, name);
  scrollBy(0, tab.getBoundingClientRect().top - top);
}

function move(event: KeyboardEvent, tabs: readonly HTMLElement[]): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const at = tabs.indexOf(event.currentTarget as HTMLElement);
  const next = tabs[(at + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
  event.preventDefault();
}
