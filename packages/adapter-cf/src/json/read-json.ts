// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { Report } from "../report.js";
import { jsonFinding, trailingText } from "./json-findings.js";
import { jsonTree } from "./json-tree.js";
import type { At, Node } from "./node.js";

/** A JSON text that was read. */
export interface JsonText {
  /** Absent when the text has no tree; events say why. */
  readonly root: Node | undefined;
  readonly events: readonly DecodeEvent[];
}

/**
 * Reads a whole JSON text.
 * @param file path of the file when it is not the primary one
 */
export function readJson(bytes: Uint8Array, report: Report, file?: string): JsonText {
  const { scanner, root } = jsonTree(bytes);
  const events = scanner.faults.map((fault) => jsonFinding(fault, report, file));
  if (scanner.second !== undefined) events.push(trailingText(scanner.second, report, file));
  return { root, events };
}

/** The native place of a value of a JSON text. */
export function jsonPlace(pointer: string, { line, column }: At, file?: string): NativeLocation {
  return { kind: "json", ...(file === undefined ? {} : { file }), pointer, line, column };
}
