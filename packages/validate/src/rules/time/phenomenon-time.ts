// SPDX-License-Identifier: Apache-2.0
import type { Observation, RuleContext } from "@jiku/model";
import { type Position, readPosition } from "@jiku/spacetime";
import { systemOf } from "./system-of.js";

export interface ReadPositionText {
  readonly text: string;
  readonly position: Position;
}

/** The end (or instant), or the start, of the phenomenon time; undefined when it is unbounded, undeclared or faulty. */
export function phenomenonBound(
  observation: Observation,
  which: "start" | "end",
  context: RuleContext,
): ReadPositionText | undefined {
  const extent = observation.phenomenonTime;
  return extent && readText(extent.at ?? extent[which], extent.trs, context);
}

/** A position read in its system; undefined when it is absent, unbounded or faulty, or the system is not at hand. */
export function readText(
  text: string | undefined,
  trs: string | undefined,
  context: RuleContext,
): ReadPositionText | undefined {
  if (text === undefined || text === "..") return undefined;
  const system = systemOf(trs, context);
  if (system === undefined) return undefined;
  const position = readPosition(text, system);
  return position.kind === "fault" ? undefined : { text, position };
}
