// SPDX-License-Identifier: Apache-2.0
import { HEIGHT, LENGTH, WIDTH } from "../models/beam.mjs";
import { at, term } from "./specs.mjs";

const PART_OF = "obo:BFO_0000050";

/** Who and what there is, from the block of atoms to the beam, and how quantities pass from one scale to the next. */
export function things(constant) {
  return [
    agent("institute", "organization", "Minamo Institute of Materials", "みなも材料研究所"),
    agent("engineer", "person", "Structural engineer", "構造担当", { actsFor: at("agent/institute") }),
    ...entities(constant),
    ...systems(constant),
    instrument("tensile-machine", "Tensile testing machine", "引張試験機", "modulus"),
    instrument("level", "Optical level", "水準儀", "height"),
    instrument("balance", "Balance", "はかり", "mass"),
    {
      id: at("proc/first-principles"),
      type: "Procedure",
      procedureType: "simulation",
      levelOfTheory: "PBE, plane waves, 520 eV (invented)",
    },
  ];
}

function entities(constant) {
  const block = 3 * constant;
  const upward = (object, operation, more = {}) => ({
    predicate: PART_OF,
    object: at(object),
    scaleRelation: { operation, ...more },
  });
  const size = (extent, unit) => [{ dimension: "space", extent: { value: extent, unit } }];
  const whole = { operation: "aggregate", conserves: ["quantitykind:Mass"] };
  const toBeam = [{ predicate: PART_OF, object: at("thing/beam"), scaleRelation: whole }];
  return [
    thing("block", "Block of 108 atoms", "108原子の塊", {
      scales: size(Number(block.toFixed(3)), "Ao"),
      relations: [upward("thing/grain", "coarseGrain")],
    }),
    thing("grain", "Grain", "結晶粒", {
      scales: size(50, "um"),
      relations: [upward("thing/bar", "homogenise", { procedure: at("op/voigt-reuss-hill") })],
    }),
    thing("bar", "Metal of the beam", "梁の金属", { scales: size(LENGTH, "m") }),
    thing("beam", "Beam", "梁", { scales: size(LENGTH, "m") }),
    thing("root-half", "Half of the beam at the root", "梁の根元側半分", {
      scales: size(LENGTH / 2, "m"),
      relations: toBeam,
    }),
    thing("tip-half", "Half of the beam at the tip", "梁の先端側半分", {
      scales: size(LENGTH / 2, "m"),
      relations: toBeam,
    }),
    {
      id: at("twin/beam"),
      type: "Entity",
      label: { en: "Twin of the beam", ja: "梁のツイン" },
      entityTypes: ["jk:Twin"],
      modality: "virtual",
    },
  ];
}

function thing(name, en, ja, more) {
  return { id: at(`thing/${name}`), type: "Entity", label: { en, ja }, entityTypes: [term(`class-${name}`)], ...more };
}

/** The crystal, the block of the simulation and the beam, each in its own frame; lengths from ångström to metre. */
function systems(constant) {
  const axes = (unit) => ["x", "y", "z"].map((name) => ({ name, direction: "unspecified", unit }));
  const engineering = (name, unit, attachedTo) => ({
    id: at(`rs/${name}`),
    type: "ReferenceSystem",
    kind: "engineering",
    axes: axes(unit),
    attachedTo: at(attachedTo),
  });
  const half = constant / 2;
  return [
    {
      id: at("rs/crystal"),
      type: "ReferenceSystem",
      kind: "lattice",
      attachedTo: at("thing/block"),
      latticeBasis: [
        [0, half, half],
        [half, 0, half],
        [half, half, 0],
      ].map((row) => row.map((x) => Number(x.toFixed(5)))),
      unit: "Ao",
      periodicDirections: [true, true, true],
    },
    engineering("block", "Ao", "thing/block"),
    engineering("beam", "m", "thing/beam"),
    {
      id: at("transform/crystal-to-block"),
      type: "Transform",
      sourceRs: at("rs/crystal"),
      targetRs: at("rs/block"),
      method: "affine",
    },
    {
      id: at("transform/block-to-beam"),
      type: "Transform",
      sourceRs: at("rs/block"),
      targetRs: at("rs/beam"),
      method: "similarity",
      scaleFactor: 1e-10,
    },
    {
      id: at("rs/civil"),
      type: "ReferenceSystem",
      kind: "temporal",
      timeScale: "UTC",
      calendar: "proleptic_gregorian",
    },
    ...["member", "point", "component"].map((name) => {
      return { id: at(`rs/${name}`), type: "ReferenceSystem", kind: "identifier", axes: [{ name }] };
    }),
    { id: at("rs/along"), type: "ReferenceSystem", kind: "parametric", axes: [{ name: "x", unit: "m" }] },
  ];
}

function agent(name, agentType, en, ja, more = {}) {
  return { id: at(`agent/${name}`), type: "Agent", label: { en, ja }, agentType, ...more };
}

function instrument(name, en, ja, property) {
  const observes = [at(`prop/${property}`)];
  return { id: at(`system/${name}`), type: "System", label: { en, ja }, roles: ["sensor"], observes };
}

/** What the numbers mean. */
export function properties() {
  const pressure = { unit: "Pa", nature: "intensive", additive: false };
  return [
    property("lattice-constant", "Lattice constant", "格子定数", kind("Length", "Ao", "intensive")),
    property("cohesive-energy", "Energy per atom", "原子当たりのエネルギー", kind("Energy", "eV", "intensive")),
    property("distance", "Distance of two atoms", "原子間距離", kind("Distance", "Ao", "intensive")),
    property("pair-energy", "Energy of a pair of atoms", "原子対のエネルギー", kind("Energy", "eV", "extensive")),
    property("stiffness", "Elastic constants of the crystal", "単結晶の弾性定数", {
      concept: term("stiffness"),
      quantityKind: "quantitykind:ModulusOfElasticity",
      ...pressure,
      rank: 1,
      componentNames: ["C11", "C12", "C44"],
      basis: "frame",
    }),
    property("elastic-constant", "One of the elastic constants", "弾性定数の1つ", {
      concept: term("elastic-constant"),
      quantityKind: "quantitykind:ModulusOfElasticity",
      ...pressure,
    }),
    property("modulus", "Young's modulus", "ヤング率", {
      concept: term("youngs-modulus"),
      quantityKind: "quantitykind:ModulusOfElasticity",
      ...pressure,
    }),
    property("load", "Load per length", "線荷重", {
      ...kind("ForcePerLength", "N.m-1", "intensive"),
      positive: "down",
    }),
    property("height", "Height", "高さ", { ...kind("Height", "m", "coordinate"), positive: "up" }),
    property("mass", "Mass", "質量", { ...kind("Mass", "kg", "extensive"), additive: true, conserved: true }),
    property("clears", "Probability of touching the rail", "下の軌条に触れる確率", {
      concept: term("touch-probability"),
      quantityKind: "quantitykind:Probability",
      unit: "1",
      nature: "intensive",
      additive: false,
    }),
    property("loaded", "Part that carries the load", "荷重を受ける部分", { valueType: "boolean" }),
  ];
}

function kind(name, unit, nature) {
  const concept = term(`${name.toLowerCase()}-${unit.replaceAll(/[^a-z0-9]/gi, "")}`);
  return { concept, quantityKind: `quantitykind:${name}`, unit, nature };
}

function property(name, en, ja, facets) {
  return { id: at(`prop/${name}`), type: "Property", label: { en, ja }, ...facets };
}

/** What the bodies of data are published as. */
export function datasets() {
  const dataset = (name, en, ja, members) => ({
    id: at(`dataset/${name}`),
    type: "Dataset",
    title: { en, ja },
    license: "https://creativecommons.org/licenses/by/4.0/",
    publisher: at("agent/institute"),
    issued: "2026-05-01",
    members: members.map(at),
  });
  return [
    dataset("train", "First-principles energies, training", "第一原理エネルギー、学習用", ["field/points-train"]),
    dataset("test", "First-principles energies, test", "第一原理エネルギー、試験用", ["field/points-test"]),
    dataset("beam", "Tests on the metal and the beam", "金属と梁の試験", ["obs/tensile", "obs/tip"]),
  ];
}

/** Mass of the beam in kg, from the lattice: 4 atoms of 63.5 u in a cube. */
export function massOf(constant) {
  const density = (4 * 63.5 * 1.66053907e-27) / (constant * 1e-10) ** 3;
  return density * LENGTH * WIDTH * HEIGHT;
}
