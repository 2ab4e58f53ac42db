// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { assimilated } from "./assimilated.js";
import { decided } from "./decided.js";
import { evaluated } from "./evaluated.js";
import { run } from "./run.js";
import { thing } from "./thing.js";
import { together } from "./together.js";

/** An open Cycle, number 12, of the twin of kind `twin`. */
export function cycle(idOf: IdOf, more: object = {}, kind = "cycle"): object {
  return { id: idOf(kind), type: "Cycle", twin: idOf("twin"), sequence: 12, status: "open", ...more };
}

/** A closed Cycle, the first of the list, and all that it refers to. */
export function closed(idOf: IdOf, more: object = {}): readonly object[] {
  const parts = {
    status: "closed",
    observe: [idOf("observation")],
    assimilate: idOf("run"),
    predict: idOf("forecast"),
    decide: idOf("decision"),
    evaluations: [idOf("evaluation")],
  };
  return together(
    [cycle(idOf, { ...parts, ...more }), thing(idOf("twin")), run(idOf, {}, "forecast")],
    assimilated(idOf),
    decided(idOf),
    evaluated(idOf),
  );
}
