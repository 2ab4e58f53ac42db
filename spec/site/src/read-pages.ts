// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language, type Page } from "./page.js";

/** Generated pages that tell of the rules as a whole rather than of one class. */
const REPORTS = new Set(["rules-table", "shacl", "shacl-agreement", "decision-tables", "adapters", "samples"]);

/** The hand-written chapters, in the order of their file names `NN-name.md`. */
export function readChapters(root: string): readonly Page[] {
  return LANGUAGES.flatMap((language) =>
    markdownFiles(root, `spec/prose/${language}`).map((file) => ({
      language,
      address: nameOf(file).replace(/^\d+-/, ""),
      part: "chapter" as const,
      markdown: readFileSync(join(root, file), "utf8"),
      file,
    })),
  );
}

/** The pages that `npm run generate` writes: classes and value types, rules, tables. */
export function readGenerated(root: string): readonly Page[] {
  return LANGUAGES.flatMap((language) => [
    ...markdownFiles(root, `spec/gen/${language}`).map((file) => generated(root, language, file, "model")),
    ...markdownFiles(root, `spec/gen/${language}/rules`).map((file) => generated(root, language, file, "rules")),
  ]);
}

function generated(root: string, language: Language, file: string, folder: "model" | "rules"): Page {
  const name = nameOf(file);
  const part = folder === "rules" ? "rule" : REPORTS.has(name) ? "report" : "model";
  const address = folder === "rules" ? `model/rules/${name}` : `model/${name}`;
  return { language, address, part, markdown: readFileSync(join(root, file), "utf8"), file };
}

function markdownFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".md".length);
}
