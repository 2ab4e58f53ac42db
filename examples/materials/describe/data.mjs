// SPDX-License-Identifier: Apache-2.0
import { LOADED, LOADS } from "../chain.mjs";
import { LENGTH, PARTS } from "../models/beam.mjs";
import { MEASURED_TIP, POINT_ERROR, TENSILE, TEST, TRAINING } from "../points.mjs";
import { at, fields, spaces, times } from "./specs.mjs";
import { massOf } from "./things.mjs";

const membership = { coordinates: ["member"], rs: at("rs/member") };

function names(count, letter) {
  return {
    kind: "text",
    values: Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`),
  };
}

function real(shape, axisNames, values) {
  return { kind: "real", shape, axisNames, values };
}

function variable({ property, unit, space, time, uncertainty }, more = {}) {
  return { property, unit, dataType: "float64", role: "value", support: { space, time }, uncertainty, ...more };
}

/** The energies that the potential was fitted to, and those it was tested on. */
export function points() {
  const rest = { space: { kind: "none" }, time: times.rest };
  return [
    ["train", TRAINING],
    ["test", TEST],
  ].map(([name, list]) => ({
    id: at(`field/points-${name}`),
    type: "Field",
    label: {
      en: `First-principles energies, ${name}`,
      ja: name === "train" ? "学習用のエネルギー" : "試験用のエネルギー",
    },
    origin: "simulated",
    featureOfInterest: at("thing/block"),
    usedProcedure: at("proc/first-principles"),
    domain: {
      domainType: "Table",
      axes: { point: names(list.length, "p") },
      referencing: [{ coordinates: ["point"], rs: at("rs/point") }],
    },
    variables: {
      constant: variable({ property: at("prop/lattice-constant"), unit: "Ao", ...rest, uncertainty: { kind: "none" } }),
      energy: variable({ property: at("prop/cohesive-energy"), unit: "eV", ...rest }),
      "energy-error": { unit: "eV", dataType: "float64", role: "standardUncertainty", companionOf: "energy" },
    },
    ranges: {
      constant: real(
        [list.length],
        ["point"],
        list.map(([constant]) => constant),
      ),
      energy: real(
        [list.length],
        ["point"],
        list.map(([, energy]) => energy),
      ),
      "energy-error": real(
        [list.length],
        ["point"],
        list.map(() => POINT_ERROR),
      ),
    },
  }));
}

/** What the beliefs hold, one number or triple for each member. */
export function believed({ stiffness, before, after, heights }) {
  return [
    ensemble("stiffness", "run/dynamics", "thing/grain", "Elastic constants at 300 K", "300 Kの弾性定数", {
      axes: { component: { kind: "text", values: ["C11", "C12", "C44"] } },
      variable: { ...variable(fields.stiffness), property: at("prop/elastic-constant") },
      values: stiffness.flat(),
      shape: [stiffness.length, 3],
    }),
    scalar(
      "modulus-before",
      "run/homogenise",
      "thing/bar",
      "Modulus before the test",
      "試験前のヤング率",
      fields.modulus,
      before,
    ),
    scalar(
      "modulus-after",
      "run/update",
      "thing/bar",
      "Modulus after the test",
      "試験後のヤング率",
      fields.modulus,
      after,
    ),
    tipField("first", "run/first", "Tip of the first beam before the test", "1本目の先端の高さ(試験前)", heights.first),
    tipField(
      "second",
      "run/second",
      "Tip of the second beam before the test",
      "2本目の先端の高さ(試験前)",
      heights.second,
    ),
    tipField(
      "tested",
      "run/tested",
      "Tip of the first beam after the test",
      "1本目の先端の高さ(試験後)",
      heights.tested,
    ),
  ];
}

function ensemble(name, run, feature, en, ja, { axes = {}, variable: one, values, shape, more = {} }) {
  return {
    id: at(`field/${name}`),
    type: "Field",
    label: { en, ja },
    origin: "simulated",
    featureOfInterest: at(feature),
    generatedBy: at(run),
    ...more,
    domain: {
      domainType: "Ensemble",
      axes: { member: names(shape[0], "m"), ...axes },
      referencing: [membership, ...Object.keys(axes).map((axis) => ({ coordinates: [axis], rs: at(`rs/${axis}`) }))],
    },
    variables: { value: one },
    ranges: { value: real(shape, ["member", ...Object.keys(axes)], values) },
  };
}

function scalar(name, run, feature, en, ja, field, values, more = {}) {
  return ensemble(name, run, feature, en, ja, { variable: variable(field), values, shape: [values.length], more });
}

function tipField(name, run, en, ja, values) {
  return scalar(`tip-${name}`, run, "thing/beam", en, ja, fields.tip, values);
}

/** The load and the parts that carry it. */
export function loads() {
  const step = LENGTH / PARTS;
  const edges = LOADED.map((_, part) => [part * step, (part + 1) * step].map((x) => Number(x.toFixed(6))));
  const axes = {
    x: { kind: "numeric", values: edges.map(([a, b]) => Number(((a + b) / 2).toFixed(6))), bounds: edges.flat() },
  };
  const referencing = [{ coordinates: ["x"], rs: at("rs/along") }];
  const parts = {
    domain: { domainType: "Mesh", axes, referencing },
    featureOfInterest: at("thing/beam"),
    origin: "asserted",
  };
  return [
    {
      id: at("field/load"),
      type: "Field",
      label: { en: "Load of the first beam", ja: "1本目の梁の荷重" },
      ...parts,
      variables: { load: variable(fields.load, { uncertainty: { kind: "none" } }) },
      ranges: {
        load: real(
          [PARTS],
          ["x"],
          LOADED.map((isLoaded) => (isLoaded ? LOADS.first : 0)),
        ),
      },
    },
    {
      id: at("field/loaded"),
      type: "Field",
      label: { en: "Parts that carry the load", ja: "荷重を受ける部分" },
      ...parts,
      variables: { loaded: { property: at("prop/loaded"), dataType: "bool", role: "value" } },
      ranges: { loaded: { kind: "truth", shape: [PARTS], axisNames: ["x"], values: LOADED } },
    },
  ];
}

/** What was measured: the modulus, the tip, and the mass of the beam and of its halves. */
export function measured(constant) {
  const mass = massOf(constant);
  const grams = (value) => Number(value.toFixed(3));
  return [
    observation(
      "tensile",
      "thing/bar",
      "modulus",
      "system/tensile-machine",
      "2026-05-20T09:00:00Z",
      { ...TENSILE, unit: "GPa" },
      {
        space: spaces.bar,
        time: times.rest,
      },
    ),
    observation(
      "tip",
      "thing/beam",
      "height",
      "system/level",
      "2026-06-10T02:10:00Z",
      { value: MEASURED_TIP, uncertainty: 0.00002, unit: "m" },
      {
        space: spaces.tip,
        time: times.tenMinutes,
      },
    ),
    ...[
      ["beam", mass],
      ["root-half", mass / 2],
      ["tip-half", mass / 2],
    ].map(([name, value]) =>
      observation(
        `mass-${name}`,
        `thing/${name}`,
        "mass",
        "system/balance",
        "2026-06-09T00:00:00Z",
        { value: grams(value), uncertainty: 0.005, unit: "kg" },
        {
          space: { kind: "none" },
          time: times.rest,
        },
      ),
    ),
  ];
}

function observation(name, feature, property, system, time, { value, uncertainty, unit }, support) {
  const start = new Date(Date.parse(time) - 600_000).toISOString().replace(".000", "");
  return {
    id: at(`obs/${name}`),
    type: "Observation",
    origin: "measured",
    featureOfInterest: at(feature),
    observedProperty: at(`prop/${property}`),
    phenomenonTime: support.time.kind === "interval" ? { start, end: time } : { at: time },
    resultTime: time,
    madeBySystem: at(system),
    support,
    result: { kind: "quantity", value, unit, uncertainty: { kind: "standard", value: uncertainty } },
  };
}
