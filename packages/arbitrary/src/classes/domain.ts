// SPDX-License-Identifier: Apache-2.0
import { between, chance, decimal } from "../draw.js";
import type { TimeLine } from "../facts.js";
import { enumValue, fill, named, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { shortNames } from "../pools/texts.js";
import { optionalTarget, type Scope, target, written } from "../scope.js";
import { spatialFrame } from "../values/frames.js";
import { pointIn, type Span } from "../values/shapes.js";
import { positions } from "../values/time-lines.js";

/** An axis, its coordinates by name and the system that each group of them belongs to. */
interface Part {
  readonly axes: readonly (readonly [name: string, size: number, axis: unknown])[];
  readonly referencing: readonly { readonly coordinates: readonly string[]; readonly rs: string }[];
}

export interface DomainMade {
  readonly value: unknown;
  readonly sizes: readonly (readonly [name: string, size: number])[];
  readonly hasTime: boolean;
}

const UNIX: TimeLine = { rs: "OGC:UnixTime", form: "number", zone: "" };

function timeLineOf(scope: Scope): TimeLine {
  const found = optionalTarget(
    scope,
    ["ReferenceSystem"],
    ({ timeLine }) => timeLine !== undefined && timeLine.form !== "era",
  );
  return found?.timeLine ?? UNIX;
}

/** Coordinates of time: texts, or numbers of a counted line. */
function timeColumn(scope: Scope, line: TimeLine, size: number): unknown {
  const points = positions(scope.draw, line, size).map(({ text }) => text);
  if (line.form === "date") return fill(scope, "DomainAxisText", { values: points, bounds: undefined });
  const offset = line.rs === UNIX.rs ? 1.2e9 : 0;
  return fill(scope, "DomainAxisNumeric", { values: points.map((text) => offset + Number(text)), bounds: undefined });
}

function timePart(scope: Scope, name = "t"): Part {
  const line = timeLineOf(scope);
  const size = between(scope.draw, 1, 3);
  return {
    axes: [[name, size, timeColumn(scope, line, size)]],
    referencing: [{ coordinates: [name], rs: line.rs ?? UNIX.rs ?? "" }],
  };
}

/** Evenly or unevenly spaced numbers in a span, rising or falling. */
function numberAxis(scope: Scope, [min, max]: Span, size: number): unknown {
  const { draw } = scope;
  const step = (max - min) / (size + 1);
  const rising = Array.from({ length: size }, (_, k) =>
    Number((min + step * (k + 0.5) + decimal(draw, 0, step / 4)).toPrecision(12)),
  );
  if (size > 1 && chance(draw, 35))
    return fill(scope, "DomainAxisRegular", { start: rising[0], stop: rising[size - 1], count: size });
  const bounds = rising.flatMap((value) => [value - step / 8, value + step / 8]);
  const turned = chance(draw, 20);
  return fill(scope, "DomainAxisNumeric", {
    values: turned ? [...rising].reverse() : rising,
    bounds: wantsMember(scope, "DomainAxisNumeric", "bounds", 30) ? (turned ? bounds.reverse() : bounds) : undefined,
  });
}

function arrayAxis(scope: Scope, name: string, size: number): unknown {
  const array = fill(scope, "ArrayRef", { shape: [size], axisNames: [name], chunkShape: undefined });
  return fill(scope, "DomainAxisArray", { array });
}

/** One axis for each axis of a spatial system. */
function gridPart(scope: Scope, least: number, most: number): Part {
  const frame = spatialFrame(scope, { least, most });
  const names = ["x", "y", "z"].slice(0, frame.axes.length);
  const axes = names.map((name, k) => {
    const size = between(scope.draw, 1, 3);
    const span = frame.box[k] ?? [0, 1];
    const axis =
      chance(scope.draw, 10) && scope.allowance.hasChoice("DomainAxis", "array")
        ? arrayAxis(scope, name, size)
        : numberAxis(scope, span, size);
    return [name, size, axis] as const;
  });
  return { axes, referencing: [{ coordinates: names, rs: frame.rs }] };
}

function heightPart(scope: Scope): Part {
  const size = between(scope.draw, 1, 3);
  return {
    axes: [["z", size, numberAxis(scope, [0, 50], size)]],
    referencing: [{ coordinates: ["z"], rs: "EPSG:6695" }],
  };
}

/** Positions, at times with the moment of each, column by column. */
function tuplePart(scope: Scope, moving: boolean): Part {
  const { draw } = scope;
  const frame = spatialFrame(scope, { least: 2, most: 3 });
  const size = between(draw, 1, 3);
  const names = ["x", "y", "z"].slice(0, frame.axes.length);
  const points = Array.from({ length: size }, () => pointIn(draw, frame.box));
  const places = names.map(
    (name, k) =>
      [name, fill(scope, "DomainAxisNumeric", { values: points.map((p) => p[k]), bounds: undefined })] as const,
  );
  const line = moving ? timeLineOf(scope) : undefined;
  const times = line === undefined ? [] : [["t", timeColumn(scope, line, size)] as const];
  const axis = fill(scope, "DomainAxisComposite", { columns: Object.fromEntries([...times, ...places]) });
  return {
    axes: [["composite", size, axis]],
    referencing: [
      { coordinates: names, rs: frame.rs },
      ...(line === undefined ? [] : [{ coordinates: ["t"], rs: line.rs ?? "" }]),
    ],
  };
}

/** Names along an axis: members of an ensemble, cells of a mesh. */
function namesPart(scope: Scope, name: string): Part {
  const size = between(scope.draw, 1, 3);
  const axis = fill(scope, "DomainAxisText", { values: shortNames(scope.draw, size), bounds: undefined });
  const system = optionalTarget(scope, ["ReferenceSystem"], ({ identifier }) => identifier === true);
  if (system === undefined) return { axes: [], referencing: [] };
  return { axes: [[name, size, axis]], referencing: [{ coordinates: [name], rs: written(scope, system.id) }] };
}

function rowsPart(scope: Scope): Part {
  const size = between(scope.draw, 1, 3);
  const values = shortNames(scope.draw, size);
  const bounds = wantsMember(scope, "DomainAxisText", "bounds") ? values.flatMap((name) => [name, name]) : undefined;
  return { axes: [["row", size, fill(scope, "DomainAxisText", { values, bounds })]], referencing: [] };
}

function partsOf(scope: Scope, type: string | undefined): readonly Part[] {
  const time = () => (chance(scope.draw, 50) ? [timePart(scope)] : []);
  switch (type) {
    case "Profile":
      return [heightPart(scope), ...time()];
    case "PointSeries":
    case "MultiPointSeries":
      return [timePart(scope), ...(type === "MultiPointSeries" ? [tuplePart(scope, false)] : [])];
    case "Trajectory":
      return [tuplePart(scope, true)];
    case "Section":
      return [tuplePart(scope, chance(scope.draw, 50)), heightPart(scope)].map((part, k) =>
        k === 0 ? withoutHeight(part) : part,
      );
    case "Table":
      return [rowsPart(scope)];
    case "Ensemble":
    case "Mesh":
      return [namesPart(scope, type === "Mesh" ? "cell" : "member"), gridPart(scope, 2, 2)];
    case "MultiPoint":
      return [tuplePart(scope, false)];
    default:
      return [gridPart(scope, type === "Spectrum" ? 1 : 2, type === "Spectrum" ? 1 : 3), ...time()];
  }
}

/** A composite axis with a height of its own would give the coordinate twice beside an axis `z`. */
function withoutHeight(part: Part): Part {
  const [[name, size, axis] = ["", 0, {}]] = part.axes;
  const { columns, ...rest } = axis as { readonly columns: Readonly<Record<string, unknown>> };
  if (!("z" in columns)) return part;
  const { z, ...others } = columns;
  return {
    axes: [[name, size, { ...rest, columns: { ...others, height: z } }]],
    referencing: part.referencing.map(({ coordinates, rs }) => ({
      rs,
      coordinates: coordinates.map((c) => (c === "z" ? "height" : c)),
    })),
  };
}

const WITHOUT_HEIGHTS = (enumerations.get("DomainType") ?? []).filter(
  (type) => !["Profile", "Section", "Spectrum"].includes(type),
);

/** A domain with the axes that its type demands, every coordinate named in one system. */
export function domain(scope: Scope): DomainMade {
  const { draw } = scope;
  const types = scope.datum === "jgd" ? undefined : WITHOUT_HEIGHTS;
  const domainType = wantsMember(scope, "Domain", "domainType", 80) ? enumValue(scope, "DomainType", types) : undefined;
  const parts = partsOf(scope, domainType);
  const referencing = parts.flatMap((part) => part.referencing);
  const axes = parts.flatMap((part) => part.axes);
  return {
    value: fill(scope, "Domain", {
      domainType,
      axes: Object.fromEntries(axes.map(([name, , axis]) => [name, axis])),
      referencing: referencing.length === 0 ? undefined : referencing,
    }),
    sizes: axes.map(([name, size]) => [name, size] as const).filter(([, size]) => size > 1 || chance(draw, 70)),
    hasTime: referencing.some(({ coordinates }) => coordinates.includes("t")),
  };
}

/** Where the values of a variable are kept. */
export function arrayRef(scope: Scope, sizes: readonly (readonly [string, number])[]): unknown {
  const shape = sizes.map(([, size]) => size);
  return fill(scope, "ArrayRef", {
    asset: written(scope, target(scope, ["Asset"]).id),
    shape,
    axisNames: sizes.map(([name]) => name),
    chunkShape: wantsMember(scope, "ArrayRef", "chunkShape", 40)
      ? shape.map((size) => Math.max(1, size - 1))
      : undefined,
    dataType: wantsMember(scope, "ArrayRef", "dataType", 50) ? named(scope, "DataType") : undefined,
  });
}
