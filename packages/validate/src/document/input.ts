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
  readonly lift?: { readonly findings: readonly Finding[]; readonly unread: readonly NativeLocation[] };
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
