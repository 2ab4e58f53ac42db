// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";
import { table } from "./table.js";

type Bilingual = Readonly<Record<Language, string>>;

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly directions: readonly string[];
  readonly claims: readonly string[];
  readonly formats: readonly {
    readonly id: string;
    readonly title?: Bilingual;
    readonly versions: readonly string[];
    readonly directions?: readonly string[];
  }[];
}

const HEAD = {
  en: ["Adapter", "Format", "Versions", "Directions", "Classes certified"],
  ja: ["アダプタ", "形式", "版", "向き", "認証済みのクラス"],
};

/** Every format that an adapter of this repository reads or writes, with the classes in which CI certifies it. */
export function formats(root: string, language: Language): string {
  const folders = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "jiku-adapter.json")),
  );
  const rows = folders.sort().flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "jiku-adapter.json"), "utf8")) as Manifest;
    return manifest.formats.map((format) => [
      `\`@jiku/${folder}\` ${manifest.version}`,
      `${format.title?.[language] ?? format.id} (\`${format.id}\`)`,
      format.versions.join(", "),
      (format.directions ?? manifest.directions).join(", "),
      manifest.claims.length === 0 ? "–" : manifest.claims.join(", "),
    ]);
  });
  return table(HEAD[language], rows);
}
