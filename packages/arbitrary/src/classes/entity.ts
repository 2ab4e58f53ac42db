// SPDX-License-Identifier: Apache-2.0
import { between, chance, decimal, pick, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { entityType, PART_OF, predicate } from "../pools/iris.js";
import { UNIT_FAMILIES } from "../pools/units.js";
import { type Made, optionalTarget, type Scope, written } from "../scope.js";
import { geometry, scale } from "../values/geometry.js";
import type { Box } from "../values/shapes.js";
import { timeExtent } from "../values/time.js";
import { finishResource, startResource } from "./resource.js";

/** Long before and after every other time, so that relations lie within. */
const EXISTENCES: readonly Fixed[] = [
  { start: "1868", end: ".." },
  { start: "1957-03-01T00:00:00Z", end: "2099-12-30" },
  { start: "1923-09-01T11:58:32+09:00" },
  { start: "1900", unknown: ["end"], bounds: "[]" },
  { unknown: ["start", "end"] },
];

const UPWARD = ["aggregate", "average", "homogenise", "coarseGrain", "sample", "embed"];
const LEVEL = ["sample", "embed"];

/** An operation that goes in the direction in which the sizes of the two lie. */
function scaleRelation(scope: Scope, own: number | undefined, other: number | undefined): unknown {
  const compared = own !== undefined && other !== undefined;
  const operations = !compared ? undefined : own <= other ? UPWARD : LEVEL;
  const { kind } = pick(scope.draw, UNIT_FAMILIES);
  return fill(scope, "ScaleRelation", {
    operation: enumValue(scope, "ScaleOperation", operations),
    conserves: wantsMember(scope, "ScaleRelation", "conserves", 30) ? [kind] : undefined,
  });
}

/** An edge to another resource, in time when both exist. */
export function relation(scope: Scope, other: Facts, name: string, own?: number): unknown {
  const { draw } = scope;
  return fill(scope, "Relation", {
    predicate: name,
    object: written(scope, other.id),
    validTime: wantsMember(scope, "Relation", "validTime", 30)
      ? timeExtent(scope, { civil: true, definite: true })
      : undefined,
    confidence: wantsMember(scope, "Relation", "confidence", 30) ? decimal(draw, 0, 1) : undefined,
    scaleRelation: wantsMember(scope, "Relation", "scaleRelation", 40)
      ? scaleRelation(scope, own, other.extent)
      : undefined,
  });
}

interface Whole {
  readonly facts: Facts | undefined;
  /** Where the parts of it lie. */
  readonly place: { readonly frame: NonNullable<Facts["frame"]>; readonly box: Box } | undefined;
}

function wholeOf(scope: Scope): Whole {
  const facts =
    wantsMember(scope, "Entity", "relations", 40) && chance(scope.draw, 60)
      ? optionalTarget(scope, ["Entity"], ({ divisible }) => divisible === true)
      : undefined;
  return { facts, place: facts?.place };
}

function geometriesOf(scope: Scope, { place, facts }: Whole): readonly unknown[] | undefined {
  if (facts !== undefined && place === undefined) return undefined;
  if (!wantsMember(scope, "Entity", "geometries", 60)) return undefined;
  return several(scope.draw, 2, () => geometry(scope, place === undefined ? {} : place));
}

/** Where the parts of the entity may lie: in its one geometry, where that is a box. */
function placeFor(scope: Scope, geometries: readonly unknown[] | undefined, whole: Whole): Whole["place"] {
  const [first] = geometries ?? [];
  const { type, rs, bbox } = (first ?? {}) as {
    readonly type?: string;
    readonly rs?: string;
    readonly bbox?: readonly number[];
  };
  if (type !== "Box" || bbox === undefined || geometries?.length !== 1) return undefined;
  const half = bbox.length / 2;
  const box = Array.from({ length: half }, (_, k) => [bbox[k] as number, bbox[half + k] as number] as const);
  const frame = whole.place?.frame ?? [...scope.facts.values()].find((facts) => facts.frame?.rs === rs)?.frame;
  return frame === undefined || rs === undefined ? undefined : { frame, box };
}

/** A thing, at times a part of an older one, then inside it and no larger. */
export function makeEntity(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const whole = wholeOf(scope);
  const most = whole.facts?.extent ?? 10_000;
  const extent = wantsMember(scope, type, "scales", 30) ? decimal(draw, most / 10, most) : undefined;
  const geometries = geometriesOf(scope, whole);
  const edges: unknown[] = whole.facts === undefined ? [] : [relation(scope, whole.facts, PART_OF, extent)];
  if (wantsMember(scope, type, "relations", 30)) {
    for (let k = between(draw, 1, 2); k > 0; k -= 1) {
      const other = optionalTarget(scope, ["*"]);
      if (other !== undefined) edges.push(relation(scope, other, predicate(draw), extent));
    }
  }
  const place = placeFor(scope, geometries, whole);
  return finishResource(
    scope,
    type,
    start,
    {
      entityTypes: [...new Set(several(draw, 2, () => entityType(draw)))],
      existence: wantsMember(scope, type, "existence", 40)
        ? fill(scope, "TimeExtent", {
            at: undefined,
            start: undefined,
            end: undefined,
            unknown: undefined,
            trs: undefined,
            bounds: undefined,
            precision: undefined,
            recurrence: undefined,
            ...pick(draw, EXISTENCES),
          })
        : undefined,
      geometries,
      relations: edges.length > 0 ? edges : undefined,
      scales: extent === undefined ? undefined : [scale(scope, { value: extent, unit: "m" })],
    },
    {
      ...(extent === undefined ? {} : { extent }),
      ...(geometries === undefined || place !== undefined ? { divisible: true } : {}),
      ...(place === undefined ? {} : { place }),
      ...(geometries === undefined ? {} : { located: true }),
    },
  );
}
