// SPDX-License-Identifier: Apache-2.0

/** What the tool writes (mutation-testing-report-schema 2). */
export interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly StrykerMutant[] }>>;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface StrykerMutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** A survivor that was looked at: an entry of `triage.yaml`. */
export interface Triaged {
  readonly file: string;
  /** The whole line, without the blanks around it, so that it is found again when others move. */
  readonly line: string;
  /** Of the line: what was replaced, and by what. */
  readonly was: string;
  readonly became: string;
  /** `equivalent`: nobody can tell; such mutations are not counted. `missed`: the laws do not see it. */
  readonly verdict: "equivalent" | "missed";
  readonly reason: string;
}

/** The share of mutations that the laws detect, of those that change anything, and what is to be told. */
export function scoreOf(
  { files }: StrykerReport,
  triaged: readonly Triaged[],
  isWhole: boolean,
): { readonly lines: readonly string[]; readonly score: number } {
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status))
      .map((mutant) => ({ ...mutant, ...describe(path, source, mutant) })),
  );
  const detected = all.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const survivors = all.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const keys = new Map(triaged.map((one) => [keyOf(one), one]));
  const equivalent = survivors.filter((one) => keys.get(keyOf(one))?.verdict === "equivalent").length;
  const unseen = survivors.filter((one) => !keys.has(keyOf(one)));
  const alive = new Set(survivors.map(keyOf));
  const stale = isWhole ? triaged.filter((one) => !alive.has(keyOf(one))) : [];
  const score = detected / Math.max(1, all.length - equivalent);
  return {
    score: unseen.length + stale.length > 0 ? 0 : score,
    lines: [
      ...unseen.map((one) => `NOT TRIAGED ${textOf(one)}`),
      ...stale.map((one) => `NO SURVIVOR ANY MORE ${textOf(one)}`),
      `${all.length} mutations, ${detected} detected, ${survivors.length} survive, ${equivalent} of them equivalent`,
      `score ${(100 * score).toFixed(1)} %`,
    ],
  };
}

type Described = Pick<Triaged, "file" | "line" | "was" | "became">;

function describe(
  path: string,
  source: string,
  { location: { start, end }, replacement = "" }: StrykerMutant,
): Described {
  const lines = source.split("\n");
  const own = lines[start.line - 1] ?? "";
  const last = start.line === end.line ? end.column - 1 : own.length;
  return {
    file: path.replace(/^.*\//, ""),
    line: own.trim(),
    was: own.slice(start.column - 1, last),
    became: replacement.split("\n")[0] ?? "",
  };
}

function keyOf({ file, line, was, became }: Described): string {
  return JSON.stringify([file, line, was, became]);
}

function textOf({ file, line, was, became }: Described): string {
  return `${file}: ${JSON.stringify(line)}: ${JSON.stringify(was)} -> ${JSON.stringify(became)}`;
}
