// SPDX-License-Identifier: Apache-2.0
import type { Finding, NativeLocation } from "@jiku/model";
import { type OpenDocument, openDocument } from "./open.js";
import type { ByteSource } from "./source.js";

/** Something to validate. Made by `jsonDocument` or by a lift. */
export interface InputDocument {
  readonly name: string;
  /** Known to the set and not judged, such as a catalogue. */
  readonly known: boolean;
  readonly size: number;
  open(maxRecord: number): OpenDocument;
  /** Of a lifted file: what its adapter said of it. */
  readonly lift?: LiftedFile;
}

/** What an adapter said of a file beside its resources. */
export interface LiftedFile {
  readonly findings: readonly Finding[];
  /** Findings that came when as many were kept as may be: the first of each code and severity, and how many. */
  readonly more: Iterable<{ readonly finding: Finding; readonly count: number }>;
  readonly unread: readonly NativeLocation[];
  /** Unread parts that came when as many were kept as may be. */
  readonly unreadMore: number;
}

/** A Jiku package, lone resource or NDJSON stream, told apart by content. A `known` document is looked up and not judged. */
export function jsonDocument(source: ByteSource, options: { readonly known?: boolean } = {}): InputDocument {
  return {
    name: source.name,
    known: options.known ?? false,
    size: source.size,
    open: (maxRecord) => openDocument(source, maxRecord),
  };
}
