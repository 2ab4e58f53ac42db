// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, JSON_LIMITS, type JsonFault, type JsonPlace, type Report, textAt } from "@jiku/adapter";
import type { DocumentScan } from "./document-scan.js";
import { CITY_LIMITS } from "./limits.js";

const FORMAT = "CityJSON";

/** The findings about the text itself (`AD-1xx`). */
export function* textFindings(scan: DocumentScan, report: Report, format = FORMAT): Generator<DecodeEvent> {
  for (const fault of scan.scanner.faults) yield textFinding(fault, report, format);
  for (const { key, at, first } of scan.duplicates) yield duplicate(key, at, first, report);
  for (const { start } of scan.tooLong.values()) {
    yield report.shared("AD-105", { limit: CITY_LIMITS.recordBytes }, textAt(start), { case: "size" });
  }
}

function duplicate(key: string, at: JsonPlace, first: JsonPlace, report: Report): DecodeEvent {
  const related = [{ location: { line: first.line, column: first.column, native: textAt(first) } }];
  return report.shared("AD-115", { key, line: first.line, column: first.column }, textAt(at), { related });
}

/** The shared finding for a fault of the JSON text. */
export function textFinding(fault: JsonFault, report: Report, format = FORMAT): DecodeEvent {
  const { kind, at, text = "" } = fault;
  const place = textAt(at);
  switch (kind) {
    case "empty":
      return report.shared("AD-122", {}, place);
    case "truncated":
      return report.shared("AD-103", { size: at.offset, format }, place);
    case "syntax":
      return report.shared("AD-102", { format, line: at.line, column: at.column, reason: REASON }, place);
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
      return report.shared("AD-105", { limit: CITY_LIMITS.depth }, place);
    case "string":
      return report.shared("AD-105", { limit: JSON_LIMITS.string }, place, { case: "size" });
    case "keys":
      return report.shared("AD-105", { limit: JSON_LIMITS.keys }, place, { case: "count" });
    case "number": {
      const value = Number(text);
      return report.shared(
        "AD-107",
        { token: text, value: String(value) },
        place,
        Number.isFinite(value) ? {} : { case: "range" },
      );
    }
    case "duplicateKey":
      return duplicate(text, at, fault.first ?? at, report);
    case "reservedKey":
      return report.shared("AD-117", { key: text }, place);
  }
}

const REASON = { en: "this is no JSON", ja: "JSONではない" };

/** The findings about the vertices. `quantised` says that a transform applies. */
export function* vertexFindings(scan: DocumentScan, quantised: boolean, report: Report): Generator<DecodeEvent> {
  const { malformed, fractional, tooMany } = scan.vertices;
  if (malformed.at !== undefined) {
    yield report.own(
      "CTY-017",
      { member: "vertices", expected: { en: "made of arrays of 3 numbers", ja: "3個の数の配列の並び" } },
      vertexAt(malformed),
    );
  }
  if (quantised && fractional.at !== undefined)
    yield report.own("CTY-021", { count: fractional.count, first: fractional.first }, vertexAt(fractional));
  if (tooMany)
    yield report.shared(
      "AD-105",
      { limit: CITY_LIMITS.vertices },
      textAt(scan.members.get("vertices")?.place ?? scan.scanner.end()),
      { case: "count" },
    );
}

function vertexAt({ first, at }: { readonly first: number; readonly at: JsonPlace | undefined }) {
  return {
    kind: "json" as const,
    pointer: `/vertices/${first}`,
    ...(at === undefined ? {} : { line: at.line, column: at.column }),
  };
}
