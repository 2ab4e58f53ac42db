// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { markText, type Output } from "./mark.js";
import { code, escapeText, heading, table } from "./pages/markdown.js";
import { LANGUAGES, type Language, word } from "./pages/words.js";

/** What the table takes of `jiku-adapter.json`. */
interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly directions: readonly string[];
  readonly claims: readonly string[];
  readonly formats: readonly {
    readonly id: string;
    readonly versions: readonly string[];
    readonly title?: Bilingual;
    readonly directions?: readonly string[];
  }[];
}

interface Row {
  readonly format: string;
  readonly title: Bilingual;
  readonly versions: readonly string[];
  readonly directions: readonly string[];
  readonly adapter: string;
  readonly version: string;
  /** Conformance classes in which CI certifies the adapter. */
  readonly classes: readonly string[];
}

const MANIFEST = /^packages\/(adapter-[\w-]+)\/jiku-adapter\.json$/;
const README = "README.md";
const BEGIN = "<!-- adapters: generated, do not edit; run npm run generate -->";
const END = "<!-- /adapters -->";

/** True for a file that the table of adapters comes from. */
export function isAdapterManifest(path: string): boolean {
  return MANIFEST.test(path);
}

/**
 * The table of the adapters of this repository, out of their manifests: in README between two marks, in
 * `spec/gen/{en,ja}/adapters.md`, and as `spec/gen/adapters.json`.
 */
export function emitAdapters(tree: SourceTree): Output {
  const rows = [...tree].flatMap(([path, text]) => rowsOf(path, text));
  const readme = tree.get(README);
  if (rows.length === 0 || readme === undefined) return new Map();
  const mark = markText(tree, "packages/adapter-*/jiku-adapter.json", isAdapterManifest);
  const output = new Map([
    ["spec/gen/adapters.json", `${JSON.stringify({ mark, formats: rows }, null, 1)}\n`],
    [README, between(readme, tableOf(rows, "en"))],
  ]);
  for (const language of LANGUAGES) {
    const page = `${heading(1, word("adapters", language), "adapters")}\n${word("adaptersIntro", language)}\n\n`;
    output.set(`spec/gen/${language}/adapters.md`, `<!-- ${mark} -->\n\n${page}${tableOf(rows, language)}`);
  }
  return output;
}

function rowsOf(path: string, text: string): readonly Row[] {
  const [, folder] = MANIFEST.exec(path) ?? [];
  if (folder === undefined) return [];
  const { formats, title: whole, directions: all, claims: classes, version } = JSON.parse(text) as Manifest;
  return formats.map(({ id, versions, title = whole, directions = all }) => ({
    format: id,
    title,
    versions,
    directions,
    adapter: `@jiku/${folder}`,
    version,
    classes,
  }));
}

function tableOf(rows: readonly Row[], language: Language): string {
  const head = (["format", "versions", "directions", "adapter", "classes"] as const).map((key) => word(key, language));
  return table(
    head,
    rows.map(({ format, title, versions, directions, adapter, classes }) => [
      `${code(format)} ${escapeText(title[language])}`,
      versions.join(", "),
      directions.join(", "),
      code(adapter),
      classes.length === 0 ? "–" : classes.join(", "),
    ]),
  );
}

/** The text with the table between its marks; without them, as it is. */
function between(text: string, shown: string): string {
  const [before, rest] = split(text, BEGIN);
  const [, after] = split(rest ?? "", END);
  return after === undefined ? text : `${before}${BEGIN}\n${shown}${END}${after}`;
}

function split(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
