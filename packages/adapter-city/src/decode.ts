// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeOptions, NativeInput, Outcome } from "@jiku/adapter";
import { isJikuError } from "@jiku/model";
import { createRun, type DecodeRun } from "./decode-run.js";
import { readCityFile } from "./read-city-file.js";

/**
 * Lifts CityJSON 1.0, 1.1, 2.0 and CityJSONSeq. A document is read twice: once for its syntax, its vertices and the links
 * of its city objects, once for the city objects themselves, which pass one by one. A sequence is read once, line by line.
 */
export async function* decodeCity(input: NativeInput, options: DecodeOptions): AsyncGenerator<DecodeEvent> {
  const run = createRun(input.primary, options);
  let resources = 0;
  let aborted = false;
  try {
    for await (const event of readCityFile(run)) {
      if (event.kind === "resource") resources++;
      yield event;
    }
  } catch (error) {
    aborted = options.signal?.aborted === true;
    if (!aborted && !isJikuError(error, "unreadable-input")) throw error;
    if (!aborted) yield run.report.shared("AD-121", { reason: (error as Error).message }, { kind: "text", byte: 0 });
  }
  yield {
    kind: "end",
    outcome: outcomeOf(run, aborted),
    resources,
    ...(run.unread.length === 0 ? {} : { unread: run.unread }),
  };
}

function outcomeOf(run: DecodeRun, aborted: boolean): Outcome {
  if (aborted) return "aborted";
  if (run.report.errors > 0) return "invalid";
  return run.refused ? "refused" : "complete";
}
