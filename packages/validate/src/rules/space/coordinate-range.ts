// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Field, Geometry, Report, Rule, RuleContext } from "@jiku/model";
import { type Coordinates, firstOutside, looksSwapped, outsideRange } from "@jiku/spacetime";
import { token } from "../token.js";
import { eachPosition, type Indices, partPath } from "./geometry-parts.js";
import { rangeText } from "./number-text.js";
import { axesAt, systemAt } from "./system-at.js";

function axesWithRange(ref: string | undefined, context: RuleContext): readonly AxisSpec[] | undefined {
  const rs = systemAt(ref, context);
  const axes = rs && axesAt(rs, context);
  return axes?.some(({ range }) => range !== undefined) ? axes : undefined;
}

/** What is said of a position whose coordinate `index` is out of range. */
function valuesOf(position: Coordinates, index: number, axes: readonly AxisSpec[], system: string | undefined) {
  const { name: axis, range } = axes[index] ?? { name: "" };
  return {
    axis,
    value: position[index],
    range: rangeText(range?.min, range?.max),
    system,
    axes: axes.map(({ name }) => name),
  };
}

function checkGeometry(geometry: Geometry, report: Report, context: RuleContext): void {
  const { rs } = geometry;
  const axes = axesWithRange(rs, context);
  if (axes === undefined) return;
  const judge = (position: Coordinates, path: string, at?: Indices): void => {
    const index = firstOutside(axes, position);
    if (index < 0) return;
    const choice = looksSwapped(axes, position) ? { case: "swapped" } : {};
    report(at === undefined ? path : partPath(at), valuesOf(position, index, axes, rs), choice);
  };
  if (geometry.type === "Box") {
    const half = Math.floor(geometry.bbox.length / 2);
    judge(geometry.bbox.slice(0, half), "/bbox");
    judge(geometry.bbox.slice(half), "/bbox");
    return;
  }
  eachPosition(geometry, (position, at) => judge(position, "", at));
  if (geometry.type === "Prism") checkEnds(geometry, axes, report);
}

/** The ends of a prism are coordinates on the last axis. */
function checkEnds(prism: Geometry & { readonly type: "Prism" }, axes: readonly AxisSpec[], report: Report): void {
  const axis = axes[axes.length - 1];
  for (const end of ["lower", "upper"] as const) {
    const value = prism[end];
    if (axis === undefined || value === undefined || !outsideRange(axis, value)) continue;
    report(`/${end}`, { axis: axis.name, value, range: rangeText(axis.range?.min, axis.range?.max), system: prism.rs });
  }
}

function checkField({ domain }: Field, report: Report, context: RuleContext): void {
  for (const { coordinates, rs } of domain.referencing ?? []) {
    const axes = axesWithRange(rs, context);
    if (axes === undefined || axes.length !== coordinates.length) continue;
    axes.forEach((axis, place) => {
      const name = coordinates[place] ?? "";
      if (axis.range === undefined || !Object.hasOwn(domain.axes, name)) return;
      checkAxis(domain, name, axis, (path, value) => {
        const range = rangeText(axis.range?.min, axis.range?.max);
        report(path, { name, value, axis: axis.name, system: rs, range }, { case: "axis" });
      });
    });
  }
}

function checkAxis(
  domain: Field["domain"],
  name: string,
  axis: AxisSpec,
  fault: (path: string, value: number) => void,
): void {
  const own = domain.axes[name];
  const path = `/domain/axes${token(name)}`;
  if (own?.kind === "regular") {
    if (outsideRange(axis, own.start)) fault(`${path}/start`, own.start);
    if (outsideRange(axis, own.stop)) fault(`${path}/stop`, own.stop);
  } else if (own?.kind === "numeric") {
    for (let k = 0; k < own.values.length; k += 1) {
      const value = own.values[k] as number;
      if (outsideRange(axis, value)) fault(`${path}/values/${k}`, value);
    }
  }
}

/** A coordinate lies in the range of its axis (ISO 19111, minimumValue and maximumValue), on a periodic axis too. */
export const coordinateRange: Rule<"Geometry" | "Field"> = {
  code: "SP-02",
  on: ["Geometry", "Field"],
  check(value, report, context) {
    if (value.type === "Field") checkField(value, report, context);
    else if (value.rs !== undefined) checkGeometry(value, report, context);
  },
};
