// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { token } from "../rules/token.js";
import { CONFIG_LIMITS, type Config } from "./config-file.js";
import { fileFinding } from "./config-finding.js";
import { isNestedDeeper } from "./yaml-depth.js";

/** The data of a file, and the faults of its text; no data when there are any. */
export interface ReadConfig {
  readonly config?: Config;
  readonly findings: readonly Finding[];
}

/** Faults of one text that are told. */
const MOST = 100;

interface Reader {
  readonly offsets: Map<string, number>;
  fault(
    offset: number,
    pointer: string,
    code: string,
    values?: Readonly<Record<string, unknown>>,
    choice?: string,
  ): void;
  lineAt(offset: number): number;
}

/** YAML 1.2, core schema, JSON data only: one document, string keys given once, no aliases, no tags of its own. */
export function readYaml(name: string, text: string): ReadConfig {
  const counter = new LineCounter();
  const findings: Finding[] = [];
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (isNestedDeeper(text, CONFIG_LIMITS.depth)) {
    return { findings: [fileFinding("AD-105", "", { file: name }, { limit: CONFIG_LIMITS.depth })] };
  }
  // Keys are compared here and not by the library, which compares each with each.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
  const reader: Reader = {
    offsets: new Map(),
    fault: (offset, pointer, code, values, choice) => {
      if (findings.length < MOST)
        findings.push(fileFinding(code, pointer, { file: name, ...placeAt(offset) }, values, choice));
    },
    lineAt: (offset) => placeAt(offset).line,
  };
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const reason = (error.message.split("\n")[0] ?? error.code).replace(/[\s.:]+$/, "");
    reader.fault(error.pos[0], "", "AD-102", { format: "YAML", reason }, "parser");
    return { findings };
  }
  const value = readNode(document.contents, "", reader);
  if (findings.length > 0) return { findings };
  const placeOf = (pointer: string) => placeAt(nearestOffset(reader.offsets, pointer));
  return { config: { name, value, placeOf }, findings };
}

function nearestOffset(offsets: ReadonlyMap<string, number>, pointer: string): number {
  for (let p = pointer; ; p = p.slice(0, p.lastIndexOf("/"))) {
    const offset = offsets.get(p);
    if (offset !== undefined) return offset;
    if (p === "") return 0;
  }
}

function readNode(node: unknown, pointer: string, reader: Reader): unknown {
  const at = (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
  if (!reader.offsets.has(pointer)) reader.offsets.set(pointer, at);
  if (isAlias(node)) {
    reader.fault(at, pointer, "AD-120", { construct: "alias" });
    return null;
  }
  if (isScalar(node)) return typeof node.value === "bigint" ? Number(node.value) : node.value;
  if (isSeq(node)) return node.items.map((item, index) => readNode(item, `${pointer}/${index}`, reader));
  return isMap(node) ? readMap(node.items, pointer, reader) : null;
}

function readMap(items: readonly unknown[], pointer: string, reader: Reader): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  for (const pair of items) {
    if (!isPair(pair)) continue;
    const { key } = pair;
    const at = (key as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
    if (!isScalar(key) || typeof key.value !== "string") {
      const reason = "a key must be a text";
      reader.fault(at, pointer, "AD-102", { format: "YAML", reason }, "parser");
      continue;
    }
    const inner = pointer + token(key.value);
    const first = seen.get(key.value);
    if (key.value === "__proto__") reader.fault(at, inner, "AD-117", { key: key.value });
    else if (first !== undefined) reader.fault(at, inner, "AD-115", { key: key.value, line: reader.lineAt(first) });
    else {
      seen.set(key.value, at);
      reader.offsets.set(inner, at);
      result[key.value] = readNode(pair.value, inner, reader);
    }
  }
  return result;
}
