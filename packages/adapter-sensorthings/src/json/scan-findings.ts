// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, JSON_LIMITS, type JsonFault, type Report, textAt } from "@jiku/adapter";
import { SENSOR_LIMITS } from "../limits.js";

/** The shared finding for a fault of a JSON text. `found` is what stands at a fault of syntax. */
export function textFinding(fault: JsonFault, found: string, format: string, report: Report): DecodeEvent {
  const { kind, at, text = "" } = fault;
  const place = textAt(at);
  switch (kind) {
    case "empty":
      return report.shared("AD-122", {}, place);
    case "truncated":
      return report.shared("AD-103", { size: at.offset, format }, place);
    case "syntax":
      return report.shared("AD-102", { found }, place, found === "" ? {} : { case: "near" });
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
      return report.shared("AD-105", { limit: SENSOR_LIMITS.depth }, place);
    case "string":
      return report.shared("AD-105", { limit: JSON_LIMITS.string }, place, { case: "size" });
    case "keys":
      return report.shared("AD-105", { limit: JSON_LIMITS.keys }, place, { case: "count" });
    case "number":
      return report.shared("AD-107", { token: text }, place, Number.isFinite(Number(text)) ? {} : { case: "range" });
    case "duplicateKey": {
      const first = fault.first ?? at;
      const related = [{ location: { line: first.line, column: first.column, native: textAt(first) } }];
      return report.shared("AD-115", { key: text, line: first.line, column: first.column }, place, { related });
    }
    case "reservedKey":
      return report.shared("AD-117", { key: text }, place);
  }
}
