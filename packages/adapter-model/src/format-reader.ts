// SPDX-License-Identifier: Apache-2.0
import type {
  DecodeEvent,
  DecodeOptions,
  Detection,
  EncodeEvent,
  EncodeOptions,
  Hint,
  NativeInput,
  NativeSink,
} from "@jiku/adapter";
import type { Resource } from "@jiku/model";

/** One of the formats of this adapter. `decode` is best made by `decodeWith`, which adds the last event. */
export interface ModelFormat {
  /** Format id of the manifest. */
  readonly id: string;
  /** Ids of further formats that the same code reads and writes, such as the archive of a file. */
  readonly family?: readonly string[];
  /** Judges the first bytes; the answer names this format or another of the same family (a file and its archive). Pure; never throws. */
  detect(head: Uint8Array, hint: Hint): Detection;
  decode(input: NativeInput, options: DecodeOptions): AsyncIterable<DecodeEvent>;
  encode?(resources: AsyncIterable<Resource>, sink: NativeSink, options: EncodeOptions): AsyncIterable<EncodeEvent>;
}
