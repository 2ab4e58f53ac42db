// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, JSON_LIMITS, type JsonFault, type JsonPlace, type Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { RDE_LIMITS } from "./limits.js";

/** A place whose pointer is not known. */
export function textAt({ offset, line, column }: JsonPlace): NativeLocation {
  return { kind: "text", byte: offset, line, column };
}

/** The shared finding for a fault of the JSON text. */
export function textFinding(fault: JsonFault, report: Report): DecodeEvent {
  const { kind, at, text = "" } = fault;
  const place = textAt(at);
  switch (kind) {
    case "empty":
      return report.shared("AD-122", {}, place);
    case "truncated":
      return report.shared("AD-103", {}, place);
    case "syntax":
      return report.shared("AD-102", {}, place);
    case "encoding":
      return report.shared("AD-114", { offset: at.offset }, place);
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
      return report.shared("AD-105", { limit: RDE_LIMITS.depth }, place);
    case "string":
      return report.shared("AD-105", { limit: JSON_LIMITS.string }, place, { case: "size" });
    case "keys":
      return report.shared("AD-105", { limit: JSON_LIMITS.keys }, place, { case: "count" });
    case "number":
      return report.shared("AD-107", { token: text }, place, Number.isFinite(Number(text)) ? {} : { case: "range" });
    case "duplicateKey":
      return duplicate(text, at, fault.first ?? at, report);
    case "reservedKey":
      return report.shared("AD-117", { key: text }, place);
  }
}

function duplicate(key: string, at: JsonPlace, first: JsonPlace, report: Report): DecodeEvent {
  const related = [{ location: { line: first.line, column: first.column, native: textAt(first) } }];
  return report.shared("AD-115", { key, line: first.line, column: first.column }, textAt(at), { related });
}
