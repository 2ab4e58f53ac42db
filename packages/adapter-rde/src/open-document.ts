// SPDX-License-Identifier: Apache-2.0
import { createReport, createSha256, type DecodeEvent, type NativeFile, type Report } from "@jiku/adapter";
import type { DecodeRun } from "./decode-run.js";
import type { JsonObject } from "./json-node.js";
import { RDE_LIMITS } from "./limits.js";
import { type DocumentKind, RDE } from "./names.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { kindOfShape, shapeOf } from "./shape.js";
import { textFinding } from "./text-findings.js";
import { scanTree } from "./tree-builder.js";

/** A document that was read. */
export interface RdeDocument {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly root: JsonObject;
  readonly byteSize: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly digest: string;
  /** Makes the findings of this file. */
  readonly report: Report;
}

/** A document, or what stood against it. */
export interface OpenedDocument {
  readonly document: RdeDocument | undefined;
  readonly findings: readonly DecodeEvent[];
}

const START = { kind: "text", byte: 0 } as const;

/** Reads a file as one of the documents of RDE. Faults of the text are findings; broken text gives no document. */
export async function openDocument(file: NativeFile, run: DecodeRun): Promise<OpenedDocument> {
  const report = createReport(OWN_FINDINGS, file.path, run.tally);
  const limit = RDE_LIMITS.documentBytes;
  const tooLong = () => ({
    document: undefined,
    findings: [report.shared("AD-105", { limit }, START, { case: "size" })],
  });
  if (file.size > limit) return tooLong();
  const isPrimary = file.path === run.input.primary.path;
  const { scanner, root } = scanTree(isPrimary ? undefined : file.path);
  const sha256 = createSha256();
  const head = new Uint8Array(RDE_LIMITS.detectBytes);
  let length = 0;
  for await (const chunk of file.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
    if (length < head.length) head.set(chunk.subarray(0, head.length - length), length);
    length += chunk.length;
    if (length > limit) return tooLong();
    scanner.push(chunk);
    // Nothing is lifted of a broken text: the rest of it is not waited for.
    if (scanner.stopped) break;
  }
  scanner.finish();
  const findings = scanner.faults.map((fault) => textFinding(fault, report));
  if (scanner.second !== undefined) findings.push(trailing(scanner.second, report));
  const tree = root();
  if (tree === undefined) return { document: undefined, findings };
  const found = kindOfShape(shapeOf(head.subarray(0, length)), file.path);
  if (found === undefined || tree.kind !== "object")
    return { document: undefined, findings: [...findings, report.shared("AD-101", { format: RDE }, START, UNKNOWN)] };
  const document = { kind: found.kind, path: file.path, root: tree, byteSize: length, digest: sha256.hex(), report };
  return { document, findings };
}

const UNKNOWN = { case: "unknown" } as const;

function trailing({ offset, line, column }: { offset: number; line: number; column: number }, report: Report) {
  return report.shared("AD-102", {}, { kind: "text", byte: offset, line, column }, { case: "trailing" });
}
