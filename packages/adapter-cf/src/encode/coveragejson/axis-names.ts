// SPDX-License-Identifier: Apache-2.0
import type { AxisDirection, Field } from "@jiku/model";
import { systemOf, type WriteContext } from "../write-context.js";
import { isDated, temporalOf } from "./time-texts.js";

const ROLES: Readonly<Partial<Record<AxisDirection, "x" | "y" | "z">>> = {
  east: "x",
  west: "x",
  north: "y",
  south: "y",
  up: "z",
  down: "z",
};

/**
 * Names of coordinates in the document: those that readers look for (`x`, `y`, `z`, `t`) where the reference system tells
 * which axis a coordinate is, else their own. An axis of times that cannot be written as dates is not called `t`.
 */
export function axisNames(context: WriteContext, field: Field): ReadonlyMap<string, string> {
  const { domain } = field;
  const own = new Set(
    Object.entries(domain.axes).flatMap(([name, axis]) =>
      axis.kind === "composite" ? [name, ...Object.keys(axis.columns)] : [name],
    ),
  );
  const names = new Map<string, string>();
  const give = (name: string, role: string | undefined) => {
    if (role === undefined || name === role || !own.has(name) || own.has(role) || [...names.values()].includes(role))
      return;
    names.set(name, role);
  };
  for (const { coordinates, rs } of domain.referencing ?? []) {
    const system = systemOf(context, rs);
    for (const [i, name] of coordinates.entries()) {
      if (system?.kind === "temporal") give(name, isDated(system) ? "t" : undefined);
      else give(name, ROLES[system?.axes?.[i]?.direction ?? "unspecified"]);
    }
  }
  for (const [name, axis] of Object.entries(domain.axes)) if (axis.kind === "composite") give(name, "composite");
  const undated = temporalOf(context, domain, "t");
  if (own.has("t") && undated !== undefined && !isDated(undated)) names.set("t", "time");
  return names;
}
