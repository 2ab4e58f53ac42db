// SPDX-License-Identifier: Apache-2.0
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { type Json, type Located, located, pointerToken } from "./json.js";
import { SourceError } from "./problem.js";

/**
 * Parses YAML 1.2 (core schema, no aliases, string keys) and keeps the line of every node; for a pair, that of its key.
 * @throws SourceError on a syntax fault, an alias or a key that is no string
 */
export function parseYaml(file: string, text: string): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const fault = document.errors[0];
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line;
  const stop = (offset: number | undefined, message: string): never => {
    throw new SourceError({ law: "yaml", file, line: lineAt(offset), message });
  };
  if (fault !== undefined) stop(fault.pos[0], fault.message.split("\n")[0] ?? fault.code);
  const lines = new Map<string, number>();
  const read = (node: unknown, pointer: string): Json => {
    if (isAlias(node)) return stop(node.range?.[0], "aliases are not used here");
    if (isScalar(node)) {
      lines.set(pointer, lines.get(pointer) ?? lineAt(node.range?.[0]));
      return node.value as Json;
    }
    if (isSeq(node)) {
      lines.set(pointer, lines.get(pointer) ?? lineAt(node.range?.[0]));
      return node.items.map((item, index) => read(item, `${pointer}/${index}`));
    }
    if (!isMap(node)) return null;
    lines.set(pointer, lines.get(pointer) ?? lineAt(node.range?.[0]));
    const entries = node.items.map((pair): [string, Json] => {
      const key = isScalar(pair.key) ? String(pair.key.value) : stop(node.range?.[0], "a key must be a string");
      const inner = `${pointer}/${pointerToken(key)}`;
      lines.set(inner, lineAt(isScalar(pair.key) ? pair.key.range?.[0] : undefined));
      return [key, read(pair.value, inner)];
    });
    return Object.fromEntries(entries);
  };
  return located(file, read(document.contents, ""), lines);
}
