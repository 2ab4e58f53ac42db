// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, JSON_LIMITS, type JsonFault, type JsonPlace } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { OBJECT_LIMITS } from "../limits.js";
import type { Report } from "../report.js";

const FORMAT = "JSON";
const REASON = { en: "this is no JSON", ja: "JSONではない" };
const TRAILING = { en: "the text goes on after its end", ja: "終わりの後に文が続く" };

/** The shared finding for a fault of the JSON text. */
export function jsonFinding(fault: JsonFault, report: Report): DecodeEvent {
  const { kind, at, text = "" } = fault;
  const place = jsonTextAt(at);
  switch (kind) {
    case "empty":
      return report.shared("AD-122", {}, place);
    case "truncated":
      return report.shared("AD-103", { size: at.offset, format: FORMAT }, place);
    case "syntax":
      return report.shared("AD-102", { format: FORMAT, line: at.line, column: at.column, reason: REASON }, place);
    case "encoding":
      return report.shared("AD-114", { offset: at.offset, charset: "UTF-8" }, place);
    case "mark":
      return report.shared("AD-114", { offset: 0 }, place, { case: "mark", severity: "warning" });
    case "surrogate":
      return report.shared(
        "AD-114",
        { token: text },
        place,
        fault.inKey === true ? { case: "surrogate-identifier" } : { case: "surrogate", severity: "warning" },
      );
    case "depth":
      return report.shared("AD-105", { limit: OBJECT_LIMITS.depth }, place);
    case "string":
      return report.shared("AD-105", { limit: JSON_LIMITS.string }, place, { case: "size" });
    case "keys":
      return report.shared("AD-105", { limit: JSON_LIMITS.keys }, place, { case: "count" });
    case "number":
      return inexact(text, place, report);
    case "duplicateKey":
      return duplicate(text, place, fault.first ?? at, report);
    case "reservedKey":
      return report.shared("AD-117", { key: text }, place);
  }
}

/** AD-102: a second value after the first one. */
export function trailingText(at: JsonPlace, report: Report): DecodeEvent {
  return report.shared(
    "AD-102",
    { format: FORMAT, line: at.line, column: at.column, reason: TRAILING },
    jsonTextAt(at),
    { case: "trailing" },
  );
}

function inexact(token: string, place: NativeLocation, report: Report): DecodeEvent {
  const value = Number(token);
  const options = Number.isFinite(value) ? {} : { case: "range" };
  return report.shared("AD-107", { token, value: String(value) }, place, options);
}

function duplicate(key: string, place: NativeLocation, first: JsonPlace, report: Report): DecodeEvent {
  const related = [{ location: { line: first.line, column: first.column, native: jsonTextAt(first) } }];
  return report.shared("AD-115", { key, line: first.line, column: first.column }, place, { related });
}

function jsonTextAt({ offset, line, column }: JsonPlace): NativeLocation {
  return { kind: "text", byte: offset, line, column };
}
