// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type Certified,
  type ClassVerdict,
  classNames,
  classVerdictTexts,
  type HeaderLine,
  isFulfilled,
} from "@jiku/conformance";
import { escapeText, pad, widthOf, wrap } from "@jiku/views/text";
import { type Language, pick } from "../language/language.js";
import { certifyKey, sayCertify } from "../language/say-certify.js";
import type { Style } from "../report/style.js";
import { failureLines } from "./case-lines.js";

/** What is judged, and by what. */
export function headLines(
  { subject, suite, seed, reference }: HeaderLine,
  language: Language,
  style: Style,
): readonly string[] {
  const facts = [
    `sha256 ${subject.digest.slice(0, 8)}…`,
    sayCertify(language, "suiteLine", { version: suite.version }),
    seed.source === "public"
      ? sayCertify(language, "seedPublic", { value: String(seed.value) })
      : sayCertify(language, "seedDrawn"),
    ...(reference === undefined ? [] : [sayCertify(language, "referenceLine", { reference: escapeText(reference) })]),
  ];
  const name = escapeText(`${subject.name} ${subject.version}`);
  return [
    style.strong(name),
    ...wrap(facts.map((fact) => fact.replaceAll(" ", "\u00a0")).join(" · "), style.width - 2).map(
      (line) => `  ${style.faint(line)}`,
    ),
  ];
}

const MARKS: Readonly<Record<ClassVerdict, string>> = { passed: "✓", failed: "✗", incomplete: "?", "not-claimed": "–" };

/** A verdict a class, in as many columns as fit. */
export function classLines(
  { classes, lines }: Pick<Certified, "classes" | "lines">,
  catalogue: Catalogue,
  language: Language,
  style: Style,
): readonly string[] {
  const names = [...classes.keys()];
  const others = classNames.filter((name) => catalogue.classes.has(name) && !classes.has(name));
  const column = Math.max(...names.map(widthOf)) + 2;
  const cells = names.map((name) => {
    const verdict = classes.get(name) as ClassVerdict;
    const closed = catalogue.classes.get(name)?.laws ?? [];
    const done = lines.filter((line) => closed.includes(line.id) && isFulfilled(line)).length;
    const open = verdict === "incomplete" ? ` ${pick(classVerdictTexts[verdict], language)}` : "";
    const word = `${done}/${closed.length}${open}`;
    const tone = verdict === "passed" ? style.good : verdict === "failed" ? style.bad : (text: string) => text;
    return {
      plain: `${pad(name, column)}${MARKS[verdict]} ${word}`,
      shown: `${pad(name, column)}${tone(MARKS[verdict])} ${word}`,
    };
  });
  const width = Math.max(...cells.map(({ plain }) => widthOf(plain))) + 4;
  const columns = Math.max(1, Math.floor((style.width - 2 + 4) / width));
  const rows = Math.ceil(cells.length / columns);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => cells[at * rows + row])
      .flatMap((cell) => (cell === undefined ? [] : [cell.shown + " ".repeat(width - widthOf(cell.plain))]))
      .join("")
      .trimEnd(),
  );
  const rest = others.length === 0 ? "" : sayCertify(language, "notJudged", { classes: others.join(", ") });
  return [
    ...grid.map((line) => `  ${line}`),
    ...(rest === "" ? [] : wrap(rest, style.width - 2).map((line) => `  ${style.faint(line)}`)),
  ];
}

/** The whole result: classes, failures, and what came of it. */
export function resultLines(
  certified: Certified,
  catalogue: Catalogue,
  files: {
    readonly target: string;
    readonly folder: string | undefined;
    readonly names: readonly string[];
    readonly isFresh: boolean;
  },
  exitCode: number,
  language: Language,
  style: Style,
): readonly string[] {
  const { classes, lines, outcome, hindrance, expired, header } = certified;
  const subject = files.target === "." ? "" : ` ${files.target}`;
  const replayed = files.folder === undefined ? undefined : `${files.folder}/report.jsonl${subject}`;
  const failures = failureLines(lines, catalogue, replayed, language, style);
  const left = [...classes].filter(([, verdict]) => verdict !== "passed").map(([name]) => name);
  const isCertifiable = outcome === "passed" && hindrance === undefined;
  const key = hindrance === undefined ? undefined : certifyKey("hindrance_", hindrance);
  const why = left.length > 0 ? left.join(", ") : key === undefined ? "" : sayCertify(language, key);
  const answer = sayCertify(language, isCertifiable ? "certifiableYes" : "certifiableNo");
  const notes = [
    ...[...certified.belowMinimum].map(
      ([name, concepts]) => `${name}: ${sayCertify(language, "belowMinimum", { concepts: concepts.join(", ") })}`,
    ),
    ...expired.map(({ id, expires }) => sayCertify(language, "expired", { id, expires })),
    ...(header.notTested.length === 0
      ? []
      : [sayCertify(language, "notTested", { codes: header.notTested.join(", ") })]),
    ...(header.notWritten === undefined
      ? []
      : [sayCertify(language, "notWritten", { formats: header.notWritten.join(", ") })]),
    ...(isCertifiable ? [sayCertify(language, "selfAttested")] : []),
    ...(isCertifiable && files.isFresh ? [sayCertify(language, "freshKey")] : []),
  ];
  const ending = [
    ...(why === "" ? [answer] : [`${answer} (${why})`]),
    ...files.names,
    sayCertify(language, "exitCode", { code: exitCode }),
  ];
  return [
    ...classLines(certified, catalogue, language, style),
    ...(failures.length === 0 ? [] : ["", ...failures]),
    "",
    ...notes.flatMap((note) => wrap(note, style.width - 2)).map((line) => `  ${style.faint(line)}`),
    ...wrap(ending.map((part) => part.replaceAll(" ", "\u00a0")).join(" · "), style.width - 2).map(
      (line) => `  ${line}`,
    ),
  ];
}
