// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

/** A Port with the name `name`. */
export function portOf(name: string, role: string, field: object, more: object = {}): object {
  return { name, role, field, ...more };
}

/** A mechanistic Model with an id of its own kind that represents a process of its own; `more` says otherwise. */
export function modelOf(idOf: IdOf, kind: string, ports: readonly object[], more: object = {}): object {
  return {
    id: idOf(kind),
    type: "Model",
    version: "1.2.0",
    label: { ja: "加えたモデル", en: "Added model" },
    modelKind: "mechanistic",
    represents: [`https://data.example.org/process/of-${kind}`],
    determinism: "bitwise",
    ports,
    ...more,
  };
}

/** An Operator, of the kind `operator` if no other; `more` says otherwise. */
export function operatorOf(
  idOf: IdOf,
  operation: string,
  changes: readonly string[],
  more: object = {},
  kind = "operator",
): object {
  return { id: idOf(kind), type: "Operator", version: "1.0.0", modelKind: "declared", operation, changes, ...more };
}
