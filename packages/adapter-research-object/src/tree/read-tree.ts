// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { OBJECT_LIMITS } from "../limits.js";
import { jsonFinding, trailingText } from "./json-findings.js";
import { jsonTree } from "./json-tree.js";
import type { Node } from "./node.js";

/** The bytes of a file and their SHA-256 as 64 hexadecimal digits. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/** Reads a file whole. An empty one is AD-122, one beyond the limit AD-105. */
export async function* readWhole(run: DecodeRun): AsyncGenerator<DecodeEvent, WholeFile | undefined> {
  const { report } = run;
  const { size } = run.input.primary;
  if (size === 0) {
    yield report.shared("AD-122", {}, { kind: "text", byte: 0 });
    return undefined;
  }
  if (size > OBJECT_LIMITS.bytes) {
    yield report.shared("AD-105", { limit: OBJECT_LIMITS.bytes }, { kind: "text", byte: 0 }, { case: "size" });
    return undefined;
  }
  const sha256 = createSha256();
  const bytes = new Uint8Array(size);
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

/** The tree of a JSON text. Its faults are yielded; undefined when no tree can be had. */
export function* readJson(bytes: Uint8Array, { report }: DecodeRun): Generator<DecodeEvent, Node | undefined> {
  const { scanner, root } = jsonTree(bytes);
  for (const fault of scanner.faults) yield jsonFinding(fault, report);
  if (scanner.second !== undefined) yield trailingText(scanner.second, report);
  return root;
}

/** Whether the first byte that is no white space, after a byte order mark, is one of these. */
export function beginsWith(bytes: Uint8Array, ...wanted: readonly string[]): boolean {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[i] as number)) i++;
  return wanted.includes(String.fromCharCode(bytes[i] ?? 0));
}
