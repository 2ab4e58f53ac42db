// SPDX-License-Identifier: Apache-2.0
import type { AxisDirection, AxisSpec, Place, ReferenceSystem } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { normaliseUnit } from "@jiku/units";
import { textAttribute } from "./attributes.js";
import { type CoordinateRole, coordinateRole } from "./coordinate-role.js";
import { geographicProjjson, registeredCode } from "./grid-mapping.js";
import { type LiftContext, partId, placeOf } from "./lift-context.js";
import { nativeMembers } from "./native-members.js";
import type { CfVariable } from "./survey.js";

/** A coordinate of a domain under its name. */
export interface NamedCoordinate {
  readonly name: string;
  readonly variable: CfVariable;
}

/** Coordinates in the order of the axes of their system. */
export interface Referenced {
  readonly coordinates: readonly string[];
  readonly rs: string;
}

const DIRECTIONS: Partial<Record<CoordinateRole, AxisDirection>> = {
  latitude: "north",
  longitude: "east",
  gridLatitude: "north",
  gridLongitude: "east",
  x: "east",
  y: "north",
};

/**
 * The system of horizontal coordinates: the registered one that the grid mapping names, else one of the container's own. A
 * container without grid mapping leaves the datum undeclared: SP-20, unless the caller declares `crs`.
 */
export function horizontalSystem(
  context: LiftContext,
  coordinates: readonly NamedCoordinate[],
  mapping: CfVariable | undefined,
): Referenced {
  const declared = mapping === undefined ? context.run.options.declared?.crs : undefined;
  const code = declared ?? (mapping === undefined ? undefined : registeredCode(mapping));
  const registered = code === undefined ? undefined : inOrder(code, coordinates);
  if (registered !== undefined) {
    if (declared !== undefined) tellDeclared(context, coordinates, declared);
    return registered;
  }
  const ordered = [...coordinates].sort((a, b) => rank(a) - rank(b));
  const key = ["rs", mapping?.path ?? "", ...ordered.map(({ variable }) => variable.path)].join(" ");
  const known = context.systems.get(key);
  const names = ordered.map(({ name }) => name);
  if (known !== undefined) return { coordinates: names, rs: known.id };
  const roles = ordered.map(({ variable }) => coordinateRole(variable));
  const isProjected = roles.some((role) => role === "x" || role === "y");
  const projjson = mapping === undefined || isProjected ? undefined : geographicProjjson(mapping);
  const system: ReferenceSystem = {
    type: "ReferenceSystem",
    id: partId(context, "rs", ordered.map(({ variable }) => variable.path).join("+")),
    kind: isProjected ? "projected" : "geodetic",
    axes: ordered.map(({ variable }, i) => axisOf(variable, DIRECTIONS[roles[i] as CoordinateRole])),
    ...(projjson === undefined ? {} : { projjson }),
    ...(mapping === undefined ? {} : nativeMembers(mapping.attributes, new Set())),
  };
  const id = [...context.systems.values()].some((other) => other.id === system.id)
    ? `${system.id}/${context.systems.size}`
    : system.id;
  emitSystem(context, key, { ...system, id }, mapping ?? (ordered[0] as NamedCoordinate).variable, ordered);
  if (mapping === undefined) for (const one of ordered) tellUndeclared(context, one);
  return { coordinates: names, rs: id };
}

/** SP-20: a coordinate whose datum nothing states; once for each. */
function tellUndeclared({ told, emit, run }: LiftContext, { name, variable }: NamedCoordinate): void {
  const key = `SP-20 ${variable.path}`;
  if (told.has(key)) return;
  told.add(key);
  emit(run.report.area("SP-20", { coordinate: name }, placeOf(variable), { case: "coordinate" }));
}

/** The system of one vertical or other coordinate; undefined where the container says neither unit nor name. */
export function lineSystem(context: LiftContext, { name, variable }: NamedCoordinate): Referenced | undefined {
  const known = context.systems.get(variable.path);
  if (known !== undefined) return { coordinates: [name], rs: known.id };
  const role = coordinateRole(variable);
  const said = ["units", "standard_name", "positive"].some((attribute) => variable.attributes.has(attribute));
  if (role !== "text" && !said) return undefined;
  const positive = textAttribute(variable, "positive")?.toLowerCase();
  const direction = positive === "up" || positive === "down" ? positive : undefined;
  const axis = axisOf(variable, direction);
  const isHeight =
    role === "vertical" && direction !== undefined && (axis.unit === undefined || /^[kcdm]?m$/.test(axis.unit));
  const kind = role === "text" ? "identifier" : isHeight ? "vertical" : "parametric";
  const system: ReferenceSystem = {
    type: "ReferenceSystem",
    id: partId(context, "rs", variable.path),
    kind,
    ...(kind === "identifier" ? {} : { axes: [axis] }),
    ...nativeMembers(variable.attributes, HELD),
  };
  emitSystem(context, variable.path, system, variable, [{ name, variable }]);
  return { coordinates: [name], rs: system.id };
}

const HELD: ReadonlySet<string> = new Set([
  "units",
  "positive",
  "bounds",
  "axis",
  "_FillValue",
  "missing_value",
  "valid_min",
  "valid_max",
  "valid_range",
  "actual_range",
]);

function axisOf(variable: CfVariable, direction: AxisDirection | undefined): AxisSpec {
  const text = textAttribute(variable, "units");
  const unit = text === undefined ? undefined : normaliseUnit(text, { dialect: "udunits" });
  return {
    name: textAttribute(variable, "standard_name") ?? variable.name,
    ...(direction === undefined ? {} : { direction }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function rank({ variable }: NamedCoordinate): number {
  return ["latitude", "gridLatitude", "x"].includes(coordinateRole(variable)) ? 0 : 1;
}

/** Coordinates in the order of a registered system; undefined when they do not fit it. */
function inOrder(code: string, coordinates: readonly NamedCoordinate[]): Referenced | undefined {
  const axes = referenceSystem(code)?.axes;
  if (axes === undefined || axes.length !== coordinates.length) return undefined;
  const names = axes.map(
    ({ direction }) => coordinates.find(({ variable }) => DIRECTIONS[coordinateRole(variable)] === direction)?.name,
  );
  return names.includes(undefined) ? undefined : { coordinates: names as readonly string[], rs: code };
}

function tellDeclared(context: LiftContext, coordinates: readonly NamedCoordinate[], value: string): void {
  const key = `declared ${coordinates.map(({ variable }) => variable.path).join(" ")}`;
  if (context.told.has(key)) return;
  context.told.add(key);
  const at = placeOf((coordinates[0] as NamedCoordinate).variable);
  context.emit(context.run.report.shared("AD-109", { concept: "crs", value }, at));
}

function emitSystem(
  context: LiftContext,
  key: string,
  system: ReferenceSystem,
  at: CfVariable,
  coordinates: readonly NamedCoordinate[],
): void {
  context.systems.set(key, system);
  const places: Place[] = coordinates.map(({ variable }, i) => [`/axes/${i}`, placeOf(variable)]);
  context.emit({ kind: "resource", resource: system, source: placeOf(at), places });
}
