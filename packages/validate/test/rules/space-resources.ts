// SPDX-License-Identifier: Apache-2.0

export const DATA = "https://data.example.org";

const LON = { name: "lon", direction: "east", unit: "deg", range: { min: -180, max: 180 }, periodic: true };
const LAT = { name: "lat", direction: "north", unit: "deg", range: { min: -90, max: 90 } };
const HEIGHT = { name: "H", direction: "up", unit: "m" };
const EAST = { name: "E", direction: "east", unit: "m" };
const NORTH = { name: "N", direction: "north", unit: "m" };

export function systemOf(name: string, kind: string, members: object = {}): object {
  return { id: `${DATA}/rs/${name}`, type: "ReferenceSystem", kind, ...members };
}

/** Systems that most tests refer to, each with its id. */
export const LONLAT = systemOf("lonlat", "geodetic", { axes: [LON, LAT] });
export const LATLON = systemOf("latlon", "geodetic", { axes: [LAT, LON] });
export const PLAN = systemOf("plan", "projected", { axes: [EAST, NORTH] });
export const PLAN_H = systemOf("plan-h", "compound", {
  axes: [EAST, NORTH, HEIGHT],
  verticalDatum: `${DATA}/datum/sea`,
});
export const AXES = { LON, LAT, HEIGHT, EAST, NORTH };

export function idOf(resource: object): string {
  return (resource as { readonly id: string }).id;
}

export function rsOf(name: string): string {
  return `${DATA}/rs/${name}`;
}

/** An entity with these geometries, in `plan` unless they name a system of their own. */
export function thing(geometries: readonly object[], members: object = {}): object {
  const placed = geometries.map((geometry) => ({ rs: rsOf("plan"), ...geometry }));
  return {
    id: `${DATA}/thing/1`,
    type: "Entity",
    entityTypes: [`${DATA}/type/Thing`],
    ...(placed.length === 0 ? {} : { geometries: placed }),
    ...members,
  };
}

export function transformOf(source: string, target: string, members: object = {}): object {
  const [sourceRs, targetRs] = [rsOf(source), rsOf(target)];
  return {
    id: `${DATA}/tf/${source}-${target}`,
    type: "Transform",
    sourceRs,
    targetRs,
    method: "identity",
    ...members,
  };
}

/** A measured field of zeros over these axes. */
export function fieldOver(
  axes: Readonly<Record<string, object>>,
  referencing: readonly object[],
  members: object = {},
): object {
  return {
    id: `${DATA}/field/1`,
    type: "Field",
    origin: "measured",
    domain: { axes, ...(referencing.length === 0 ? {} : { referencing }) },
    variables: { v: { property: `${DATA}/known/prop/1`, unit: "K" } },
    ranges: { v: { kind: "real", shape: [1], axisNames: [Object.keys(axes)[0] ?? "x"], values: [0] } },
    ...members,
  };
}
