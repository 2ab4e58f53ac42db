// SPDX-License-Identifier: Apache-2.0
import { chance, decimal } from "../draw.js";
import type { Facts, Frame } from "../facts.js";
import { enumValue, type Fixed, wantsMember } from "../fill.js";
import { type Made, make, optionalTarget, type Scope, target, written } from "../scope.js";
import { spatialFrame } from "../values/frames.js";
import { quaternion } from "../values/geometry.js";
import { timeExtent } from "../values/time.js";
import { uncertainty } from "../values/uncertainty.js";
import { finishResource, startResource } from "./resource.js";

function parameters(scope: Scope, method: string, size: number, series: boolean): Fixed {
  const { draw } = scope;
  const translation = Array.from({ length: size }, () => decimal(draw, -100, 100));
  const none: Fixed = {
    translation: undefined,
    rotation: undefined,
    scaleFactor: undefined,
    matrix: undefined,
    pipeline: undefined,
  };
  if (series) return none;
  switch (method) {
    case "rigid":
      return { ...none, translation, rotation: quaternion(scope) };
    case "similarity":
      return { ...none, translation: chance(draw, 50) ? translation : undefined, scaleFactor: decimal(draw, 0.5, 2) };
    case "affine":
      return {
        ...none,
        matrix: Array.from({ length: size + 1 }, (_, i) =>
          Array.from({ length: size + 1 }, (_, j) => (i === j ? 1 : j === size && i < size ? 10 : 0)),
        ),
      };
    case "pipeline":
      return { ...none, pipeline: "+proj=pipeline +step +proj=axisswap +order=2,1" };
    default:
      return none;
  }
}

/** The frame that the source of the transform offers from now on, being joined to another. */
function joinedFrame({ frame, unjoined }: Facts): Frame | undefined {
  return frame ?? unjoined;
}

/** A relation from a system of the package, which no other transform leaves, to an older or a registered one. */
export function makeTransform(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const isSource = ({ anchored, type: name, timeLine }: Facts) =>
    name === "ReferenceSystem" && anchored !== true && timeLine === undefined;
  let source = target(scope, ["ReferenceSystem"], isSource);
  for (let tries = 0; tries < 4 && !isSource(source); tries += 1) source = make(scope, "ReferenceSystem");
  const frame = joinedFrame(source);
  if (source.elsewhere !== true && isSource(source))
    scope.facts.set(source.id, { ...source, anchored: true, ...(frame === undefined ? {} : { frame }) });
  const parent = spatialFrame(scope, { registered: true, least: 2 });
  const series = wantsMember(scope, type, "series", 10) ? optionalTarget(scope, ["Field"]) : undefined;
  const drawn = enumValue(scope, "TransformMethod");
  const field = drawn === "field" ? optionalTarget(scope, ["Field"]) : undefined;
  const method = drawn === "field" && field === undefined && series === undefined ? "identity" : drawn;
  return finishResource(scope, type, start, {
    sourceRs: written(scope, source.id),
    targetRs: parent.rs,
    method,
    ...parameters(scope, method, parent.axes.length, series !== undefined),
    field: field && written(scope, field.id),
    series: series && written(scope, series.id),
    validTime: wantsMember(scope, type, "validTime", 25) ? timeExtent(scope) : undefined,
    uncertainty: wantsMember(scope, type, "uncertainty", 25) ? uncertainty(scope) : undefined,
  });
}
