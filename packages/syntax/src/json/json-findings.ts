// SPDX-License-Identifier: Apache-2.0
import {
  type FindingExtras,
  JSON_LIMITS,
  type JsonFault,
  type JsonPlace,
  type Report,
  type ReportEvent,
} from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";

/** How a JSON text is read, and told of. */
export interface JsonTextOptions {
  /** Name of the format, for people. */
  readonly format: string;
  /** Nesting of objects and arrays that is read. */
  readonly depth: number;
  /** Lines of the file before the text. */
  readonly before?: number;
  /** Path of the file, when it is not the one of the report. */
  readonly file?: string;
}

const REASON = { en: "this is no JSON", ja: "JSONではない" };
const TRAILING = { en: "the text goes on after its end", ja: "終わりの後に文が続く" };

/** The shared finding for a fault of the JSON text. */
export function jsonFinding(fault: JsonFault, report: Report, options: JsonTextOptions): ReportEvent {
  const { kind, text = "" } = fault;
  const { format } = options;
  const at = after(fault.at, options);
  const tell = teller(at, report, options);
  switch (kind) {
    case "empty":
      return tell("AD-122", {});
    case "truncated":
      return tell("AD-103", { size: at.offset, format });
    case "syntax":
      return tell("AD-102", { format, line: at.line, column: at.column, reason: REASON });
    case "encoding":
      return tell("AD-114", { offset: at.offset, charset: "UTF-8" });
    case "mark":
      return tell("AD-114", { offset: 0 }, { case: "mark", severity: "warning" });
    case "surrogate":
      return tell(
        "AD-114",
        { token: text },
        fault.inKey === true ? { case: "surrogate-identifier" } : { case: "surrogate", severity: "warning" },
      );
    case "depth":
      return tell("AD-105", { limit: options.depth });
    case "string":
      return tell("AD-105", { limit: JSON_LIMITS.string }, { case: "size" });
    case "keys":
      return tell("AD-105", { limit: JSON_LIMITS.keys }, { case: "count" });
    case "number":
      return tell(
        "AD-107",
        { token: text, value: String(Number(text)) },
        Number.isFinite(Number(text)) ? {} : { case: "range" },
      );
    case "duplicateKey": {
      const { line, column } = after(fault.first ?? fault.at, options);
      const native = placeOf(after(fault.first ?? fault.at, options), options);
      return tell("AD-115", { key: text, line, column }, { related: [{ location: { line, column, native } }] });
    }
    case "reservedKey":
      return tell("AD-117", { key: text });
  }
}

/** AD-102: a second value after the first one. */
export function trailingText(second: JsonPlace, report: Report, options: JsonTextOptions): ReportEvent {
  const at = after(second, options);
  const values = { format: options.format, line: at.line, column: at.column, reason: TRAILING };
  return teller(at, report, options)("AD-102", values, { case: "trailing" });
}

function teller(at: JsonPlace, report: Report, options: JsonTextOptions) {
  const file = options.file === undefined ? {} : { file: options.file };
  return (
    code: Parameters<Report["shared"]>[0],
    values: Parameters<Report["shared"]>[1],
    extras: FindingExtras = {},
  ): ReportEvent => report.shared(code, values, placeOf(at, options), { ...file, ...extras });
}

function after(at: JsonPlace, { before = 0 }: JsonTextOptions): JsonPlace {
  return { ...at, line: at.line + before };
}

function placeOf({ offset, line, column }: JsonPlace, { file }: JsonTextOptions): NativeLocation {
  return { kind: "text", ...(file === undefined ? {} : { file }), byte: offset, line, column };
}
