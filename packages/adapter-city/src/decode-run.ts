// SPDX-License-Identifier: Apache-2.0
import {
  createSha256,
  type DecodeOptions,
  type NativeFile,
  type NativeInput,
  type Sha256,
  type DecodeRun as SharedRun,
  startRun,
} from "@jiku/adapter";
import { OWN_FINDINGS } from "./own-findings.js";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun extends SharedRun {
  readonly file: NativeFile;
  readonly digest: Sha256;
  /** Findings of severity error that say that a version or kind is not read. */
  refusals: number;
}

/** Begins a run; the digest is empty until `digestedChunks` is read. */
export function createRun(input: NativeInput, options: DecodeOptions): DecodeRun {
  return { ...startRun(OWN_FINDINGS, input, options), file: input.primary, digest: createSha256(), refusals: 0 };
}

/** The chunks of the file, each counted into the digest. */
export async function* digestedChunks(run: DecodeRun): AsyncGenerator<Uint8Array> {
  for await (const chunk of run.file.stream()) {
    run.options.signal?.throwIfAborted();
    run.digest.update(chunk);
    yield chunk;
  }
}
