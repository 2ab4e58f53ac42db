// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { code, heading, table } from "./emit/pages/markdown.js";
import { LANGUAGES, type Language } from "./emit/pages/words.js";

/** What the command made of the files of one folder; counts only. */
export interface SampleRow {
  readonly format: string;
  readonly files: number;
  /** Files that gave resources or findings of their format. */
  readonly read: number;
  /** Files that were refused with the reason. */
  readonly refused: number;
  /** Files that no reader knows, listed as such. */
  readonly unknown: number;
  /** Findings by code, all severities. */
  readonly findings: Readonly<Record<string, number>>;
}

/** What is taken of the command's JSON report. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly resources: Readonly<Record<string, number>>;
    readonly counts: readonly { readonly code: string; readonly severity: string; readonly count: number }[];
  }[];
}

/** Beside the repository; other people's files, which it does not hold. */
const SAMPLES = "../shared/samples";
const NOT_DATA: ReadonlySet<string> = new Set(["LICENSES"]);
const REFUSALS: ReadonlySet<string> = new Set(["AD-101", "AD-104", "AD-105", "AD-106", "AD-121", "AD-122"]);
const BY = "Made by npm run samples-table. Do not edit.";

/** Runs the built command over every folder of samples and writes the table; false when there are none here. */
export function samplesTable(root: string): boolean {
  const home = join(root, SAMPLES);
  if (!existsSync(home)) {
    console.log(`SKIPPED: there are no samples at ${SAMPLES}`);
    return false;
  }
  const folders = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_DATA.has(entry.name))
    .map(({ name }) => name)
    .sort();
  const rows = folders.map((folder) => {
    const row = rowOf(folder, reportOn(root, home, folder));
    console.log(`${folder}: ${row.files} files, ${row.read} read, ${row.refused} refused, ${row.unknown} unknown`);
    return row;
  });
  writeFileSync(join(root, "spec/gen/samples.json"), `${JSON.stringify({ by: BY, formats: rows }, null, 1)}\n`);
  for (const language of LANGUAGES) writeFileSync(join(root, `spec/gen/${language}/samples.md`), page(rows, language));
  return true;
}

function reportOn(root: string, home: string, folder: string): Report {
  const command = [
    join(root, "packages/cli/bin/jiku.js"),
    "validate",
    "--format",
    "json",
    "--lang",
    "en",
    "--data-root",
    ".",
    folder,
  ];
  const run = spawnSync(process.execPath, command, { cwd: home, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${folder}: exit ${run.status}: ${run.stderr.trim()}`);
  return JSON.parse(run.stdout) as Report;
}

/** The counts of one report; an entry for the folder itself, which says that there is no data, is no file. */
export function rowOf(format: string, { files }: Report): SampleRow {
  const row = { format, files: 0, read: 0, refused: 0, unknown: 0 };
  const findings = new Map<string, number>();
  for (const { path, format: known, resources, counts } of files) {
    if (path === format && known === "unknown") continue;
    row.files++;
    for (const { code: name, count } of counts) findings.set(name, (findings.get(name) ?? 0) + count);
    const refusal = counts.some(({ code: name, severity }) => severity === "error" && REFUSALS.has(name));
    if (Object.keys(resources).length > 0) row.read++;
    else if (refusal) row.refused++;
    else if (known === "unknown") row.unknown++;
    else row.read++;
  }
  const sorted = [...findings].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...row, findings: Object.fromEntries(sorted) };
}

const WORDS = {
  title: { en: "Samples", ja: "見本" },
  intro: {
    en: "What `jiku validate` makes of real files of other people, by the folder of their format: counts alone. A file is read when it gives resources or the findings of its format, refused when the reason is told, unknown when no reader claims it.",
    ja: "`jiku validate`が第三者の実ファイルをどう扱うかを、形式のフォルダーごとに件数だけで示す。資源またはその形式の指摘が得られれば「読めた」、理由を述べて断れば「断った」、どの読み取り器にも当てはまらなければ「不明」である。",
  },
  head: {
    en: ["Folder", "Files", "Read", "Refused", "Unknown", "Findings by code"],
    ja: ["フォルダー", "ファイル", "読めた", "断った", "不明", "コード別の指摘"],
  },
} as const;

function page(rows: readonly SampleRow[], language: Language): string {
  const cells = rows.map(({ format, files, read, refused, unknown, findings }) => [
    code(format),
    ...[files, read, refused, unknown].map(String),
    Object.entries(findings)
      .map(([name, count]) => `${name} ×${count}`)
      .join(", "),
  ]);
  const head = `${heading(1, WORDS.title[language], "samples")}\n${WORDS.intro[language]}\n\n`;
  return `<!-- ${BY} -->\n\n${head}${table(WORDS.head[language], cells)}`;
}
