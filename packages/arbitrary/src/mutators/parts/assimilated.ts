// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { belief, beliefParts } from "./belief.js";
import { operator } from "./model.js";
import { observed } from "./observed.js";
import { run } from "./run.js";
import { together } from "./together.js";

const RESULT = { kind: "quantity", value: 2.5, unit: "m", uncertainty: { kind: "standard", value: 0.02 } };

/** What members differ from the plain ones. */
export interface AssimilationWords {
  readonly run?: object;
  readonly assimilation?: object;
  /** Absent = the run made it. */
  readonly analysis?: object;
  readonly background?: object;
  readonly operator?: object;
  readonly observation?: object;
}

/** An Assimilation of the observation of kind `observation`: twelve values into the belief of kind `background`. */
export function assimilation(idOf: IdOf, more: object = {}): object {
  return {
    background: idOf("background"),
    observations: [idOf("observation")],
    observationOperator: { id: idOf("operator") },
    observationError: idOf("asset"),
    method: "letkf",
    analysis: idOf("analysis"),
    innovation: { count: 12 },
    ...more,
  };
}

/** A Run that assimilates; then analysis, background, operator, observation, in this order, and all that they refer to. */
export function assimilated(idOf: IdOf, words: AssimilationWords = {}): readonly object[] {
  const validTime = { at: "2026-08-01T00:00:00Z" };
  const { analysis = { generatedBy: idOf("run") } } = words;
  const assimilates = { runKind: "assimilation", assimilation: assimilation(idOf, words.assimilation) };
  return together(
    [
      run(idOf, { ...assimilates, ...words.run }),
      belief(idOf, { beliefRole: "analysis", validTime, ...analysis }, "analysis"),
      belief(idOf, { beliefRole: "background", validTime, ...words.background }, "background"),
      operator(idOf, words.operator),
    ],
    observed(idOf, { result: RESULT, ...words.observation }),
    beliefParts(idOf),
  );
}
