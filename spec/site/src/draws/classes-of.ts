// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";

/** The diagram and the table of classes of one area, out of the generated index. */
export function classesOf(root: string, language: Language, area: string): string {
  const index = readFileSync(join(root, `spec/gen/${language}/index.md`), "utf8");
  const section = new RegExp(`^## .*\\{#area-${area}\\}$\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(index)?.[1];
  if (section === undefined) throw new Error(`no area ${area} in the generated index`);
  const toGenerated = `../../gen/${language}/`;
  return section.replace(/\]\((?!https?:|#)([^)]+)\)/g, (_, href: string) =>
    href.startsWith("../") ? `](../../gen/${href.slice(3)})` : `](${toGenerated}${href})`,
  );
}
