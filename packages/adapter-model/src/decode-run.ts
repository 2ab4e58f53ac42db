// SPDX-License-Identifier: Apache-2.0
import {
  type DecodeEvent,
  type DecodeOptions,
  type DecodeRun,
  errorsFirst,
  type NativeInput,
  runDecode,
  startRun,
} from "@jiku/adapter";
import { OWN_FINDINGS } from "./own-findings.js";

/** The `decode` of a format whose reader gives all events but `end`. */
export function decodeWith(
  read: (run: DecodeRun) => AsyncIterable<DecodeEvent>,
): (input: NativeInput, options: DecodeOptions) => AsyncGenerator<DecodeEvent> {
  return (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), read, errorsFirst);
}
