// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import { besideInput } from "../beside-input.js";
import { openDescription } from "../open-description.js";
import { DESCRIPTION } from "./fmi-names.js";
import { liftFmu } from "./lift-fmu.js";

/** All events of a description, or of the archive that holds it, but `end`. */
export async function* readFmi(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const events: DecodeEvent[] = [];
  const emit = (event: DecodeEvent) => void events.push(event);
  const archive = /\.fmu$/i.test(primary.path);
  const kind = { format: "FMI", member: DESCRIPTION, archive };
  const open = await openDescription(primary, kind, besideInput(run), run.report, emit);
  if (open !== undefined) await liftFmu({ open, file: primary, path: primary.path, base: run.options.base }, run, emit);
  yield* events;
}
