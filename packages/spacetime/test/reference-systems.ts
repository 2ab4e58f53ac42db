// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import { type TemporalSystem, temporalSystem } from "../src/temporal-system.js";

/** A reference system of the tests; `id` may be given. */
export function rs(members: Omit<ReferenceSystem, "id" | "type"> & { readonly id?: string }): ReferenceSystem {
  return { id: "https://data.example.org/rs/one", type: "ReferenceSystem", ...members };
}

/** A temporal system of the tests. */
export function temporal(members: Partial<Omit<ReferenceSystem, "type">>): TemporalSystem {
  const system = temporalSystem(rs({ kind: "temporal", ...members }));
  if (system === undefined) throw new Error("not temporal");
  return system;
}
