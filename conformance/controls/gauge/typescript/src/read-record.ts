// SPDX-License-Identifier: Apache-2.0
import { unescapeField } from "./escape.js";
import { judgeField } from "./forms.js";
import { type FieldSpec, type GaugeRecord, isRecordKind, recordFields } from "./records.js";
import type { Told } from "./told.js";

/** One line as a record; undefined when it is none, which is told. */
export function readRecord(line: string, number: number, told: Told): GaugeRecord | undefined {
  const [kind, ...cells] = line.split("\t") as [string, ...string[]];
  if (!isRecordKind(kind)) {
    told.own("GLG-001", { kind }, number);
    return undefined;
  }
  const specs = recordFields[kind];
  if (cells.length !== specs.length) {
    told.own("GLG-002", { kind, count: cells.length, expected: specs.length }, number);
    return undefined;
  }
  const columns: number[] = [];
  let column = kind.length + 2;
  for (const cell of cells) {
    columns.push(column);
    column += cell.length + 1;
  }
  const fields = specs.map((spec, n) => readField(cells[n] as string, spec, number, columns[n] as number, told));
  if (!isSound(fields)) return undefined;
  const record = { kind, id: fields[0] as string, fields, line: number, columns };
  return fitTogether(record, told) ? record : undefined;
}

function isSound(fields: readonly (string | undefined)[]): fields is readonly string[] {
  return !fields.includes(undefined);
}

function readField(cell: string, spec: FieldSpec, line: number, column: number, told: Told): string | undefined {
  const read = unescapeField(cell);
  if ("fault" in read) {
    const code = spec.form === "an id" && cell[read.fault] !== "\\" ? "AD-116" : "AD-102";
    told.shared(code, code === "AD-116" ? { member: spec.name } : {}, line, { column: column + read.fault });
    return undefined;
  }
  const { text } = read;
  if (text === "" && spec.optional) return text;
  const verdict = text === "" ? "wrong" : judgeField(spec.form, text);
  if (verdict === "ok") return text;
  if (verdict === "inexact") told.shared("AD-107", { token: text }, line, { column });
  else if (verdict === "control") told.shared("AD-116", { member: spec.name }, line, { column });
  else told.own("GLG-003", { field: spec.name, value: text, expected: spec.form }, line, column);
  return undefined;
}

/** Coordinates of a station come in pairs, and without them there is nothing that has a reference system. */
function fitTogether({ kind, fields, line, columns }: GaugeRecord, told: Told): boolean {
  if (kind !== "station") return true;
  const isBehindEmpty = (n: number): boolean => fields[n] !== "" && fields[n - 1] === "";
  const wrong = isBehindEmpty(3) ? 3 : isBehindEmpty(4) ? 4 : fields[1] !== "" && fields[2] === "" ? 1 : undefined;
  if (wrong === undefined) return true;
  const { name } = recordFields.station[wrong] as FieldSpec;
  const values = { field: name, value: fields[wrong] as string, expected: "complete coordinates" };
  told.own("GLG-003", values, line, columns[wrong]);
  return false;
}
