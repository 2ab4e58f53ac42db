// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeOptions, type NativeFile, type NativeInput, type Sha256 } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { createReport, type Report } from "./report.js";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun {
  readonly input: NativeInput;
  readonly file: NativeFile;
  readonly options: DecodeOptions;
  readonly report: Report;
  readonly digest: Sha256;
  readonly unread: NativeLocation[];
  /** The input is of a version, or of a kind, that is not read. */
  refused: boolean;
  /** Findings of severity error that say so. */
  refusals: number;
}

/** Begins a run; the digest is empty until `digestedChunks` is read. */
export function createRun(input: NativeInput, options: DecodeOptions): DecodeRun {
  const file = input.primary;
  return {
    input,
    file,
    options,
    report: createReport(file.path),
    digest: createSha256(),
    unread: [],
    refused: false,
    refusals: 0,
  };
}

/** The chunks of the file, each counted into the digest. */
export async function* digestedChunks(run: DecodeRun): AsyncGenerator<Uint8Array> {
  for await (const chunk of run.file.stream()) {
    run.options.signal?.throwIfAborted();
    run.digest.update(chunk);
    yield chunk;
  }
}
