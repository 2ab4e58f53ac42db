// SPDX-License-Identifier: Apache-2.0
import { type DecodeRun, faultEvent, isFault, type Report, type ReportEvent, readWhole } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { At, Node } from "../tree/node.js";
import { type JsonTextOptions, jsonFinding, trailingText } from "./json-findings.js";
import { jsonTree } from "./json-tree.js";

/** A JSON text that was read. */
export interface JsonText {
  /** Absent when the text has no tree; events say why. */
  readonly root: Node | undefined;
  readonly events: readonly ReportEvent[];
}

/** Reads a whole JSON text. */
export function readJson(bytes: Uint8Array, report: Report, options: JsonTextOptions): JsonText {
  const { scanner, root } = jsonTree(bytes, options.depth, options.before);
  const events = scanner.faults.map((fault) => jsonFinding(fault, report, options));
  if (scanner.second !== undefined) events.push(trailingText(scanner.second, report, options));
  return { root, events };
}

/** The tree of a file, how many bytes it has, and their SHA-256 as 64 hexadecimal digits. */
export interface JsonFile {
  readonly root: Node;
  readonly bytes: number;
  readonly digest: string;
}

/**
 * Reads the primary file of a run as one JSON text. Its faults are yielded; the answer is undefined when no tree can be had.
 * @param limit in bytes
 */
export async function* readJsonFile(
  { input, options: { signal }, report }: DecodeRun,
  limit: number,
  options: JsonTextOptions,
): AsyncGenerator<ReportEvent, JsonFile | undefined> {
  const file = await readWhole(input.primary, limit, signal);
  if (isFault(file)) {
    yield faultEvent(file, report);
    return undefined;
  }
  const { root, events } = readJson(file.bytes, report, options);
  yield* events;
  return root === undefined ? undefined : { root, bytes: file.bytes.length, digest: file.digest };
}

/** The native place of a value of a JSON text. */
export function jsonPlace(
  pointer: string,
  { line, column }: Pick<At, "line" | "column">,
  file?: string,
): Extract<NativeLocation, { readonly kind: "json" }> {
  return { kind: "json", ...(file === undefined ? {} : { file }), pointer, line, column };
}

/** Whether the first byte that is no white space, after a byte order mark, is one of these characters. */
export function beginsWith(bytes: Uint8Array, ...wanted: readonly string[]): boolean {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[i] as number)) i++;
  return wanted.includes(String.fromCharCode(bytes[i] ?? 0));
}
