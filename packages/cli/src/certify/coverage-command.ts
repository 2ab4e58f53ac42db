// SPDX-License-Identifier: Apache-2.0
import { type Coverage, type CoverageRow, coverage, loadCatalogue } from "@jiku/conformance";
import { escapeJson, pad, widthOf, wrap } from "@jiku/views/text";
import { type Language, pick } from "../language/language.js";
import { certifyKey, sayCertify } from "../language/say-certify.js";
import { FORMATS } from "../options/options.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { type Style, styleFor } from "../report/style.js";

/** `jiku certify coverage`: exit code 1 when an id names nothing, or a requirement has neither a test nor a reason. */
export function coverageCommand(flags: Flags, language: Language): number {
  const format = typeof flags.format === "string" ? parseChoice("--format", flags.format, FORMATS, language) : "text";
  const found = coverage(loadCatalogue());
  const style = styleFor(process.stdout, process.env);
  const text =
    format === "json" ? escapeJson(JSON.stringify(found, null, 1)) : coverageLines(found, language, style).join("\n");
  process.stdout.write(`${text}\n`);
  return found.faults.length === 0 ? 0 : 1;
}

export function coverageLines({ rows, faults }: Coverage, language: Language, style: Style): readonly string[] {
  const tested = rows.filter(({ hasLaw }) => hasLaw);
  const left = rows.filter(({ hasLaw }) => !hasLaw);
  const totals = sayCertify(language, "coverageTotals", {
    requirements: rows.length,
    tested: tested.length,
    left: left.filter(({ notTested }) => notTested !== null).length,
    proved: tested.filter(({ mutants }) => mutants.length > 0).length,
  });
  const say = (key: Parameters<typeof sayCertify>[1]): string => sayCertify(language, key);
  const head = [say("columnRequirement"), say("columnClass"), say("columnLevel"), say("columnMutants")];
  const table = tableLines(
    head,
    tested.map((row) => [`${row.code} ${row.slug}`, row.class ?? "–", row.level, row.mutants.join(", ") || "–"]),
    style,
  );
  return [
    ...table,
    "",
    ...(left.length === 0
      ? []
      : [style.strong(say("coverageNotTested")), ...left.flatMap((row) => leftLines(row, language, style)), ""]),
    ...(faults.length === 0
      ? wrap(say("coverageClean"), style.width)
      : [
          style.bad(say("coverageFaults")),
          ...faults.flatMap((fault) => wrap(pick(fault, language), style.width - 4)).map((line) => `  ${line}`),
        ]),
    ...wrap(totals, style.width),
  ];
}

function leftLines({ code, slug, notTested }: CoverageRow, language: Language, style: Style): readonly string[] {
  const key =
    notTested === null
      ? undefined
      : certifyKey("reason", notTested.reason === "pending" ? "Pending" : "Not-automatable");
  const reason =
    notTested === null
      ? "–"
      : `${key === undefined ? "" : `${sayCertify(language, key)}: `}${pick(notTested.detail, language)}`;
  const [first = "", ...rest] = wrap(reason, Math.max(24, style.width - 32));
  return [`  ${pad(`${code} ${slug}`, 29)} ${first}`, ...rest.map((line) => `${" ".repeat(32)}${line}`)];
}

/** Columns as wide as their texts; the last one wraps. */
function tableLines(head: readonly string[], rows: readonly (readonly string[])[], style: Style): readonly string[] {
  const widths = head.map((title, n) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[n] ?? ""))) + 2);
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const lineOf = (cells: readonly string[]): readonly string[] => {
    const [first = "", ...rest] = wrap(cells.at(-1) ?? "", Math.max(16, style.width - before));
    const lead = cells
      .slice(0, -1)
      .map((cell, n) => pad(cell, widths[n] ?? 0))
      .join("");
    return [`${lead}${first}`.trimEnd(), ...rest.map((line) => `${" ".repeat(before)}${line}`)];
  };
  return [...lineOf(head).map(style.strong), ...rows.flatMap(lineOf)];
}
