// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { model, port } from "./model.js";
import { surrogate, surrogateParts } from "./surrogate.js";

/** A hybrid Model of a mechanistic one and a surrogate of its residual, the first of the list, and all that it refers to. */
export function hybrid(idOf: IdOf, more: object = {}): readonly object[] {
  const whole = {
    id: idOf("hybrid"),
    type: "Model",
    label: { ja: "加えた混成モデル", en: "Added hybrid model" },
    modelKind: "hybrid",
    ports: [port(idOf)],
    validity: { limits: [{ port: "level", min: 0, max: 8 }], outside: "reject" },
    hybrid: {
      pattern: "residual",
      parts: [
        { model: { id: idOf("model") }, role: "core" },
        { model: { id: idOf("surrogate") }, role: "residual" },
      ],
    },
    ...more,
  };
  return [whole, model(idOf), surrogate(idOf), ...surrogateParts(idOf)];
}
