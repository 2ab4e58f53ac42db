// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "./highlight.js";
import { LANGUAGES, type Language, type Page } from "./page.js";
import { text } from "./texts.js";

/** A change as `jiku diff --format json` tells it. */
export interface Change {
  readonly code: string;
  readonly bump: "major" | "minor" | "patch";
  /** A rule's code, or a class with or without a member. */
  readonly subject: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** What changed since an edition; `since` is undefined while there is no earlier one. */
export interface Changes {
  readonly since: string | undefined;
  readonly changes: readonly Change[];
}

/** The changes since the newest edition that is kept whole in `spec/editions/<version>/schemas`. @throws when diff fails */
export function readChanges(root: string): Changes {
  const folder = join(root, "spec/editions");
  const since = existsSync(folder) ? newest(readdirSync(folder)) : undefined;
  if (since === undefined) return { since, changes: [] };
  const command = [
    join(root, "packages/cli/bin/jiku.js"),
    "diff",
    join(folder, since, "schemas"),
    join(root, "schemas"),
  ];
  const run = spawnSync(process.execPath, [...command, "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`jiku diff: exit ${run.status}: ${run.stderr}`);
  return { since, changes: (JSON.parse(run.stdout) as { readonly changes: readonly Change[] }).changes };
}

function newest(versions: readonly string[]): string | undefined {
  const numbered = versions.filter((name) => /^\d+(\.\d+)*$/.test(name));
  return numbered.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
}

/** The last part of the address of the page that a subject stands on. */
function pageNameOf(subject: string): string {
  if (/^[A-Z]+-\d+$/.test(subject)) return subject;
  return (subject.split(".")[0] ?? "").replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/** The block above a page that something changed on; wording changes are folded. */
export function changesOn(page: Page, { since, changes }: Changes): string {
  const name = page.address.slice(page.address.lastIndexOf("/") + 1);
  const mine = changes.filter(({ subject }) => pageNameOf(subject) === name);
  if (since === undefined || mine.length === 0) return "";
  const items = mine.map(({ bump, message }) => `<li><b>${bump}</b> ${escapeHtml(message[page.language])}</li>`);
  const open = mine.some(({ bump }) => bump !== "patch") ? " open" : "";
  return `<details class="changes"${open}><summary>${text("since", page.language)} ${escapeHtml(since)}</summary><ul>${items.join("")}</ul></details>\n`;
}

const TITLE = { en: "Changes", ja: "変更" };
const FIRST = {
  en: "This is the first edition; there is no earlier one to compare it with.",
  ja: "これは最初の版であり、比べる前の版はない。",
};
const HEAD = { en: "| Subject | Weight | Change | Code |", ja: "| 対象 | 重み | 変更 | コード |" };

/** The page that lists every change, one a language. */
export function changesPages({ since, changes }: Changes): readonly Page[] {
  return LANGUAGES.map((language) => {
    const rows = changes.map(
      ({ subject, bump, message, code }) =>
        `| \`${subject}\` | ${bump} | ${message[language].replaceAll("|", "\\|").replaceAll("<", "&lt;")} | ${code} |`,
    );
    const body =
      since === undefined
        ? [FIRST[language]]
        : [`${text("since", language)} ${since}`, "", HEAD[language], "|---|---|---|---|", ...rows];
    return {
      language,
      address: "changes",
      part: "report",
      file: `spec/prose/${language}/changes.md`,
      markdown: [`# ${TITLE[language]} {#changes}`, "", ...body, ""].join("\n"),
    };
  });
}
