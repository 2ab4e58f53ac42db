// SPDX-License-Identifier: Apache-2.0
import type { ArrayRef } from "@jiku/model";
import type { ArrayChunk, Selection } from "./array-access.js";
import type { DecodeEvent } from "./decode.js";

/** How resources are to be written. */
export interface EncodeOptions {
  /** A format id of the manifest. */
  readonly format: string;
  readonly version?: string;
  /** Whether what the format cannot hold goes into the format's sidecar. */
  readonly sidecar: boolean;
  /** Equal resources give equal bytes, whatever their order. */
  readonly canonical: boolean;
  /** The values behind references, where the host can get at them; absent = they are not at hand. @throws JikuError "unreadable-input" */
  readonly values?: (ref: ArrayRef, selection: Selection) => AsyncIterable<ArrayChunk>;
  readonly signal?: AbortSignal;
}

/** A file was written whole. */
export interface WrittenEvent {
  readonly kind: "written";
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** `end` comes last and once; `written` once for each file. */
export type EncodeEvent = Exclude<DecodeEvent, { readonly kind: "resource" }> | WrittenEvent;
