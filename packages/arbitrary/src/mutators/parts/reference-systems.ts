// SPDX-License-Identifier: Apache-2.0

const EAST = { name: "E", direction: "east", unit: "m" };
const NORTH = { name: "N", direction: "north", unit: "m" };
const LATITUDE = { name: "lat", direction: "north", unit: "deg", range: { min: -90, max: 90 } };
const LONGITUDE = { name: "lon", direction: "east", unit: "deg", range: { min: -180, max: 180 }, periodic: true };

function system(id: string, kind: string, more: object): object {
  return { id, type: "ReferenceSystem", kind, label: { ja: "加えた参照系", en: "Added reference system" }, ...more };
}

/** A temporal system of civil dates in UTC. */
export function civilTime(id: string, more: object = {}): object {
  const axes = [{ name: "t", direction: "future" }];
  return system(id, "temporal", { calendar: "proleptic_gregorian", timeScale: "UTC", axes, ...more });
}

/** A projected system: east, north. */
export function plane(id: string): object {
  return system(id, "projected", { axes: [EAST, NORTH] });
}

/** A compound system: east, north, height. */
export function planeAndHeight(id: string): object {
  const verticalDatum = "https://data.example.org/datum/mean-sea-level";
  return system(id, "compound", { verticalDatum, axes: [EAST, NORTH, { name: "H", direction: "up", unit: "m" }] });
}

/** A geodetic system: longitude, latitude. */
export function longitudeLatitude(id: string, more: object = {}): object {
  return system(id, "geodetic", { axes: [LONGITUDE, LATITUDE], ...more });
}

/** A geodetic system: latitude, longitude. */
export function latitudeLongitude(id: string, more: object = {}): object {
  return system(id, "geodetic", { axes: [LATITUDE, LONGITUDE], ...more });
}

/** An engineering frame: x, y, z. */
export function frame(id: string): object {
  return system(id, "engineering", { axes: ["x", "y", "z"].map((name) => ({ name, unit: "m" })) });
}

/** A lattice of three periodic directions. */
export function lattice(id: string, more: object = {}): object {
  return system(id, "lattice", {
    latticeBasis: [
      [5.4, 0, 0],
      [0, 5.4, 0],
      [0, 0, 5.4],
    ],
    unit: "Ao",
    periodicDirections: [true, true, true],
    axes: [{ name: "a" }, { name: "b" }, { name: "c" }],
    ...more,
  });
}

/** A system of another kind; `more` says all of it. */
export function referenceSystem(id: string, kind: string, more: object): object {
  return system(id, kind, more);
}
