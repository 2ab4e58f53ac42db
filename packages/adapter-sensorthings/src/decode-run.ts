// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeOptions, NativeInput, Outcome } from "@jiku/adapter";
import { isJikuError, type NativeLocation } from "@jiku/model";
import { createReport, type Report } from "./report.js";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun {
  readonly input: NativeInput;
  readonly options: DecodeOptions;
  readonly report: Report;
  /** What is not followed or not read on purpose; feeds "not checked". */
  readonly unread: NativeLocation[];
  /** Members that nothing reads, counted by their path with a star for each index. */
  readonly skipped: Map<string, number>;
  /** The input is valid, and of a kind that is not read. */
  refused: boolean;
}

/** The `decode` of a reader: counts, and adds the last event. A file that cannot be read is AD-121. */
export function decodeWith(
  read: (run: DecodeRun) => AsyncIterable<DecodeEvent>,
): (input: NativeInput, options: DecodeOptions) => AsyncGenerator<DecodeEvent> {
  return async function* decode(input, options) {
    const run: DecodeRun = {
      input,
      options,
      report: createReport(input.primary.path),
      unread: [],
      skipped: new Map(),
      refused: false,
    };
    let resources = 0;
    let aborted = false;
    try {
      for await (const event of read(run)) {
        if (event.kind === "resource") resources++;
        yield event;
      }
    } catch (error) {
      aborted = options.signal?.aborted === true;
      if (!aborted && !isJikuError(error, "unreadable-input")) throw error;
      if (!aborted) yield run.report.shared("AD-121", { reason: (error as Error).message }, { kind: "text", byte: 0 });
    }
    const outcome = outcomeOf(run, aborted);
    yield { kind: "end", outcome, resources, ...(run.unread.length === 0 ? {} : { unread: run.unread }) };
  };
}

function outcomeOf(run: DecodeRun, aborted: boolean): Outcome {
  if (aborted) return "aborted";
  if (run.refused) return "refused";
  return run.report.errors > 0 ? "invalid" : "complete";
}
