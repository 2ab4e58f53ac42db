// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent } from "@jiku/adapter";
import type { Document, LineCounter } from "yaml";
import type { DecodeRun } from "../decode-run.js";
import { composeYaml } from "./compose-yaml.js";
import { decodeText } from "./decode-text.js";
import { liftYaml, yamlAt } from "./lift-yaml.js";
import { YAML_LIMITS } from "./yaml-limits.js";
import type { YamlNode } from "./yaml-node.js";

/** The tree of a file and its SHA-256, 64 hexadecimal digits. */
export interface YamlFile {
  readonly root: YamlNode;
  readonly digest: string;
}

/**
 * Reads a YAML or JSON file as one tree. Its faults are yielded; the answer is undefined when no tree can be had. A JSON text
 * that was cut is always told (AD-103); a YAML text has no end mark, and one that was cut between two values is a sound text.
 * Nothing is executed or fetched: tags are refused (AD-120), aliases are bounded (AD-105), further documents are AD-102.
 */
export async function* readYaml(run: DecodeRun): AsyncGenerator<DecodeEvent, YamlFile | undefined> {
  const { report } = run;
  const { size } = run.input.primary;
  if (size === 0) {
    yield report.shared("AD-122", {}, { kind: "text", byte: 0 });
    return undefined;
  }
  if (size > YAML_LIMITS.bytes) {
    yield report.shared("AD-105", { limit: YAML_LIMITS.bytes }, { kind: "text", byte: 0 }, { case: "size" });
    return undefined;
  }
  const { bytes, digest } = await readAll(run);
  const text = decodeText(bytes, report);
  if (typeof text !== "string") {
    yield text;
    return undefined;
  }
  const before = report.errors;
  const root = yield* parse(text, run);
  if (root !== undefined) return { root, digest };
  if (report.errors === before) yield report.shared("AD-122", {}, { kind: "text", line: 1, column: 1 });
  return undefined;
}

async function readAll(run: DecodeRun): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const sha256 = createSha256();
  const bytes = new Uint8Array(run.input.primary.size);
  let length = 0;
  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
    const room = bytes.subarray(length, length + chunk.length);
    room.set(chunk.subarray(0, room.length));
    length += room.length;
  }
  return { bytes: bytes.subarray(0, length), digest: sha256.hex() };
}

function* parse(text: string, run: DecodeRun): Generator<DecodeEvent, YamlNode | undefined> {
  const { report } = run;
  const composed = composeYaml(text, YAML_LIMITS);
  if (composed.kind !== "documents") {
    const deep = composed.kind === "too-deep";
    const limit = deep ? YAML_LIMITS.depth : YAML_LIMITS.nodes;
    yield report.shared("AD-105", { limit }, yamlAt(composed.lines, composed.offset), deep ? {} : { case: "count" });
    return undefined;
  }
  const [document, second] = composed.documents;
  if (document === undefined) return undefined;
  const faults = [...syntaxFaults(document, composed.lines, text, run)];
  yield* faults;
  if (second !== undefined)
    yield report.shared("AD-102", {}, yamlAt(composed.lines, second.range[0]), { case: "trailing" });
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
    const at = yamlAt(lines, Math.min(offset, text.length));
    if (offset >= end) yield report.shared("AD-103", {}, at);
    else yield report.shared("AD-102", { found: near(text, offset) }, at, { case: "near" });
  }
  for (const warning of document.warnings) {
    if (warning.code !== "TAG_RESOLVE_FAILED") continue;
    const construct = /^\S{1,80}/.exec(text.slice(warning.pos[0]))?.[0] ?? "!";
    yield report.shared("AD-120", { construct }, yamlAt(lines, warning.pos[0]));
  }
}

function near(text: string, offset: number): string {
  return text.slice(offset, offset + 30).split(/\r?\n/)[0] as string;
}
