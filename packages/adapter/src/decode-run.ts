// SPDX-License-Identifier: Apache-2.0
import { isJikuError, type NativeLocation } from "@jiku/model";
import type { DecodeEvent, DecodeOptions, Outcome } from "./decode.js";
import type { ManifestFinding } from "./manifest.js";
import type { NativeInput } from "./native.js";
import { createReport, type Report } from "./report.js";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun {
  readonly input: NativeInput;
  readonly options: DecodeOptions;
  readonly report: Report;
  /** What is skipped on purpose; feeds "not checked". */
  readonly unread: NativeLocation[];
  /** The input is valid, and of a version or kind that is not read. */
  refused: boolean;
}

/** A run that has read nothing yet. */
export function startRun(own: readonly ManifestFinding[], input: NativeInput, options: DecodeOptions): DecodeRun {
  return { input, options, report: createReport(own, input.primary.path), unread: [], refused: false };
}

/**
 * Runs a reader, counts its resources, and adds the last event. A file that cannot be read is AD-121.
 * @param outcomeOf of a run that was not aborted; as a rule what was refused is refused, although a finding of severity error says so
 */
export async function* runDecode<Run extends DecodeRun>(
  run: Run,
  read: (run: Run) => AsyncIterable<DecodeEvent>,
  outcomeOf: (run: Run) => Outcome = refusedFirst,
): AsyncGenerator<DecodeEvent> {
  const { signal } = run.options;
  let resources = 0;
  let aborted = false;
  try {
    for await (const event of read(run)) {
      signal?.throwIfAborted();
      if (event.kind === "resource") resources++;
      yield event;
    }
  } catch (error) {
    aborted = signal?.aborted === true;
    if (!aborted && !isJikuError(error, "unreadable-input")) throw error;
    if (!aborted) yield run.report.shared("AD-121", { reason: (error as Error).message }, { kind: "text", byte: 0 });
  }
  const outcome = aborted ? "aborted" : outcomeOf(run);
  yield { kind: "end", outcome, resources, ...(run.unread.length === 0 ? {} : { unread: run.unread }) };
}

function refusedFirst({ refused, report }: DecodeRun): Outcome {
  if (refused) return "refused";
  return report.errors > 0 ? "invalid" : "complete";
}

/** The outcome where a finding of severity error says that the input is broken, whatever was refused. */
export function errorsFirst({ refused, report }: DecodeRun): Outcome {
  if (report.errors > 0) return "invalid";
  return refused ? "refused" : "complete";
}
