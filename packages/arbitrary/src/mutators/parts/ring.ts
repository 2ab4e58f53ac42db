// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { type Coupling, flow } from "./coupled.js";
import { fieldOf } from "./coupled-field.js";
import { portOf } from "./coupled-model.js";

/** A source and a target that feed each other within one step of the schedule. */
export function ring(idOf: IdOf, schedule: object, more: object = {}): Coupling {
  const field = fieldOf(idOf);
  return {
    source: { ports: [portOf("level", "output", field), portOf("answer", "input", field)], ...more },
    target: { ports: [portOf("level", "input", field), portOf("answer", "output", field)], ...more },
    whole: {
      connections: [flow(), flow({ name: "back", from: "target.answer", to: "source.answer" })],
      schedule,
    },
  };
}
