// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent } from "@jiku/adapter";
import type { Document, LineCounter } from "yaml";
import type { DecodeRun } from "../decode-run.js";
import { STAC_LIMITS } from "../limits.js";
import { composeYaml } from "./compose-yaml.js";
import { decodeText } from "./decode-text.js";
import { jsonFinding, trailingText } from "./json-findings.js";
import { jsonTree } from "./json-tree.js";
import { liftYaml, textPlace, yamlAt } from "./lift-yaml.js";
import type { Node } from "./node.js";

/** The tree of a file, its SHA-256 as 64 hexadecimal digits, and how it is written. */
export interface TreeFile {
  readonly root: Node;
  readonly digest: string;
  readonly bytes: number;
  readonly syntax: "json" | "yaml";
}

/**
 * Reads a JSON or YAML file as one tree. Its faults are yielded; the answer is undefined when no tree can be had. A text that
 * begins with a bracket is JSON and is told when it was cut (AD-103); a YAML text has no end mark, and one that was cut between
 * two values is a sound text. Nothing is executed or fetched: tags are refused (AD-120), aliases are bounded (AD-105).
 */
export async function* readTree(run: DecodeRun): AsyncGenerator<DecodeEvent, TreeFile | undefined> {
  const { report } = run;
  const read = await readAll(run);
  if (read === undefined) {
    yield report.shared("AD-105", { limit: STAC_LIMITS.bytes }, { kind: "text", byte: 0 }, { case: "size" });
    return undefined;
  }
  const { bytes, digest } = read;
  if (bytes.length === 0) {
    yield report.shared("AD-122", {}, { kind: "text", byte: 0 });
    return undefined;
  }
  const syntax = isJson(bytes) ? "json" : "yaml";
  const root = yield* syntax === "json" ? readJson(bytes, run) : readYaml(bytes, run);
  return root === undefined ? undefined : { root, digest, bytes: bytes.length, syntax };
}

/** Whether the first byte that is no white space, after a byte order mark, is a bracket. */
export function isJson(bytes: Uint8Array): boolean {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[i] as number)) i++;
  return bytes[i] === 0x7b || bytes[i] === 0x5b;
}

/** All bytes of the file; undefined when they are more than the limit. The size is not asked: of a stream it is not known. */
async function readAll({
  input,
  options,
}: DecodeRun): Promise<{ readonly bytes: Uint8Array; readonly digest: string } | undefined> {
  if (input.primary.size > STAC_LIMITS.bytes) return undefined;
  const sha256 = createSha256();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.primary.stream()) {
    options.signal?.throwIfAborted();
    length += chunk.length;
    if (length > STAC_LIMITS.bytes) return undefined;
    sha256.update(chunk);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, digest: sha256.hex() };
}

function* readJson(bytes: Uint8Array, { report }: DecodeRun): Generator<DecodeEvent, Node | undefined> {
  const { scanner, root } = jsonTree(bytes);
  for (const fault of scanner.faults) yield jsonFinding(fault, report);
  if (scanner.second !== undefined) yield trailingText(scanner.second, report);
  return root;
}

function* readYaml(bytes: Uint8Array, run: DecodeRun): Generator<DecodeEvent, Node | undefined> {
  const { report } = run;
  const text = decodeText(bytes, report);
  if (typeof text !== "string") {
    yield text;
    return undefined;
  }
  const before = report.errors;
  const root = yield* parse(text, run);
  if (root === undefined && report.errors === before)
    yield report.shared("AD-122", {}, { kind: "text", line: 1, column: 1 });
  return root;
}

function* parse(text: string, run: DecodeRun): Generator<DecodeEvent, Node | undefined> {
  const { report } = run;
  const composed = composeYaml(text, STAC_LIMITS);
  if (composed.kind !== "documents") {
    const deep = composed.kind === "too-deep";
    const limit = deep ? STAC_LIMITS.depth : STAC_LIMITS.nodes;
    const at = textPlace(yamlAt(composed.lines, composed.offset));
    yield report.shared("AD-105", { limit }, at, deep ? {} : { case: "count" });
    return undefined;
  }
  const [document, second] = composed.documents;
  if (document === undefined) return undefined;
  yield* [...syntaxFaults(document, composed.lines, text, run)];
  if (second !== undefined)
    yield report.shared("AD-102", {}, textPlace(yamlAt(composed.lines, second.range[0])), { case: "trailing" });
  if (document.errors.length > 0) return undefined;
  const lifted = liftYaml(document, composed.lines, report);
  yield* lifted.events;
  return lifted.root;
}

function* syntaxFaults(
  document: Document.Parsed,
  lines: LineCounter,
  text: string,
  { report }: DecodeRun,
): Generator<DecodeEvent> {
  const end = text.trimEnd().length;
  for (const error of document.errors.slice(0, 20)) {
    const [offset] = error.pos;
    const at = textPlace(yamlAt(lines, Math.min(offset, text.length)));
    if (offset >= end) yield report.shared("AD-103", {}, at);
    else yield report.shared("AD-102", { found: near(text, offset) }, at, { case: "near" });
  }
  for (const warning of document.warnings) {
    if (warning.code !== "TAG_RESOLVE_FAILED") continue;
    const construct = /^\S{1,80}/.exec(text.slice(warning.pos[0]))?.[0] ?? "!";
    yield report.shared("AD-120", { construct }, textPlace(yamlAt(lines, warning.pos[0])));
  }
}

function near(text: string, offset: number): string {
  return text.slice(offset, offset + 30).split(/\r?\n/)[0] as string;
}
