// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { agent } from "./agent.js";

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
export const publisher = agent;
