// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { fieldSpec } from "./belief.js";

/** The output `level` of a model; `more` says otherwise. */
export function port(idOf: IdOf, more: object = {}): object {
  return { name: "level", role: "output", field: fieldSpec(idOf), ...more };
}

/** A mechanistic Model with the output `level`, of the property of kind `property`. */
export function model(idOf: IdOf, more: object = {}, kind = "model"): object {
  return {
    id: idOf(kind),
    type: "Model",
    label: { ja: "加えたモデル", en: "Added model" },
    modelKind: "mechanistic",
    represents: ["https://data.example.org/process/open-channel-flow"],
    ports: [port(idOf)],
    ...more,
  };
}

/** An Operator that tells what a gauge would read; it has no ports. */
export function operator(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("operator"),
    type: "Operator",
    label: { ja: "加えた演算", en: "Added operator" },
    modelKind: "declared",
    operation: "observe",
    changes: ["location"],
    ...more,
  };
}
