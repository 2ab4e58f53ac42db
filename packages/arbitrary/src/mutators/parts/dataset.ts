// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

/** A Dataset of kind `dataset` with title, licence and the publisher of kind `agent`; `more` says otherwise. */
export function dataset(idOf: IdOf, more: object = {}, kind = "dataset"): object {
  return {
    id: idOf(kind),
    type: "Dataset",
    title: { ja: "加えたデータ", en: "Added data" },
    license: "https://creativecommons.org/licenses/by/4.0/",
    publisher: idOf("agent"),
    ...more,
  };
}

/** The publisher of `dataset`. */
export function publisher(idOf: IdOf): object {
  return {
    id: idOf("agent"),
    type: "Agent",
    agentType: "organization",
    label: { ja: "加えた機関", en: "Added office" },
  };
}
