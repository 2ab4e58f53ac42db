// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun, NativeFile, ReportEvent } from "@jiku/adapter";
import { TABLE_LIMITS } from "../limits.js";
import type { CsvFault } from "../text/csv-parser.js";
import type { TextFault } from "../text/decode-text.js";

const NO_LABEL = { en: "this encoding has no known name", ja: "文字集合の名前が未知である" };

/** The shared finding for bytes that are no text. */
export function textFinding({ report }: DecodeRun, file: NativeFile, fault: TextFault): ReportEvent {
  const { kind, offset, encoding } = fault;
  const at = { kind: "text", byte: offset } as const;
  const extras = { file: file.path };
  if (kind === "cut") return report.shared("AD-103", {}, at, extras);
  if (kind === "label")
    return report.own("TBL-015", { member: "encoding", value: encoding, expected: NO_LABEL }, at, extras);
  if (kind === "zero") return report.shared("AD-114", { offset }, at, { case: "binary", ...extras });
  if (/^utf-?8$/i.test(encoding)) return report.shared("AD-114", { offset }, at, extras);
  return report.shared("AD-114", { offset, charset: encoding }, at, { case: "charset", ...extras });
}

/** The shared finding for a fault of the delimited text; a quote inside an unquoted field is kept as it stands. */
export function csvFinding({ report }: DecodeRun, file: NativeFile, fault: CsvFault): ReportEvent {
  const { kind, line, column, found } = fault;
  const at = { kind: "text", line, column } as const;
  const extras = { file: file.path };
  if (kind === "open") return report.shared("AD-103", {}, at, extras);
  if (kind === "record")
    return report.shared("AD-105", { limit: TABLE_LIMITS.record }, at, { case: "record", ...extras });
  const severity = kind === "inside" ? ({ severity: "warning" } as const) : {};
  return report.shared("AD-102", { found }, at, { case: "near", ...severity, ...extras });
}
