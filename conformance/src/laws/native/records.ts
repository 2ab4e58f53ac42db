// SPDX-License-Identifier: Apache-2.0
import type { JsonSpan } from "./json-spans.js";
import { grammarOf } from "./native-text.js";

/** A stretch of a text, and the one behind it, that may be taken out, doubled or exchanged. */
export interface RecordPair {
  readonly start: number;
  readonly end: number;
  /** What parts it from the next one; `,` in JSON, nothing between lines, which end by themselves. */
  readonly separator: string;
  readonly next: { readonly start: number; readonly end: number };
}

/**
 * Neighbours among the records of a text: lines, or objects that one object holds by name and that have a member in common.
 * Items of a JSON array are none: their order may be what others count by.
 */
export function recordPairs(text: string): readonly RecordPair[] {
  const { grammar, spans } = grammarOf(text);
  if (grammar === "json") return jsonPairs(text, spans);
  if (grammar === "xml" || isIndented(text)) return [];
  const lines: { readonly start: number; readonly end: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push({ start: from, end });
    from = end;
  }
  return pairs(lines.filter(({ end }) => text[end - 1] === "\n")).map((pair) => ({ ...pair, separator: "" }));
}

/** Whether lines hang on one another by indentation or as items of a list, as in YAML; then a line alone is no record. */
function isIndented(text: string): boolean {
  return /^(?: +|\t+|- )\S/m.test(text);
}

type Stretch = Pick<JsonSpan, "start" | "end">;

function pairs(stretches: readonly Stretch[]): readonly (Stretch & { readonly next: Stretch })[] {
  return stretches.slice(0, -1).map((one, n) => ({ ...one, next: stretches[n + 1] as Stretch }));
}

function jsonPairs(text: string, spans: readonly JsonSpan[]): readonly RecordPair[] {
  const keys = new Map(spans.filter(({ kind }) => kind === "key").map((key) => [key.pointer, key]));
  const byHolder = new Map<string, (Stretch & { readonly names: readonly string[] })[]>();
  for (const span of spans) {
    if (span.kind !== "object" || span.pointer === "") continue;
    const holder = span.pointer.slice(0, span.pointer.lastIndexOf("/"));
    const start = keys.get(span.pointer)?.start;
    if (start === undefined) continue;
    const names = Object.keys(JSON.parse(text.slice(span.start, span.end)) as object);
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), { start, end: span.end, names }]);
  }
  return [...byHolder.values()].flatMap((records) =>
    pairs(records)
      .filter((_, n) => records[n]?.names.some((name) => records[n + 1]?.names.includes(name)))
      .map((pair) => ({ ...pair, separator: "," })),
  );
}
