// SPDX-License-Identifier: Apache-2.0
import { GAUGE_ERROR } from "../forecast.mjs";
import { COLUMNS, ROWS, SEEN } from "../world.mjs";
import { at, BOX, fields, GAUGE, on, PLANE, spaces, term, times } from "./specs.mjs";

const CENTRES = [0, 1, 2].map((at) => 250 + 500 * at);
const rows = {
  kind: "numeric",
  values: CENTRES.map((centre) => BOX[0] + centre),
  bounds: CENTRES.flatMap((centre) => [BOX[0] + centre - 250, BOX[0] + centre + 250]),
};
const columns = {
  kind: "numeric",
  values: CENTRES.map((centre) => BOX[1] + centre),
  bounds: CENTRES.flatMap((centre) => [BOX[1] + centre - 250, BOX[1] + centre + 250]),
};
const plane = { coordinates: ["x", "y"], rs: PLANE };
const civil = { coordinates: ["t"], rs: at("rs/utc") };
const membership = { coordinates: ["member"], rs: at("rs/member") };
const WORDS = { role: "value", dataType: "float64" };

/** Times of the day, `count` of them, every 10 min from `first` minutes after midnight. */
function every10(first, count) {
  return Array.from({ length: count }, (_, step) => clock(first + 10 * step));
}

function clock(minutes) {
  const two = (value) => String(value).padStart(2, "0");
  return on(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

function names(count, letter) {
  return {
    kind: "text",
    values: Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`),
  };
}

/** A variable as the port says it; an axis of members takes the place of the uncertainty. */
function variable({ property, unit, space, time }, more = {}) {
  return { property, unit, ...WORDS, support: { space, time }, ...more };
}

function real(shape, axisNames, values) {
  return { kind: "real", shape, axisNames, values };
}

/** What was measured. */
export function observed({ radar, gauge, measured }) {
  const ends = every10(10, SEEN);
  return [
    {
      id: at("field/radar"),
      type: "Field",
      label: { en: "Rain seen by the radar", ja: "レーダが見た雨" },
      origin: "measured",
      featureOfInterest: at("place/catchment"),
      resultTime: on("02:00:30"),
      madeBySystem: at("system/radar"),
      domain: {
        domainType: "Grid",
        axes: {
          t: { kind: "text", values: ends, bounds: every10(0, SEEN).flatMap((start, step) => [start, ends[step]]) },
          x: rows,
          y: columns,
        },
        referencing: [plane, civil],
      },
      variables: {
        rain: variable(fields.rain, { uncertainty: { kind: "unknown" }, validRange: { min: 0, max: 180 } }),
      },
      ranges: { rain: real([SEEN, ROWS, COLUMNS], ["t", "x", "y"], radar.flat()) },
    },
    seen(),
    {
      id: at("obs/rain-gauge"),
      type: "Observation",
      origin: "measured",
      featureOfInterest: at("place/underpass"),
      observedProperty: at("prop/rain"),
      phenomenonTime: { start: on("01:00"), end: on("02:00") },
      resultTime: on("02:03:20"),
      madeBySystem: at("system/rain-gauge"),
      support: { space: spaces.spot, time: times.hour },
      result: {
        kind: "quantity",
        value: gauge,
        unit: "mm.h-1",
        uncertainty: { kind: "standard", value: GAUGE_ERROR, sources: ["measurement", "representativeness"] },
      },
      flags: [{ scheme: term("quality"), code: "1", usable: true }],
      geometry: { type: "Point", rs: PLANE, role: "sampledAt", coordinates: GAUGE },
    },
    {
      id: at("field/level-measured"),
      type: "Field",
      label: { en: "Level measured at the gate", ja: "分水門で測った水位" },
      origin: "measured",
      featureOfInterest: at("place/gate"),
      resultTime: on("04:00:10"),
      madeBySystem: at("system/level-gauge"),
      domain: { axes: { t: { kind: "text", values: every10(130, measured.length) } }, referencing: [civil] },
      variables: { level: variable(fields.level, { uncertainty: { kind: "standard", sources: ["measurement"] } }) },
      ranges: { level: real([measured.length], ["t"], measured) },
    },
  ];
}

/** The mask: the radar sees every cell of the catchment. */
function seen() {
  const values = new Array(ROWS * COLUMNS).fill(true);
  return {
    id: at("field/seen"),
    type: "Field",
    label: { en: "Cells that the radar sees", ja: "レーダが見る升目" },
    origin: "asserted",
    domain: { domainType: "Grid", axes: { x: rows, y: columns }, referencing: [plane] },
    variables: { seen: { property: at("prop/seen"), dataType: "bool", role: "value" } },
    ranges: { seen: { kind: "truth", shape: [ROWS, COLUMNS], axisNames: ["x", "y"], values } },
  };
}

/** What the beliefs hold: one number, map or series for each member. */
export function believed({ background, analysis, runs, quick, depths }) {
  const levels = (name, key, en, ja) => levelSeries(name, runs[key], en, ja);
  return [
    rainOfHour("background", background, "Rain of an hour before the gauge was read", "雨量計を読む前の1時間雨量"),
    rainOfHour("analysis", analysis, "Rain of an hour after the gauge was read", "雨量計を読んだ後の1時間雨量"),
    levels("closed", "unopened", "Level with the gate closed", "分水門を閉じたままの水位"),
    levels("open", "assimilated", "Level with the gate open", "分水門を開いた水位"),
    levels(
      "denied",
      "denied",
      "Level with the gate open, had the gauge not been read",
      "雨量計を読まず分水門を開いた水位",
    ),
    {
      ...memberField("peak", "Highest level with the gate closed", "分水門を閉じたままの最高水位", "run/quick"),
      domain: memberDomain(),
      variables: {
        peak: variable(fields.peak),
        maker: {
          role: "flag",
          companionOf: "peak",
          dataType: "uint8",
          flagScheme: term("maker-of-a-peak"),
          flagMeanings: { 0: "surrogate", 1: "canal model, the rain lies outside the validity domain" },
        },
      },
      ranges: {
        peak: real([quick.peaks.length], ["member"], quick.peaks),
        maker: { kind: "integer", shape: [quick.makers.length], axisNames: ["member"], values: quick.makers },
      },
    },
    {
      ...memberField("depth", "Deepest water in the underpass", "アンダーパスの最大浸水深", "run/sewer"),
      domain: memberDomain(),
      variables: { depth: variable(fields.depth) },
      ranges: { depth: real([depths.length], ["member"], depths) },
    },
  ];
}

function memberField(name, en, ja, run) {
  return {
    id: at(`field/${name}`),
    type: "Field",
    label: { en, ja },
    origin: "forecast",
    referenceTime: on("02:00"),
    generatedBy: at(run),
  };
}

function memberDomain() {
  return { domainType: "Ensemble", axes: { member: names(40, "m") }, referencing: [membership] };
}

function rainOfHour(name, values, en, ja) {
  return {
    id: at(`field/rain-${name}`),
    type: "Field",
    label: { en, ja },
    origin: "assimilated",
    generatedBy: at(`run/${name}`),
    domain: {
      domainType: "Ensemble",
      axes: { member: names(40, "m"), x: rows, y: columns },
      referencing: [membership, plane],
    },
    variables: { rain: variable(fields.hourInCells) },
    ranges: { rain: real([values.length, ROWS, COLUMNS], ["member", "x", "y"], values.flat()) },
  };
}

function levelSeries(name, values, en, ja) {
  const count = values[0].length;
  return {
    ...memberField(`level-${name}`, en, ja, `run/${name}`),
    domain: {
      domainType: "Ensemble",
      axes: { member: names(40, "m"), t: { kind: "text", values: every10(130, count) } },
      referencing: [membership, civil],
    },
    variables: { level: variable(fields.level) },
    ranges: { level: real([values.length, count], ["member", "t"], values.flat()) },
  };
}

const HOURS = ["rain00", "rain01", "rain02"];
const exact = { uncertainty: { kind: "none" } };

/** The storms that the surrogate learned from, and those it was tested on. */
export function storms({ train, test }) {
  return [
    ["train", train],
    ["test", test],
  ].map(([name, list]) => ({
    id: at(`field/storms-${name}`),
    type: "Field",
    label: { en: `Invented storms, ${name}`, ja: name === "train" ? "学習用の豪雨" : "試験用の豪雨" },
    origin: "simulated",
    generatedBy: at("run/storms"),
    domain: {
      domainType: "Table",
      axes: { storm: names(list.length, name.at(-1)) },
      referencing: [{ coordinates: ["storm"], rs: at("rs/storm") }],
    },
    variables: {
      ...Object.fromEntries(HOURS.map((hour) => [hour, variable(fields.hourOfCatchment, exact)])),
      peak: variable(fields.peak, exact),
    },
    ranges: {
      ...Object.fromEntries(
        HOURS.map((hour, k) => [
          hour,
          real(
            [list.length],
            ["storm"],
            list.map(({ hours }) => hours[k]),
          ),
        ]),
      ),
      peak: real(
        [list.length],
        ["storm"],
        list.map(({ peak }) => peak),
      ),
    },
  }));
}
