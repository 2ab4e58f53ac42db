// SPDX-License-Identifier: Apache-2.0
import { at, GATE, GAUGE, on, PLANE, term } from "./specs.mjs";

/** Who and what there is: agents, places, twins, instruments, and the systems that times and members are counted in. */
export function things() {
  return [
    agent("city", "organization", "Minamo City", "みなも市"),
    agent("officer", "person", "Duty officer", "当直", { actsFor: at("agent/city") }),
    place("catchment", "Catchment of the Minamo canal", "みなも運河の流域"),
    place("gate", "Diversion gate of the Minamo canal", "みなも運河の分水門", GATE),
    place("underpass", "Underpass at the station", "駅前のアンダーパス", GAUGE),
    twin("canal", "Twin of the canal", "運河のツイン"),
    twin("sewer", "Twin of the sewer", "下水道のツイン"),
    instrument("radar", "Weather radar", "気象レーダ", "rain"),
    instrument("rain-gauge", "Rain gauge of the station", "駅前の雨量計", "rain"),
    instrument("level-gauge", "Level gauge at the gate", "分水門の水位計", "level"),
    {
      id: at("proc/gate-envelope"),
      type: "Procedure",
      label: { en: "What the gate may do", ja: "分水門の動作範囲" },
      description: {
        en: "Opening 0 to 1; it takes what exceeds 12 m3/s, up to 14 m3/s, into the basin until that is full.",
        ja: "開度は0から1。12 m3/sを超える分を14 m3/sまで、調節池が満ちるまで受ける。",
      },
    },
    {
      id: at("rs/utc"),
      type: "ReferenceSystem",
      kind: "temporal",
      timeScale: "UTC",
      calendar: "proleptic_gregorian",
    },
    { id: at("rs/member"), type: "ReferenceSystem", kind: "identifier", axes: [{ name: "member" }] },
    { id: at("rs/storm"), type: "ReferenceSystem", kind: "identifier", axes: [{ name: "storm" }] },
  ];
}

function agent(name, agentType, en, ja, more = {}) {
  return { id: at(`agent/${name}`), type: "Agent", label: { en, ja }, agentType, ...more };
}

function place(name, en, ja, coordinates) {
  const geometries = coordinates && [{ type: "Point", rs: PLANE, role: "location", coordinates }];
  return { id: at(`place/${name}`), type: "Entity", label: { en, ja }, entityTypes: ["schema:Place"], geometries };
}

function twin(name, en, ja) {
  return { id: at(`twin/${name}`), type: "Entity", label: { en, ja }, entityTypes: ["jk:Twin"], modality: "virtual" };
}

function instrument(name, en, ja, property) {
  return {
    id: at(`system/${name}`),
    type: "System",
    label: { en, ja },
    roles: ["sensor"],
    observes: [at(`prop/${property}`)],
  };
}

/** What the numbers mean. */
export function properties() {
  const water = { additive: true, medium: "obo:ENVO_00002006" };
  const rate = { quantityKind: "quantitykind:LinearVelocity", unit: "m.s-1", nature: "flux", positive: "down" };
  return [
    property("rain", "Rain rate", "降雨強度", { concept: "cf:rainfall_rate", ...rate, conserved: true, ...water }),
    property("excess", "Rain that runs off", "有効降雨強度", {
      concept: term("excess-rainfall-rate"),
      ...rate,
      conserved: true,
      ...water,
    }),
    property("level", "Water level", "水位", {
      concept: "cf:water_surface_height_above_reference_datum",
      quantityKind: "quantitykind:Height",
      unit: "m",
      nature: "coordinate",
      positive: "up",
      ...water,
    }),
    property("depth", "Depth of water", "浸水深", {
      concept: "cf:flood_water_thickness",
      quantityKind: "quantitykind:Depth",
      unit: "m",
      nature: "intensive",
      ...water,
    }),
    property("probability", "Probability of trouble", "障害の確率", {
      concept: term("exceedance-probability"),
      quantityKind: "quantitykind:Probability",
      unit: "1",
      nature: "intensive",
      additive: false,
    }),
    property("seen", "Seen by the radar", "レーダの観測範囲", { valueType: "boolean" }),
  ];
}

function property(name, en, ja, facets) {
  return { id: at(`prop/${name}`), type: "Property", label: { en, ja }, ...facets };
}

/** What the whole is published as, and the file of the learned model. */
export function datasets({ onnx }) {
  const published = {
    license: "https://creativecommons.org/licenses/by/4.0/",
    publisher: at("agent/city"),
    issued: "2026-09-30",
  };
  return [
    {
      id: at("dataset/observed"),
      type: "Dataset",
      title: { en: "Rain and level at the Minamo canal, 12 September 2026", ja: "みなも運河の雨と水位、2026年9月12日" },
      ...published,
      temporal: [{ start: on("00:00"), end: on("04:00"), bounds: "[]" }],
      members: ["field/radar", "obs/rain-gauge", "field/level-measured"].map(at),
    },
    learning("train", "Storms that the surrogate learned from", "代替モデルの学習に使った豪雨", published),
    learning("test", "Storms that the surrogate was tested on", "代替モデルの試験に使った豪雨", published),
    {
      id: at("asset/surrogate"),
      type: "Asset",
      href: "surrogate.onnx",
      mediaType: "application/octet-stream",
      byteSize: onnx.byteSize,
      digest: onnx.digest,
    },
  ];
}

function learning(name, en, ja, published) {
  const members = [at(`field/storms-${name}`)];
  return { id: at(`dataset/${name}`), type: "Dataset", title: { en, ja }, ...published, members };
}
