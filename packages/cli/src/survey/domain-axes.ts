// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, ReferenceSystem, RuleContext } from "@jiku/model";
import {
  axesOf,
  dateOfNumber,
  evenStep,
  readPosition,
  referenceSystem,
  temporalSystem,
  writeInstant,
} from "@jiku/spacetime";
import { systemLabel, systemOf } from "./where.js";

/** What an axis could say of itself and does not. */
export type UndeclaredPart = "system" | "definition" | "calendar" | "unit" | "origin";

/** An axis of a domain, or a column of one. */
export interface SeenAxis {
  readonly name: string;
  /** The axis of which it is a column. */
  readonly axis?: string;
  /** Number of positions. */
  readonly count: number;
  /** Least and greatest position: a number, or a time as text; absent for names, and for positions that are kept elsewhere. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** Distance between positions where it is the same between all of them. */
  readonly step?: number;
  readonly unit?: string;
  /** Id of the reference system, and its short name; of a time the calendar, and the scale where it is declared. */
  readonly referenceSystem?: string;
  readonly label?: string;
  readonly undeclared: readonly UndeclaredPart[];
}

type Column = Exclude<DomainAxis, { readonly kind: "composite" }>;

/** The axes of the domain of a field; of an axis with several columns, each column. */
export function domainAxes({ domain }: Field, context: RuleContext): readonly SeenAxis[] {
  return Object.entries(domain.axes).flatMap(([axisName, axis]) => {
    if (axis.kind !== "composite") return [seenAxis(domain, axisName, axis, context)];
    return Object.entries(axis.columns).flatMap(([name, column]) =>
      column.kind === "composite" ? [] : [{ ...seenAxis(domain, name, column, context), axis: axisName }],
    );
  });
}

function seenAxis(domain: Field["domain"], name: string, axis: Column, context: RuleContext): SeenAxis {
  const reference = domain.referencing?.find(({ coordinates }) => coordinates.includes(name));
  if (reference === undefined) return plainAxis(name, axis);
  const { rs, coordinates } = reference;
  const system = systemOf(rs, context);
  if (system?.kind === "temporal") return timeAxis(name, axis, system);
  const axes = system === undefined ? undefined : axesOf(system, context.resolve);
  return placeAxis(name, axis, system, rs, axes?.[coordinates.indexOf(name)]?.unit);
}

function plainAxis(name: string, axis: Column): SeenAxis {
  const undeclared: readonly UndeclaredPart[] = axis.kind === "text" ? [] : ["system"];
  return { name, ...numbersOf(axis), undeclared };
}

/** Kinds of systems that mean nothing in the world without a definition, a datum or a body that they are fixed to. */
const NEEDS_DEFINITION: ReadonlySet<string> = new Set(["geodetic", "projected", "vertical", "compound"]);

function placeAxis(
  name: string,
  axis: Column,
  system: ReferenceSystem | undefined,
  rs: string,
  unit: string | undefined,
): SeenAxis {
  const isDefined = system === undefined || !NEEDS_DEFINITION.has(system.kind) || saysWhat(system, rs);
  const isNumeric = axis.kind !== "text";
  const undeclared: UndeclaredPart[] = [];
  if (!isDefined) undeclared.push("definition");
  if (isNumeric && system !== undefined && unit === undefined) undeclared.push("unit");
  return {
    name,
    ...numbersOf(axis),
    ...(unit === undefined ? {} : { unit }),
    referenceSystem: rs,
    label: isNamed(system, rs) ? systemLabel(rs, system) : (system?.kind ?? rs),
    undeclared,
  };
}

/** A system of the document itself is known by what it refers to, not by its own id. */
function isNamed(system: ReferenceSystem | undefined, rs: string): boolean {
  const isRegistered = referenceSystem(rs) !== undefined;
  return system === undefined || isRegistered || system.definition !== undefined || system.gridSystem !== undefined;
}

function saysWhat(system: ReferenceSystem, rs: string): boolean {
  const { definition, verticalDatum, componentSystems, attachedTo } = system;
  return (
    referenceSystem(rs) !== undefined ||
    [definition, verticalDatum, componentSystems, attachedTo].some((one) => one !== undefined)
  );
}

function timeAxis(name: string, axis: Column, system: ReferenceSystem): SeenAxis {
  const { calendar, timeScale, unit, timeOrigin } = system;
  const isNumeric = axis.kind !== "text";
  const undeclared: UndeclaredPart[] = [];
  if (calendar === undefined) undeclared.push("calendar");
  if (isNumeric && unit === undefined) undeclared.push("unit");
  if (isNumeric && timeOrigin === undefined) undeclared.push("origin");
  const seen = isNumeric ? numbersOf(axis) : textsOf(axis.values);
  const label = [timeScale, calendar].filter((one) => one !== undefined).join(", ");
  const dated = isNumeric ? datesOf(seen, system) : {};
  return {
    name,
    ...seen,
    ...dated,
    ...(unit === undefined ? {} : { unit }),
    referenceSystem: system.id,
    ...(label === "" ? {} : { label }),
    undeclared,
  };
}

type Extent = Pick<SeenAxis, "count" | "min" | "max" | "step">;

function numbersOf(axis: Column): Extent {
  if (axis.kind === "array") return { count: axis.array.shape[0] ?? 1 };
  if (axis.kind === "text") return { count: axis.values.length };
  if (axis.kind === "regular") {
    const { start, stop, count } = axis;
    const step = count > 1 ? { step: Math.abs(stop - start) / (count - 1) } : {};
    return { count, min: Math.min(start, stop), max: Math.max(start, stop), ...step };
  }
  const { values } = axis;
  const [first] = values;
  if (first === undefined) return { count: 0 };
  const step = values.length > 2 ? evenStep(values) : undefined;
  const min = values.reduce((least, one) => Math.min(least, one), first);
  const max = values.reduce((most, one) => Math.max(most, one), first);
  return { count: values.length, min, max, ...(step === undefined ? {} : { step }) };
}

/** Times as they stand: the order of an axis is that of its time, or the reverse of it. */
function textsOf(values: readonly string[]): Extent {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return { count: 0 };
  const [min, max] = first <= last ? [first, last] : [last, first];
  return { count: values.length, min, max };
}

/** The numbers of a time axis as dates, where unit, origin and calendar are declared. */
function datesOf({ min, max }: Extent, system: ReferenceSystem): Partial<Extent> {
  const reading = temporalSystem(system);
  const [from, to] = [min, max].map((one) => {
    const position = reading === undefined || one === undefined ? undefined : readPosition(String(one), reading);
    const date = position?.kind === "number" ? dateOfNumber(position) : undefined;
    return date === undefined ? undefined : writeInstant(date);
  });
  return from === undefined || to === undefined ? {} : { min: from, max: to };
}
