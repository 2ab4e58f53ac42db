// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./page.js";

export interface ExampleFile {
  /** Name in `assets/examples`. */
  readonly file: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly label: Readonly<Record<Language, string>>;
}

const COMPOSITION = {
  path: "examples/flood/flood.json",
  label: { en: "Jiku: flood forecast, models joined", ja: "Jiku: 洪水予測、結合したモデル" },
};

/** The documents that the playground offers: ours with one fault each, models that are joined, and the sound samples that each adapter brings. */
export function exampleFiles(root: string): readonly ExampleFile[] {
  const samples = readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "jiku-adapter.json")))
    .sort()
    .flatMap((name) => samplesOf(root, `packages/${name}`));
  const seen = new Set<string>();
  return [...counterexamples(root), COMPOSITION, ...samples].flatMap((example) => {
    const file = example.path.slice(example.path.lastIndexOf("/") + 1);
    if (seen.has(file)) return [];
    seen.add(file);
    return [{ ...example, file }];
  });
}

interface Manifest {
  readonly samples?: readonly { readonly path: string; readonly format: string; readonly parts?: readonly string[] }[];
}

/** The first sample of each format that is one file. */
function samplesOf(root: string, folder: string): readonly Omit<ExampleFile, "file">[] {
  const { samples = [] } = JSON.parse(readFileSync(join(root, folder, "jiku-adapter.json"), "utf8")) as Manifest;
  const first = new Map(samples.filter(({ parts }) => parts === undefined).map((sample) => [sample.format, sample]));
  return [...first.values()].map(({ path, format }) => ({
    path: `${folder}/${path}`,
    label: { en: format, ja: format },
  }));
}

const SHOWN = ["TM-01", "QU-02", "SP-02", "TM-11"];

/** A document for each of some rules, with the rule's own caption. */
function counterexamples(root: string): readonly Omit<ExampleFile, "file">[] {
  const { codes } = JSON.parse(readFileSync(join(root, "spec/gen/rules-table.json"), "utf8")) as {
    readonly codes: readonly { readonly code: string; readonly rule: string; readonly fires: readonly string[] }[];
  };
  return SHOWN.flatMap((code) => {
    const found = codes.find((item) => item.code === code);
    const [name] = found?.fires ?? [];
    if (found === undefined || name === undefined) return [];
    const path = `schemas/${found.rule.split("/")[0]}/counterexamples/${name}.json`;
    return existsSync(join(root, path)) ? [{ path, label: { en: `Jiku: ${name}`, ja: `Jiku: ${name}` } }] : [];
  });
}
