// SPDX-License-Identifier: Apache-2.0
import { MEMBERS } from "../forecast.mjs";

/** The address of a resource of this example. */
export function at(name) {
  return `https://data.example.org/flood/${name}`;
}

/** The address of a term that is no resource: a process, a concept, a metric. */
export function term(name) {
  return `https://data.example.org/flood/term/${name}`;
}

/** A time of the day of the flood. */
export function on(time) {
  return `2026-09-12T${time.length === 5 ? `${time}:00` : time}Z`;
}

export const PLANE = "EPSG:6677";
/** Heights above the mean level of Tokyo Bay. */
export const HEIGHTS = "EPSG:6695";
export const BOX = [-36_000, -8_000, -34_500, -6_500];
export const GATE = [-35_250, -6_500];
export const GAUGE = [-35_250, -7_250];

const civil = { timeScale: "UTC", calendar: "proleptic_gregorian" };

export const times = {
  tenMinutes: { kind: "interval", method: "mean", period: "PT10M", intervalLabel: "end", step: "PT10M", ...civil },
  hour: { kind: "interval", method: "mean", period: "PT1H", intervalLabel: "end", step: "PT1H", ...civil },
  moments: { kind: "instant", method: "point", step: "PT10M", ...civil },
  peak: { kind: "interval", method: "maximum", period: "PT2H", intervalLabel: "start", ...civil },
};

export const spaces = {
  cells: {
    kind: "grid",
    dims: 2,
    rs: PLANE,
    grid: { id: at("field/radar") },
    location: "face",
    resolution: { min: 500, max: 500, unit: "m" },
    bbox: BOX,
    mask: at("field/seen"),
    method: "mean",
  },
  catchment: { kind: "region", dims: 2, rs: PLANE, bbox: BOX, method: "mean" },
  gate: { kind: "point", dims: 0, rs: PLANE, verticalRs: HEIGHTS },
  spot: { kind: "point", dims: 0, rs: PLANE },
};

/** Forty members whose errors are shared by all cells and times. */
export const members = {
  kind: "ensemble",
  memberCount: MEMBERS,
  memberIdentity: at("term/members-of-2026-09-12T02"),
  sources: ["measurement", "structural", "parametric"],
  character: "mixed",
  correlation: "full",
};

export const fields = {
  rain: {
    property: at("prop/rain"),
    unit: "mm.h-1",
    space: spaces.cells,
    time: times.tenMinutes,
    uncertainty: members,
  },
  hourInCells: {
    property: at("prop/rain"),
    unit: "mm.h-1",
    space: spaces.cells,
    time: times.hour,
    uncertainty: members,
  },
  hourOfCatchment: {
    property: at("prop/rain"),
    unit: "mm.h-1",
    space: spaces.catchment,
    time: times.hour,
    uncertainty: members,
  },
  hourAtGauge: {
    property: at("prop/rain"),
    unit: "mm.h-1",
    space: spaces.spot,
    time: times.hour,
    uncertainty: members,
  },
  excess: {
    property: at("prop/excess"),
    unit: "mm.h-1",
    space: spaces.cells,
    time: times.tenMinutes,
    uncertainty: members,
  },
  level: { property: at("prop/level"), unit: "m", space: spaces.gate, time: times.moments, uncertainty: members },
  peak: { property: at("prop/level"), unit: "m", space: spaces.gate, time: times.peak, uncertainty: members },
  depth: { property: at("prop/depth"), unit: "m", space: spaces.spot, time: times.peak, uncertainty: members },
};
