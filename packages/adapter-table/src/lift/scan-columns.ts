// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { cellPlace, type Row } from "../source/table-source.js";
import type { LiftContext } from "./lift-context.js";
import { isNumberText, readCell } from "./read-cell.js";
import { looksTimed, readTime } from "./read-time.js";
import type { TableColumn } from "./table-column.js";

/** What the values of a column were seen to be; for findings only, nothing is made of it. */
interface Seen {
  numbers: number;
  others: number;
  /** Undeclared placeholders, with the first row and how often. */
  readonly placeholders: Map<string, { readonly row: number; readonly line: number | undefined; count: number }>;
  /** Times of day without zone. */
  unzoned: number;
  firstUnzoned: string | undefined;
  faults: number;
  /** A number that is not held exactly was told. */
  inexact: boolean;
}

export interface ColumnScan {
  take(row: Row): readonly DecodeEvent[];
  finish(): Generator<DecodeEvent>;
}

const WORDS = new Set([
  "NaN",
  "nan",
  "NAN",
  "NULL",
  "null",
  "NA",
  "N/A",
  "n/a",
  "None",
  "none",
  "#N/A",
  "-",
  "--",
  "?",
  "inf",
  "-inf",
]);
const FILLS = new Set([-999, -9999, -99999, -32768, -999.9, -9999.9, 9999, 99999, 1e20, 9.96921e36, -1e30, -1e34]);
const SUFFIX =
  /^(.+?)[ _.-](std|stdev|stddev|sd|sigma|err|error|stderr|unc|uncertainty|count|min|max|lower|upper|flag|qc)$/i;
const PLAUSIBLE_FILL = /^-?(?:9{3,}|32768|1e\+?20|9\.96921e\+?36)/;

/** Looks at all values of the columns whose meaning is not declared, and holds the declared ones against their declaration. */
export function scanColumns(context: LiftContext): ColumnScan {
  const { columns, run, source } = context;
  const seen = columns.map(
    (): Seen => ({
      numbers: 0,
      others: 0,
      placeholders: new Map(),
      unzoned: 0,
      firstUnzoned: undefined,
      faults: 0,
      inexact: false,
    }),
  );
  const file = { file: source.file };

  return {
    take({ index, line: at, cells }) {
      const events: DecodeEvent[] = [];
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i] as TableColumn;
        const one = seen[i] as Seen;
        const reading = look(column, one, cells[i], index, at);
        if (reading?.kind === "inexact") {
          const extras = { severity: "warning", ...file, ...(at === undefined ? {} : { line: at }) } as const;
          const place = cellPlace(column.native.name, index);
          events.push(run.report.shared("AD-107", { token: reading.token }, place, extras));
          continue;
        }
        if (reading === undefined || one.faults++ >= 5) continue;
        const place = cellPlace(column.native.name, index);
        const values = { value: reading.value.slice(0, 60), column: column.native.name, expected: reading.expected };
        events.push(run.report.own("TBL-013", values, place, at === undefined ? file : { ...file, at: { line: at } }));
      }
      return events;
    },
    *finish() {
      const names = new Set(columns.map(({ native }) => native.name));
      for (const [i, column] of columns.entries()) yield* ofColumn(context, column, seen[i] as Seen, names);
    },
  };
}

/** What is told of a column once all its values were seen. */
function* ofColumn(
  { run, source }: LiftContext,
  column: TableColumn,
  { numbers, others, placeholders, unzoned, firstUnzoned, faults }: Seen,
  names: ReadonlySet<string>,
): Generator<DecodeEvent> {
  const file = { file: source.file };
  const line = source.headerLine === undefined ? file : { ...file, at: { line: source.headerLine } };
  const { name } = column.native;
  const place = cellPlace(name);
  if (faults > 5) yield run.report.own("TBL-017", { count: faults - 5, code: "TBL-013" }, place, file);
  // A number without unit is text of a delimited text; of a typed file the validator says it of the Variable.
  const isUntyped = column.valueType === "text" || column.valueType === undefined;
  const isBare = column.role === "value" && column.unit === undefined && column.unitText === undefined;
  if (isUntyped && isBare && numbers > 0 && others === 0)
    yield run.report.area("QU-15", { variable: name }, place, { ...line, case: "variable" });
  const isNumeric = numbers > others;
  for (const [value, { row, line: at, count }] of placeholders) {
    if (FILLS.has(Number(value)) && (!isNumeric || count === numbers)) continue;
    if (WORDS.has(value) && !isNumeric) continue;
    const extras = at === undefined ? file : { ...file, at: { line: at } };
    yield run.report.shared("AD-110", { value, member: name }, cellPlace(name, row), extras);
  }
  if (unzoned > 0)
    yield run.report.area("TM-15", { count: unzoned, axis: name, value: firstUnzoned ?? "" }, place, {
      ...line,
      case: "axis",
    });
  const [, base, suffix] = SUFFIX.exec(name) ?? [];
  if (base !== undefined && suffix !== undefined && column.said?.role === undefined && names.has(base))
    yield run.report.own("TBL-005", { column: name, base }, place, line);
}

function look(column: TableColumn, seen: Seen, cell: unknown, row: number, line: number | undefined) {
  const reading = readCell(column, cell);
  if (reading.kind === "fault") return reading;
  if (reading.kind === "number") {
    seen.numbers++;
    if (FILLS.has(reading.value)) hold(seen, String(reading.value), row, line);
    if (reading.native === undefined || seen.inexact) return undefined;
    seen.inexact = true;
    return { kind: "inexact", token: reading.native } as const;
  }
  if (reading.kind === "missing" && reading.native !== undefined && !column.missing?.has(reading.native)) {
    hold(seen, reading.native, row, line);
    return undefined;
  }
  if (reading.kind !== "text") return undefined;
  const text = reading.value;
  const first = text.charCodeAt(0);
  if (WORDS.has(text)) hold(seen, text, row, line);
  else if ((first < 58 || first === 0x2212) && isNumberText(text.trim())) {
    seen.numbers++;
    if (PLAUSIBLE_FILL.test(text) && FILLS.has(Number(text))) hold(seen, text.trim(), row, line);
  } else {
    seen.others++;
    if (first >= 48 && first < 58 && looksTimed(text)) time(column, seen, text);
  }
  return undefined;
}

function time({ said, native }: TableColumn, seen: Seen, text: string): void {
  if (native.zone === "utc" || readTime(text, said?.timeZone)?.zoned !== false) return;
  seen.unzoned++;
  seen.firstUnzoned ??= text;
}

function hold({ placeholders }: Seen, text: string, row: number, line: number | undefined): void {
  const known = placeholders.get(text);
  if (known !== undefined) known.count++;
  else if (placeholders.size < 8) placeholders.set(text, { row, line, count: 1 });
}
