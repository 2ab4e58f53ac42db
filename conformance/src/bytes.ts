// SPDX-License-Identifier: Apache-2.0
import type { Files } from "./subject.js";

/** Bytes as they stand in inputs of laws and in reports: base64 (RFC 4648, 4). */
export type Base64 = string;

/** A native document as a JSON value. */
export interface NativeDocument {
  /** A format id of the manifest. */
  readonly format: string;
  /** Path to content; the first is the primary file. */
  readonly files: Readonly<Record<string, Base64>>;
  readonly declared?: Readonly<Record<string, string>>;
}

export function toBase64(bytes: Uint8Array): Base64 {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

export function fromBase64(text: Base64): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

export function filesOf({ files }: NativeDocument): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, fromBase64(content)]));
}

export function documentOf(format: string, files: Files): NativeDocument {
  return { format, files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, toBase64(bytes)])) };
}

/** The same document with another primary file. */
export function withPrimary(document: NativeDocument, change: (bytes: Uint8Array) => Uint8Array): NativeDocument {
  const [path, content] = Object.entries(document.files)[0] as [string, Base64];
  return { ...document, files: { ...document.files, [path]: toBase64(change(fromBase64(content))) } };
}

/** The primary file of a document. */
export function primaryOf({ files }: NativeDocument): Uint8Array {
  return fromBase64(Object.values(files)[0] as Base64);
}
