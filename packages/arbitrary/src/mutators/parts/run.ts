// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

/** A Run: a forecast; `more` says otherwise. */
export function run(idOf: IdOf, more: object = {}, kind = "run"): object {
  return { id: idOf(kind), type: "Run", runKind: "forecast", ...more };
}
