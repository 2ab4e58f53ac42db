// SPDX-License-Identifier: Apache-2.0
import { type Draw, pick } from "../draw.js";

/** Free JSON, as extension keys and by-value definitions hold it. */
const VALUES: readonly unknown[] = [
  "free",
  0,
  -12.5,
  1e-7,
  true,
  false,
  null,
  [],
  {},
  [1, "二", null],
  { name: "𠮷", nested: { deep: [true, { x: 1 }] } },
];

export function json(draw: Draw): unknown {
  return pick(draw, VALUES);
}

/** A JSON object, in the manner of PROJJSON 0.7. */
export function jsonObject(draw: Draw): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://proj.org/schemas/v0.7/projjson.schema.json",
    type: pick(draw, ["EngineeringCRS", "GeographicCRS", "ProjectedCRS"]),
    name: pick(draw, ["Plant grid", "Test bench"]),
  };
}
