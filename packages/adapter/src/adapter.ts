// SPDX-License-Identifier: Apache-2.0
import type { ArrayRef, Resource } from "@jiku/model";
import type { ArrayChunk, Selection } from "./array-access.js";
import type { DecodeEvent, DecodeOptions } from "./decode.js";
import type { EncodeEvent, EncodeOptions } from "./encode.js";
import type { AdapterManifest } from "./manifest.js";
import type { ModelPort } from "./model-port.js";
import type { NativeInput, NativeSink } from "./native.js";

/** What is known of an input beside its first bytes. */
export interface Hint {
  readonly name?: string;
  readonly mediaType?: string;
  /** Relative paths inside a directory or an archive. */
  readonly entries?: readonly string[];
}

/** How sure an adapter is: 0 no, 1 by the name only, 2 by magic bytes or root element, 3 version and profile read. */
export type Confidence = 0 | 1 | 2 | 3;

/** What an adapter thinks of an input. */
export interface Detection {
  readonly format?: string;
  readonly version?: string;
  readonly confidence: Confidence;
}

/** One foreign format, to and from resources. A value without state of its own; nothing here touches the network. */
export interface Adapter {
  /** The content of `jiku-adapter.json`. */
  readonly manifest: AdapterManifest;
  /** Judges the first bytes (at most `manifest.limits.detectBytes`). Pure; never throws. */
  detect(head: Uint8Array, hint: Hint): Detection;
  /** Lifts an input. Bad input becomes findings and the outcome `invalid`; a thrown exception is a fault of the adapter. */
  decode?(input: NativeInput, options: DecodeOptions): AsyncIterable<DecodeEvent>;
  /** Writes resources; nothing survives in `sink` when the outcome is not `complete`. */
  encode?(resources: AsyncIterable<Resource>, sink: NativeSink, options: EncodeOptions): AsyncIterable<EncodeEvent>;
  /** The values behind an ArrayRef, chunk by chunk. */
  read?(ref: ArrayRef, selection: Selection, input: NativeInput): AsyncIterable<ArrayChunk>;
  readonly model?: ModelPort;
}
