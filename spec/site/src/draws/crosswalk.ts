// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";
import { table } from "./table.js";

const HEAD = {
  en: ["Term", "Relation", "Term of the other vocabulary", "Source"],
  ja: ["語", "関係", "他の語彙の語", "典拠"],
};
const COLUMNS = ["subject_id", "predicate_id", "object_id", "object_source_version"] as const;

/** The mappings to other vocabularies (SSSOM), by the other vocabulary. */
export function crosswalk(root: string, language: Language): string {
  const lines = readFileSync(join(root, "spec/gen/crosswalk.sssom.tsv"), "utf8").trimEnd().split("\n");
  const [head = "", ...rows] = lines.filter((line) => !line.startsWith("#"));
  const names = head.split("\t");
  const at = COLUMNS.map((name) => names.indexOf(name));
  if (at.includes(-1)) throw new Error(`the crosswalk has no column ${COLUMNS[at.indexOf(-1)]}`);
  const cells = rows.map((row) => at.map((column) => row.split("\t")[column] ?? ""));
  cells.sort((a, b) => (a[2] ?? "").localeCompare(b[2] ?? "", "en"));
  return table(
    HEAD[language],
    cells.map(([subject = "", predicate = "", object = "", source = ""]) => [
      `\`${subject}\``,
      predicate,
      `\`${object}\``,
      source,
    ]),
  );
}
