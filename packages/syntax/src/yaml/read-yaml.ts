// SPDX-License-Identifier: Apache-2.0
import type { Report, ReportEvent } from "@jiku/adapter";
import type { Document, LineCounter } from "yaml";
import type { Node } from "../tree/node.js";
import { composeYaml } from "./compose-yaml.js";
import { decodeText } from "./decode-text.js";
import { liftYaml, type ReadScalars, type YamlLimits, yamlAt } from "./lift-yaml.js";

/** Faults of the syntax that are told of one text. */
const MOST_FAULTS = 20;

/**
 * Reads a YAML 1.2 text, and JSON as a part of it, as one tree. Its faults are yielded; the answer is undefined when no tree can
 * be had. A YAML text has no end mark, and one that was cut between two values is a sound text. Nothing is executed or fetched:
 * tags are refused (AD-120), aliases are bounded (AD-105), further documents are AD-102.
 * @param read gets the scalars that are asked for their value, so that `unreadScalars` tells the others
 */
export function* readYaml(
  bytes: Uint8Array,
  report: Report,
  limits: YamlLimits,
  read?: ReadScalars,
): Generator<ReportEvent, Node | undefined> {
  const text = decodeText(bytes, report);
  if (typeof text !== "string") {
    yield text;
    return undefined;
  }
  const before = report.errors;
  const root = yield* parse(text, report, limits, read);
  if (root === undefined && report.errors === before)
    yield report.shared("AD-122", {}, { kind: "text", line: 1, column: 1 });
  return root;
}

function* parse(
  text: string,
  report: Report,
  limits: YamlLimits,
  read: ReadScalars | undefined,
): Generator<ReportEvent, Node | undefined> {
  const composed = composeYaml(text, limits);
  if (composed.kind !== "documents") {
    const deep = composed.kind === "too-deep";
    const limit = deep ? limits.depth : limits.nodes;
    yield report.shared("AD-105", { limit }, yamlAt(composed.lines, composed.offset), deep ? {} : { case: "count" });
    return undefined;
  }
  const [document, second] = composed.documents;
  if (document === undefined) return undefined;
  // All at once: whether something was found is asked by the count of the report.
  yield* [...syntaxFaults(document, composed.lines, text, report)];
  if (second !== undefined)
    yield report.shared("AD-102", {}, yamlAt(composed.lines, second.range[0]), { case: "trailing" });
  if (document.errors.length > 0) return undefined;
  const lifted = liftYaml(document, composed.lines, report, limits, read);
  yield* lifted.events;
  return lifted.root;
}

function* syntaxFaults(
  document: Document.Parsed,
  lines: LineCounter,
  text: string,
  report: Report,
): Generator<ReportEvent> {
  const end = text.trimEnd().length;
  for (const error of document.errors.slice(0, MOST_FAULTS)) {
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
