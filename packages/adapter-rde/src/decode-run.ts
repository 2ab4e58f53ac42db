// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeOptions, NativeInput, Outcome } from "@jiku/adapter";
import { isJikuError, type NativeLocation } from "@jiku/model";
import { createReport, type Report, type Tally } from "./report.js";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun {
  readonly input: NativeInput;
  readonly options: DecodeOptions;
  readonly tally: Tally;
  /** Findings about the input as a whole. */
  readonly report: Report;
  /** What is skipped on purpose; feeds "not checked". */
  readonly unread: NativeLocation[];
  /** The input is valid, and carries no data of its own. */
  refused: boolean;
}

/** All events of an input but `end`. */
export type ReadInput = (run: DecodeRun) => AsyncIterable<DecodeEvent>;

/** Runs a reader, counts, and adds the last event. A file that cannot be read is AD-121. */
export function decodeWith(
  read: ReadInput,
): (input: NativeInput, options: DecodeOptions) => AsyncGenerator<DecodeEvent> {
  return async function* decode(input, options) {
    const tally: Tally = { errors: 0 };
    const report = createReport(input.primary.path, tally);
    const run: DecodeRun = { input, options, tally, report, unread: [], refused: false };
    let resources = 0;
    let aborted = false;
    try {
      for await (const event of read(run)) {
        options.signal?.throwIfAborted();
        if (event.kind === "resource") resources++;
        yield event;
      }
    } catch (error) {
      aborted = options.signal?.aborted === true;
      if (!aborted && !isJikuError(error, "unreadable-input")) throw error;
      if (!aborted) yield report.shared("AD-121", { reason: (error as Error).message }, { kind: "text", byte: 0 });
    }
    const outcome = outcomeOf(run, aborted);
    yield { kind: "end", outcome, resources, ...(run.unread.length === 0 ? {} : { unread: run.unread }) };
  };
}

function outcomeOf(run: DecodeRun, aborted: boolean): Outcome {
  if (aborted) return "aborted";
  if (run.tally.errors > 0) return "invalid";
  return run.refused ? "refused" : "complete";
}
