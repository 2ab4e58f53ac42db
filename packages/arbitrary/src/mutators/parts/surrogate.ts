// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { dataset, publisher } from "./dataset.js";
import { model, port } from "./model.js";
import { property } from "./property.js";
import { together } from "./together.js";

/** A data-driven Model that learned from the dataset of kind `training`. */
export function surrogate(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("surrogate"),
    type: "Model",
    label: { ja: "加えた代理モデル", en: "Added surrogate" },
    modelKind: "dataDriven",
    ports: [port(idOf)],
    validity: { limits: [{ port: "level", min: 0, max: 8 }], outside: "reject" },
    trainedOn: [idOf("training")],
    ...more,
  };
}

/** What `surrogate` refers to: its property, its training data and their publisher. */
export function surrogateParts(idOf: IdOf): readonly object[] {
  return [property(idOf("property")), dataset(idOf, {}, "training"), publisher(idOf)];
}

/** An error of 6 cm against the model of kind `model`, found on the dataset of kind `test`. */
export function approximation(idOf: IdOf, more: object = {}): object {
  return {
    reference: { id: idOf("model") },
    metric: "https://data.example.org/metric/rmse",
    value: 0.06,
    unit: "m",
    kind: "empirical",
    testedOn: [idOf("test")],
    ...more,
  };
}

/** What members differ from the plain ones. */
export interface SurrogateWords {
  readonly surrogate?: object;
  readonly approximation?: object;
  readonly model?: object;
  readonly test?: object;
  readonly training?: object;
}

/** A surrogate, the model that it approximates, and all that they refer to, in this order. */
export function approximating(idOf: IdOf, words: SurrogateWords = {}): readonly object[] {
  const approximates = [approximation(idOf, words.approximation)];
  return together(
    [surrogate(idOf, { approximates, ...words.surrogate }), model(idOf, words.model)],
    [dataset(idOf, words.test, "test"), dataset(idOf, words.training, "training")],
    surrogateParts(idOf),
  );
}
