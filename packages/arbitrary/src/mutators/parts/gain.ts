// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

/** An InformationGain of 0.42 nat about the property of kind `property`; `more` says otherwise. */
export function gain(idOf: IdOf, more: object = {}): object {
  return { measure: "kl", gainUnit: "nat", about: idOf("property"), value: 0.42, estimator: "grid", ...more };
}
