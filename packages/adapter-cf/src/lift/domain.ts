// SPDX-License-Identifier: Apache-2.0
import type { Domain, DomainAxis, Place, Referencing } from "@jiku/model";
import { arrayRef } from "./array-ref.js";
import { AXIS_INLINE, type AxisValues, axisValues, isMonotonic } from "./axis-values.js";
import { coordinateRole } from "./coordinate-role.js";
import { type LiftContext, lose, placeOf, tell } from "./lift-context.js";
import { valueCount } from "./read-values.js";
import { gatheredColumns, instanceColumns } from "./sample-columns.js";
import { horizontalSystem, lineSystem, type NamedCoordinate } from "./spatial-systems.js";
import type { CfDimension, CfVariable } from "./survey.js";
import { temporalSystemOf } from "./temporal-system.js";

/** The domain of a field and what its support needs to know of it. */
export interface LiftedDomain {
  readonly domain: Domain;
  readonly places: readonly Place[];
  /** Coordinates by the name of their axis or column. */
  readonly coordinates: ReadonlyMap<string, CfVariable>;
  /** Values by the same names, where they are held. */
  readonly values: ReadonlyMap<string, AxisValues>;
  /** Reference system of the horizontal coordinates. */
  readonly horizontal: string | undefined;
  readonly hasComposite: boolean;
}

/** What a domain is made of. */
export interface DomainParts {
  readonly dimensions: readonly CfDimension[];
  /** Auxiliary coordinates, among them scalar ones. */
  readonly auxiliary: readonly CfVariable[];
  readonly mapping: CfVariable | undefined;
}

interface Build {
  readonly context: LiftContext;
  readonly axes: Map<string, DomainAxis>;
  readonly coordinates: Map<string, CfVariable>;
  readonly values: Map<string, AxisValues>;
  readonly places: Place[];
  hasComposite: boolean;
}

export async function liftDomain(context: LiftContext, parts: DomainParts): Promise<LiftedDomain> {
  const build: Build = {
    context,
    axes: new Map(),
    coordinates: new Map(),
    values: new Map(),
    places: [],
    hasComposite: false,
  };
  for (const dimension of parts.dimensions) await addDimension(build, dimension, parts.auxiliary);
  for (const scalar of parts.auxiliary) if (isScalar(scalar)) await addScalar(build, scalar);
  const { referencing, horizontal } = reference(build, parts.mapping);
  const { axes, places, coordinates, values, hasComposite } = build;
  const domain = { axes: Object.fromEntries(axes), ...(referencing.length === 0 ? {} : { referencing }) };
  return { domain, places, coordinates, values, horizontal, hasComposite };
}

function isScalar({ dimensions, source }: CfVariable): boolean {
  return dimensions.length === 0 || (dimensions.length === 1 && source.characters === true);
}

/** Whether a variable has one value for each index of a dimension. */
function isAlong({ dimensions, source }: CfVariable, { key }: CfDimension): boolean {
  const rank = source.characters === true ? dimensions.length - 1 : dimensions.length;
  return rank === 1 && dimensions[0]?.key === key;
}

async function addDimension(build: Build, dimension: CfDimension, auxiliary: readonly CfVariable[]): Promise<void> {
  const { context } = build;
  const own = context.survey.coordinateOf(dimension);
  const gathered = await gatheredColumns(context, dimension, own);
  const columns = new Map<string, readonly [CfVariable, AxisValues]>(gathered ?? []);
  const stored = own !== undefined && gathered === undefined && valueCount(own) > AXIS_INLINE;
  if (own !== undefined && gathered === undefined && !stored) {
    const values = await axisValues(context, own);
    if (values !== undefined) columns.set(dimension.name, [own, values]);
  }
  for (const variable of auxiliary) {
    if (!isAlong(variable, dimension) || variable === own) continue;
    const values = await axisValues(context, variable);
    if (values !== undefined) columns.set(variable.name, [variable, values]);
  }
  for (const [name, column] of await instanceColumns(context, dimension))
    if (!columns.has(name)) columns.set(name, column);
  if (stored && columns.size === 0) addStored(build, dimension, own as CfVariable);
  else addColumns(build, dimension, columns);
}

function addStored({ context, axes, coordinates, places }: Build, { name }: CfDimension, own: CfVariable): void {
  axes.set(name, { kind: "array", array: arrayRef(context, own, [name]) });
  coordinates.set(name, own);
  places.push([`/domain/axes/${name}`, placeOf(own)]);
}

/** One column that orders the axis stands alone; several, or one without order, make up a composite axis. */
function addColumns(
  build: Build,
  { name, size }: CfDimension,
  columns: ReadonlyMap<string, readonly [CfVariable, AxisValues]>,
): void {
  const { context, axes, coordinates, values, places } = build;
  if (columns.size === 0) {
    axes.set(name, { kind: "regular", start: 0, stop: size - 1, count: size });
    return;
  }
  for (const [column, [variable, found]] of columns) {
    coordinates.set(column, variable);
    values.set(column, found);
  }
  const own = columns.get(name);
  const ordered = own !== undefined && (own[1].kind === "text" || isMonotonic(own[1].values));
  if (own !== undefined && !ordered) tell(context, "CF-017", { variable: own[0].path }, own[0]);
  if (columns.size === 1 && own !== undefined && ordered) {
    axes.set(name, own[1]);
    places.push([`/domain/axes/${name}`, placeOf(own[0])]);
    return;
  }
  axes.set(name, {
    kind: "composite",
    columns: Object.fromEntries([...columns].map(([column, [, found]]) => [column, found])),
  });
  for (const [column, [variable]] of columns)
    places.push([`/domain/axes/${name}/columns/${column}`, placeOf(variable)]);
  build.hasComposite = true;
}

async function addScalar({ context, axes, coordinates, values, places }: Build, scalar: CfVariable): Promise<void> {
  if (axes.has(scalar.name) || coordinates.has(scalar.name)) return;
  const found = await axisValues(context, scalar);
  if (found === undefined) return;
  if (found.values.length !== 1) {
    lose(context, "field.domain", scalar);
    return;
  }
  axes.set(scalar.name, found);
  coordinates.set(scalar.name, scalar);
  values.set(scalar.name, found);
  places.push([`/domain/axes/${scalar.name}`, placeOf(scalar)]);
}

/** The reference systems of all coordinates; those of one horizontal system go together. */
function reference(
  { context, coordinates }: Build,
  mapping: CfVariable | undefined,
): { readonly referencing: readonly Referencing[]; readonly horizontal: string | undefined } {
  const named = [...coordinates].map(([name, variable]): NamedCoordinate => ({ name, variable }));
  const referencing: Referencing[] = [];
  const used = new Set<string>();
  let horizontal: string | undefined;
  for (const pair of [
    ["x", "y"],
    ["gridLatitude", "gridLongitude"],
    ["latitude", "longitude"],
  ] as const) {
    const found = pair.flatMap((role) => named.filter(({ variable }) => coordinateRole(variable) === role).slice(0, 1));
    if (found.length === 0) continue;
    const native = horizontal === undefined || mapping === undefined;
    const system = horizontalSystem(context, found, native ? mapping : undefined);
    referencing.push(system);
    horizontal ??= system.rs;
    for (const { name } of found) used.add(name);
  }
  for (const coordinate of named) {
    if (used.has(coordinate.name)) continue;
    const isTime = coordinateRole(coordinate.variable) === "time";
    const time = isTime ? temporalSystemOf(context, coordinate.variable) : undefined;
    if (time !== undefined) referencing.push({ coordinates: [coordinate.name], rs: time.id });
    const line = isTime ? undefined : lineSystem(context, coordinate);
    if (line !== undefined) referencing.push(line);
  }
  return { referencing, horizontal };
}
