// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, RuleContext } from "@jiku/model";
import type { TemporalSystem } from "@jiku/spacetime";
import { token } from "../token.js";
import { systemOf } from "./system-of.js";

/** A listed coordinate of time: its values and how they are read. */
export interface TimeCoordinate {
  readonly name: string;
  readonly axis: DomainAxis;
  /** JSON Pointer of the axis or column, in the field. */
  readonly path: string;
  readonly system: TemporalSystem;
}

/** The coordinates of a field that a `referencing` entry ties to a temporal system; columns of composite axes too. */
export function timeCoordinates(field: Field, context: RuleContext): readonly TimeCoordinate[] {
  const found: TimeCoordinate[] = [];
  for (const { coordinates, rs } of field.domain.referencing ?? []) {
    const system = systemOf(rs, context);
    if (system === undefined) continue;
    for (const name of coordinates) {
      const place = coordinateNamed(field, name);
      if (place !== undefined) found.push({ name, system, ...place });
    }
  }
  return found;
}

function coordinateNamed(field: Field, name: string): { axis: DomainAxis; path: string } | undefined {
  for (const [key, axis] of Object.entries(field.domain.axes)) {
    const at = `/domain/axes${token(key)}`;
    if (axis.kind === "composite") {
      const column = Object.hasOwn(axis.columns, name) ? axis.columns[name] : undefined;
      if (column !== undefined) return { axis: column, path: `${at}/columns${token(name)}` };
    } else if (key === name) return { axis, path: at };
  }
  return undefined;
}
