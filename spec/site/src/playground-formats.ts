// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "./highlight.js";
import type { Language } from "./page.js";

interface Format {
  readonly id: string;
  readonly title?: Readonly<Record<Language, string>>;
  readonly directions?: readonly string[];
  readonly container?: string;
}

interface Manifest {
  readonly directions: readonly string[];
  readonly formats: readonly Format[];
}

const WORDS = {
  formats: { en: "Formats that are read here", ja: "ここで読む形式" },
  together: {
    en: "Files that belong together, such as a table and its description, are chosen or dropped together.",
    ja: "表とその記述のように組になるファイルは、一緒に選ぶか落とす。",
  },
  folders: {
    en: "Only the command reads these, since they are folders:",
    ja: "次はフォルダなので、コマンドだけが読む:",
  },
  policy: {
    en: "The page runs under a content security policy without `unsafe-eval` and `unsafe-inline`. Only the worker that judges may compile WebAssembly (`wasm-unsafe-eval`), for the library that reads HDF5 and for packed arrays; no text becomes code by that.",
    ja: "このページのコンテンツセキュリティポリシーに、`unsafe-eval`と`unsafe-inline`はない。判定を行うワーカーだけが、HDF5を読むライブラリと圧縮された配列のために、WebAssemblyをコンパイルできる(`wasm-unsafe-eval`)。それによって文字列がコードになることはない。",
  },
} as const;

/** Every format that an adapter of this repository reads, those apart that a browser cannot be given, and the policy. */
export function playgroundFormats(root: string, language: Language): string {
  const formats = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name, "jiku-adapter.json"))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { directions, formats: own } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
      return own.filter((format) => (format.directions ?? directions).includes("decode"));
    });
  const isFolder = ({ container }: Format): boolean => container === "directory";
  const [separator, stop] = language === "ja" ? ["、", "。"] : [", ", "."];
  const sentence = (items: readonly Format[]): string =>
    items.map((format) => item(format, language)).join(separator) + stop;
  return [
    `<details class="formats"><summary>${WORDS.formats[language]}</summary>`,
    `<p>${sentence(formats.filter((format) => !isFolder(format)))}</p>`,
    `<p>${WORDS.together[language]}</p>`,
    `<p>${WORDS.folders[language]} ${sentence(formats.filter(isFolder))}</p>`,
    `<p>${WORDS.policy[language].replace(/`([^`]+)`/g, "<code>$1</code>")}</p>`,
    "</details>",
  ].join("\n");
}

function item({ id, title }: Format, language: Language): string {
  const code = `<code>${escapeHtml(id)}</code>`;
  return title === undefined ? code : `${escapeHtml(title[language])} ${code}`;
}
