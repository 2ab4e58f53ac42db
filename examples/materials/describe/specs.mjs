// SPDX-License-Identifier: Apache-2.0
import { MEMBERS } from "../models/potential.mjs";

/** The address of a resource of this example. */
export function at(name) {
  return `https://data.example.org/materials/${name}`;
}

/** The address of a term that is no resource: a process, a concept, a metric. */
export function term(name) {
  return `https://data.example.org/materials/term/${name}`;
}

/** Heights above the mean level of Tokyo Bay. */
export const HEIGHTS = "EPSG:6695";

const civil = { timeScale: "UTC", calendar: "proleptic_gregorian" };
/** Time of a simulation, which begins at 0 and has no dates. */
const inner = { timeScale: "model", calendar: "none" };

export const times = {
  rest: { kind: "static" },
  step: { kind: "instant", method: "point", step: "PT0.000000000000004S", ...inner },
  block: { kind: "interval", method: "mean", period: "PT0.00000000000036S", intervalLabel: "end", ...inner },
  tenMinutes: { kind: "interval", method: "mean", period: "PT10M", intervalLabel: "end", step: "PT10M", ...civil },
};

export const spaces = {
  atoms: { kind: "particles", dims: 3, rs: at("rs/block") },
  block: {
    kind: "region",
    dims: 3,
    rs: at("rs/block"),
    method: "mean",
    resolution: { min: 10.94, max: 10.94, unit: "Ao" },
  },
  bar: { kind: "region", dims: 3, rs: at("rs/beam"), method: "mean" },
  parts: {
    kind: "mesh",
    dims: 1,
    rs: at("rs/beam"),
    grid: { id: at("field/load") },
    location: "face",
    mask: at("field/loaded"),
    method: "mean",
  },
  tip: { kind: "point", dims: 0, rs: at("rs/beam"), verticalRs: HEIGHTS },
};

export const members = {
  kind: "ensemble",
  memberCount: MEMBERS,
  memberIdentity: term("members-of-the-potential"),
  sources: ["parametric", "structural", "sampling"],
  character: "epistemic",
  correlation: "full",
};

export const fields = {
  distance: { property: at("prop/distance"), unit: "Ao", space: spaces.atoms, time: times.step },
  energy: { property: at("prop/pair-energy"), unit: "eV", space: spaces.atoms, time: times.step },
  stiffness: {
    property: at("prop/stiffness"),
    unit: "GPa",
    space: spaces.block,
    time: times.block,
    uncertainty: members,
  },
  modulus: { property: at("prop/modulus"), unit: "GPa", space: spaces.bar, time: times.rest, uncertainty: members },
  load: { property: at("prop/load"), unit: "N.m-1", space: spaces.parts, time: times.tenMinutes },
  tip: { property: at("prop/height"), unit: "m", space: spaces.tip, time: times.tenMinutes, uncertainty: members },
};
