// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, ReferenceSystem, SpatialSupport, TemporalSupport, Variable } from "@jiku/model";
import { axesOf, isReferenceSystem, temporalSystem } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import type { Look } from "../side.js";
import { axisEnds, axisSize, axisStep, hasBounds } from "./axis-values.js";

const SPATIAL: ReadonlySet<string> = new Set([
  "geodetic",
  "projected",
  "compound",
  "engineering",
  "lattice",
  "anatomical",
  "image",
  "dggs",
]);
const VERTICAL: ReadonlySet<string> = new Set(["vertical", "parametric"]);

/** Axes of a domain with the system that they count in. */
interface Referenced {
  readonly coordinates: readonly string[];
  readonly iri: string;
  readonly system: ReferenceSystem;
}

/** The support of a variable: as declared, completed by what the domain tells (model 4.1, S and T). */
export function supportOfField(field: Field, variable: Variable, look: Look) {
  const referenced = (field.domain.referencing ?? []).flatMap(({ coordinates, rs }): readonly Referenced[] => {
    const system = look.resolve(rs);
    return isReferenceSystem(system) ? [{ coordinates, iri: rs, system }] : [];
  });
  return {
    space: spaceOf(field, variable, referenced, look),
    time: timeOf(field, variable, referenced),
  };
}

function spaceOf(
  field: Field,
  { support }: Variable,
  referenced: readonly Referenced[],
  look: Look,
): SpatialSupport | undefined {
  const spatial = referenced.filter(({ system }) => SPATIAL.has(system.kind));
  const vertical = referenced.filter(({ system }) => VERTICAL.has(system.kind));
  const names = [...spatial, ...vertical].flatMap(({ coordinates }) => coordinates);
  if (names.length === 0) return support?.space;
  const axes = axesHolding(field, names);
  const derived: SpatialSupport = {
    kind: kindOf(field, axes),
    dims: Math.min(
      3,
      axes.reduce((sum, axis) => sum + ((axisSize(axis) ?? 2) > 1 ? 1 : 0), 0),
    ),
    ...(spatial.length === 1 && spatial[0] !== undefined ? { rs: spatial[0].iri } : {}),
    ...(vertical.length === 1 && vertical[0] !== undefined ? { verticalRs: vertical[0].iri } : {}),
    ...boxOf(field, spatial),
    ...resolutionOf(field, spatial, look),
  };
  const grid = derived.kind === "grid" || derived.kind === "mesh";
  const placed = grid ? { grid: { id: field.id }, ...(axes.some(hasBounds) ? { location: "face" as const } : {}) } : {};
  return { ...derived, ...placed, ...support?.space };
}

function axesHolding({ domain }: Field, names: readonly string[]): readonly DomainAxis[] {
  return Object.entries(domain.axes).flatMap(([name, axis]) =>
    names.includes(name) || (axis.kind === "composite" && Object.keys(axis.columns).some((c) => names.includes(c)))
      ? [axis]
      : [],
  );
}

function kindOf({ domain }: Field, axes: readonly DomainAxis[]): SpatialSupport["kind"] {
  if (domain.domainType === "Mesh") return "mesh";
  if (axes.some(({ kind }) => kind === "composite")) return "points";
  return axes.some((axis) => (axisSize(axis) ?? 2) > 1) ? "grid" : "point";
}

/** Only when every coordinate of the one spatial system is a number at hand. */
function boxOf({ domain }: Field, spatial: readonly Referenced[]): Pick<SpatialSupport, "bbox"> {
  if (spatial.length !== 1) return {};
  const ends = spatial[0]?.coordinates.map((name) => {
    const axis = domain.axes[name];
    return axis === undefined ? undefined : axisEnds(axis);
  });
  if (ends === undefined || !ends.every((pair) => pair !== undefined)) return {};
  return { bbox: [...ends.map(([low]) => low), ...ends.map(([, high]) => high)] };
}

/** Only when every axis of the one spatial system is evenly spaced and counts in a length. */
function resolutionOf(
  { domain }: Field,
  spatial: readonly Referenced[],
  look: Look,
): Pick<SpatialSupport, "resolution"> {
  const [only] = spatial;
  const specs = only && spatial.length === 1 ? axesOf(only.system, look.resolve) : undefined;
  const steps = only?.coordinates.map((name, i) => {
    const [axis, unit] = [domain.axes[name], specs?.[i]?.unit];
    const step = axis === undefined ? undefined : axisStep(axis);
    return step === undefined || unit === undefined ? undefined : convert(Math.abs(step), unit, "m");
  });
  if (steps === undefined || steps.length === 0 || !steps.every((step) => step !== undefined)) return {};
  return { resolution: { min: Math.min(...steps), max: Math.max(...steps), unit: "m" } };
}

function timeOf(field: Field, { support }: Variable, referenced: readonly Referenced[]): TemporalSupport | undefined {
  const temporal = referenced.find(({ system }) => system.kind === "temporal");
  const axis = temporal?.coordinates[0] === undefined ? undefined : field.domain.axes[temporal.coordinates[0]];
  if (temporal === undefined || axis === undefined) return support?.time;
  const bounds = hasBounds(axis);
  if (support?.time === undefined && !bounds) return undefined;
  const { calendar, timeScale } = temporalSystem(temporal.system) ?? {};
  const length = bounds ? cellLength(axis, temporal.system) : undefined;
  const step = secondsText(axisStep(axis), temporal.system);
  return {
    kind: "interval",
    ...(length === undefined || support?.time !== undefined ? {} : { period: length }),
    trs: temporal.iri,
    ...(timeScale === undefined ? {} : { timeScale }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(step === undefined ? {} : { step }),
    ...support?.time,
  };
}

/** Length of the cells of a numeric time axis when all are equally long. */
function cellLength(axis: DomainAxis, system: ReferenceSystem): string | undefined {
  if (axis.kind !== "numeric" || axis.bounds === undefined) return undefined;
  const { bounds } = axis;
  const lengths = axis.values.map((_, i) => (bounds[2 * i + 1] ?? Number.NaN) - (bounds[2 * i] ?? Number.NaN));
  const [first] = lengths;
  if (first === undefined || !lengths.every((length) => Math.abs(length - first) <= 1e-6 * Math.abs(first)))
    return undefined;
  return secondsText(first, system);
}

function secondsText(length: number | undefined, { unit }: ReferenceSystem): string | undefined {
  const seconds = length === undefined || unit === undefined ? undefined : convert(Math.abs(length), unit, "s");
  if (seconds === undefined || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const rounded = Number(seconds.toFixed(6));
  return rounded >= 1e21 ? undefined : `PT${rounded}S`;
}
