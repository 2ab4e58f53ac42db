// SPDX-License-Identifier: Apache-2.0
import { dirname, join } from "node:path/posix";

/** What a file of the site points to, and the anchors that it has. */
export interface LinkSheet {
  readonly file: string;
  readonly targets: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const OUTSIDE = /^(?:https?:|mailto:|data:|#?$)/;

/** Links and anchors of a page's HTML. */
export function linkSheet(file: string, html: string): LinkSheet {
  const targets = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );
  const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, value = ""]) => value));
  return { file, targets: [...new Set(targets)], anchors };
}

/**
 * Links that lead nowhere: a file that the site has not, an anchor that its page has not.
 *
 * @param files every file of the site, relative to its root
 */
export function deadLinks(sheets: readonly LinkSheet[], files: ReadonlySet<string>): readonly string[] {
  const byFile = new Map(sheets.map((sheet) => [sheet.file, sheet]));
  return sheets.flatMap((sheet) =>
    sheet.targets
      .filter((target) => !OUTSIDE.test(target) && !leadsSomewhere(sheet, target, byFile, files))
      .map((target) => `${sheet.file}: ${target}`),
  );
}

function leadsSomewhere(
  sheet: LinkSheet,
  target: string,
  byFile: ReadonlyMap<string, LinkSheet>,
  files: ReadonlySet<string>,
): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? sheet.file : join(dirname(sheet.file), path);
  if (!files.has(file)) return false;
  const there = byFile.get(file);
  return anchor === undefined || there === undefined || there.anchors.has(decodeURIComponent(anchor));
}
