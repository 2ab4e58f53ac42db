// SPDX-License-Identifier: Apache-2.0
import { HEIGHT, LENGTH } from "../models/beam.mjs";
import { DISTANCES } from "../models/potential.mjs";
import { at, fields, members, term, times } from "./specs.mjs";

function output(name, field, feedthrough, range) {
  return { name, role: "output", field: { ...field, range }, dynamics: "discrete", feedthrough };
}

function input(name, field, range) {
  return { name, role: "input", field: { ...field, range }, dynamics: "discrete" };
}

function space(resolution, extent, unit) {
  return { dimension: "space", resolution: { value: resolution, unit }, extent: { value: extent, unit } };
}

function time(resolution, unit, extent, extentUnit = unit) {
  return { dimension: "time", resolution: { value: resolution, unit }, extent: { value: extent, unit: extentUnit } };
}

/** The models, from ångström and femtosecond to metre and ten minutes, each pinned by the digest of its program text. */
export function models(pins, { error }, constant) {
  return [
    firstPrinciples(),
    potential(pins, error),
    dynamics(pins, constant),
    {
      id: at("model/load"),
      type: "Model",
      label: { en: "Load of the crane", ja: "クレーンの荷重" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "bitwise",
      ports: [output("load", fields.load, ["nothing"], { min: 0, max: 2000 })],
    },
    beam(pins),
    {
      id: at("model/clearance"),
      type: "Model",
      label: { en: "Share of members below the clearance", ja: "余裕高を下回る標本の割合" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "bitwise",
      ports: [input("tip", fields.tip), output("touching", touching(), ["tip"], { min: 0, max: 1 })],
    },
  ];
}

function touching() {
  return {
    property: at("prop/clears"),
    unit: "1",
    space: { kind: "none" },
    time: times.tenMinutes,
    uncertainty: { kind: "none" },
  };
}

function firstPrinciples() {
  const at0 = { space: { kind: "none" }, time: times.rest };
  return {
    id: at("model/first-principles"),
    type: "Model",
    label: { en: "First principles", ja: "第一原理計算" },
    version: "7.2",
    procedureType: "simulation",
    levelOfTheory: "PBE, plane waves, 520 eV (invented)",
    modelKind: "mechanistic",
    represents: [term("electronic-structure")],
    scales: [space(0.1, 4, "Ao")],
    determinism: "statistical",
    ports: [
      input("constant", { property: at("prop/lattice-constant"), unit: "Ao", ...at0 }, { min: 3, max: 4.5 }),
      output(
        "energy",
        { property: at("prop/cohesive-energy"), unit: "eV", ...at0, uncertainty: { kind: "standard" } },
        ["constant"],
      ),
    ],
  };
}

function potential(pins, error) {
  return {
    id: at("model/potential"),
    type: "Model",
    label: { en: "Pair potential", ja: "二体ポテンシャル" },
    version: "1.0.0",
    modelKind: "dataDriven",
    digest: pins.potential,
    represents: [term("pair-interaction"), term("interaction-beyond-the-cutoff")],
    equations: [{ format: "text", expression: "E(r) = P r^-8 - Q r^-4, shifted to vanish with its slope at 5.2 Å" }],
    scales: [space(0.01, 5.2, "Ao")],
    ports: [input("distance", fields.distance, { min: 2, max: 5.2 }), output("energy", fields.energy, ["distance"])],
    validity: {
      limits: [{ port: "distance", ...DISTANCES, unit: "Ao" }],
      hullMethod: "box",
      outside: "fallback",
      fallback: { id: at("model/first-principles") },
    },
    approximates: [
      {
        reference: { id: at("model/first-principles") },
        on: ["energy"],
        metric: term("root-mean-square-error"),
        value: error,
        unit: "eV",
        kind: "empirical",
        sampleSize: 5,
        testedOn: [at("dataset/test")],
      },
    ],
    trainedOn: [at("dataset/train")],
    determinism: "bitwise",
  };
}

function dynamics(pins, constant) {
  const { uncertainty, ...exact } = fields.stiffness;
  return {
    id: at("model/dynamics"),
    type: "Model",
    label: { en: "Molecular dynamics", ja: "分子動力学" },
    version: "1.0.0",
    modelKind: "mechanistic",
    digest: pins.dynamics,
    represents: [term("motion-of-atoms"), term("interaction-beyond-the-cutoff")],
    equations: [{ format: "text", expression: "m d2r/dt2 = -dE/dr", label: { en: "Newton", ja: "ニュートンの式" } }],
    assumptions: [{ topic: term("nuclei"), setting: "classical" }],
    scales: [space(0.01, Number((3 * constant).toFixed(2)), "Ao"), time(4, "fs", 2600)],
    ports: [
      input("energy", fields.energy),
      output("distance", fields.distance, ["nothing"], { min: 2, max: 5.2 }),
      output("stiffness", { ...exact, uncertainty }, ["nothing"], { min: 1, max: 1000 }),
    ],
    numerics: { method: "velocity Verlet", convergenceOrder: 2, stepping: "fixed", stepSize: "PT0.000000000000004S" },
    determinism: "seeded",
  };
}

function beam(pins) {
  return {
    id: at("model/beam"),
    type: "Model",
    label: { en: "Beam of Euler and Bernoulli", ja: "オイラー・ベルヌーイ梁" },
    version: "1.0.0",
    modelKind: "mechanistic",
    digest: pins.beam,
    represents: [term("bending")],
    equations: [{ format: "text", expression: "E I d2w/dx2 = M(x)", label: { en: "Bending", ja: "曲げ" } }],
    scales: [space(LENGTH / 24, LENGTH, "m"), time(10, "min", 1, "h")],
    ports: [
      {
        ...input("modulus", { ...fields.modulus, unit: "Pa" }, { min: 1e9, max: 1e12 }),
        role: "parameter",
        dynamics: "tunable",
      },
      input("load", fields.load),
      output("tip", fields.tip, ["modulus", "load"]),
    ],
    validity: { limits: [{ port: "load", min: 0, max: 4000, unit: "N.m-1" }], hullMethod: "box", outside: "reject" },
    determinism: "bitwise",
    card: at("card/beam"),
    attestations: [at("attestation/models")],
    numerics: { method: `moments of 24 parts, section ${HEIGHT} m high`, stepping: "none" },
  };
}

/** The bridge from one crystal to grains in all directions, and the view of the tensile test. @param half of the distance of the bounds, in GPa */
export function operators(half) {
  return [
    {
      id: at("op/voigt-reuss-hill"),
      type: "Operator",
      label: { en: "Voigt, Reuss and Hill", ja: "フォークト・ロイス・ヒル平均" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "bitwise",
      operation: "homogenise",
      method: "voigt-reuss-hill",
      changes: ["quantity", "basis", "frame", "support", "resolution", "timeMethod"],
      linear: false,
      exact: false,
      assumes: [
        "grains much smaller than the beam",
        "grains in all directions alike",
        "perfect bonds",
        "linear elasticity",
      ],
      effectiveResolution: { value: 50, unit: "um" },
      error: {
        reference: { id: at("model/dynamics") },
        metric: term("half-distance-of-the-bounds"),
        value: half,
        unit: "GPa",
        kind: "proven",
      },
    },
    {
      id: at("op/tensile"),
      type: "Operator",
      label: { en: "What the test would give", ja: "試験が示すはずの値" },
      version: "1.0.0",
      modelKind: "declared",
      operation: "observe",
      changes: ["support"],
      exact: false,
      linear: true,
      ports: [
        input("modulus", fields.modulus),
        output("reading", { ...fields.modulus, uncertainty: members }, ["modulus"]),
      ],
    },
  ];
}

/** How the models are joined: the potential and the dynamics step by step, the beam once, with what they have found. */
export function composition(pins) {
  const component = (name, digest, more = {}) => ({ name, model: { id: at(`model/${name}`), digest }, ...more });
  return {
    id: at("comp/chain"),
    type: "Composition",
    label: { en: "From atoms to the beam", ja: "原子から梁まで" },
    version: "1.0.0",
    components: [
      component("potential", pins.potential),
      component("dynamics", pins.dynamics, { disables: [term("interaction-beyond-the-cutoff")] }),
      component("load", undefined),
      component("beam", pins.beam, { twin: at("twin/beam") }),
      component("clearance", undefined),
    ],
    connections: [
      { name: "distance", from: "dynamics.distance", to: "potential.distance" },
      { name: "energy", from: "potential.energy", to: "dynamics.energy" },
      {
        name: "stiffness",
        from: "dynamics.stiffness",
        to: "beam.modulus",
        via: [{ id: at("op/voigt-reuss-hill") }],
        allow: ["lossy"],
      },
      { name: "load", from: "load.load", to: "beam.load" },
      { name: "tip", from: "beam.tip", to: "clearance.tip" },
    ],
    schedule: { strategy: "callRelease", order: ["potential", "dynamics", "load", "beam", "clearance"] },
    determinism: "seeded",
    exposes: [{ name: "tip", port: "beam.tip" }],
    twin: at("twin/beam"),
  };
}
