// SPDX-License-Identifier: Apache-2.0
import { LARGEST_HOUR } from "../models/surrogate.mjs";
import { at, fields, members, spaces, term, times } from "./specs.mjs";

function output(name, field, feedthrough, range) {
  return { name, role: "output", field: { ...field, range }, dynamics: "discrete", feedthrough };
}

function input(name, field, range) {
  return { name, role: "input", field: { ...field, range }, dynamics: "discrete" };
}

/** The models, each pinned by the digest of its own program text. @param told what was found when the surrogate was tested */
export function models({ losses, canal, sewer, onnx }, told) {
  return [
    {
      id: at("model/radar"),
      type: "Model",
      label: { en: "Radar with extrapolation", ja: "レーダと外挿" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "seeded",
      ports: [output("rain", fields.rain, ["nothing"], { min: 0, max: 180 })],
    },
    {
      id: at("model/losses"),
      type: "Model",
      label: { en: "Losses of rain", ja: "降雨の損失" },
      version: "1.0.0",
      modelKind: "mechanistic",
      digest: losses,
      represents: [term("first-loss"), term("infiltration")],
      determinism: "bitwise",
      ports: [
        input("rain", fields.rain, { min: 0, max: 200 }),
        output("excess", fields.excess, ["rain"], { min: 0, max: 200 }),
      ],
    },
    canalModel(canal),
    surrogateModel(onnx, told, canal),
    {
      id: at("model/sewer"),
      type: "Model",
      label: { en: "Water balance of the underpass", ja: "アンダーパスの水収支" },
      version: "1.0.0",
      modelKind: "mechanistic",
      digest: sewer,
      represents: [term("sewer-flow")],
      determinism: "bitwise",
      ports: [input("rain", { ...fields.rain, space: spaces.spot }), output("depth", fields.depth, ["rain"])],
    },
    {
      id: at("model/exceedance"),
      type: "Model",
      label: { en: "Share of members above the crest", ja: "堤防高を超える標本の割合" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "bitwise",
      ports: [
        input("level", fields.level),
        input("peak", fields.peak),
        output("probability", probability(), ["level", "peak"], { min: 0, max: 1 }),
      ],
    },
  ];
}

function probability() {
  return {
    property: at("prop/probability"),
    unit: "1",
    space: { kind: "none" },
    time: times.peak,
    uncertainty: { kind: "none" },
  };
}

function canalModel(digest) {
  return {
    id: at("model/canal"),
    type: "Model",
    label: { en: "Reservoirs and kinematic wave", ja: "貯留とキネマティックウェーブ" },
    version: "1.0.0",
    policy: at("policy/canal-model"),
    modelKind: "mechanistic",
    digest,
    represents: [term("infiltration"), term("overland-flow"), term("channel-flow")],
    equations: [
      { format: "text", expression: "dS/dt = r A - S / k", label: { en: "Reservoir of a cell", ja: "升目の貯留" } },
      { format: "text", expression: "dA/dt + dQ/dx = q", label: { en: "Conservation of water", ja: "水の保存" } },
      { format: "text", expression: "Q = sqrt(i) B h^(5/3) / n", label: { en: "Manning", ja: "マニングの式" } },
    ],
    assumptions: [{ topic: term("backwater"), setting: "none" }],
    scales: [
      { dimension: "space", resolution: { value: 500, unit: "m" }, extent: { value: 1500, unit: "m" } },
      { dimension: "time", resolution: { value: 30, unit: "s" }, extent: { value: 4, unit: "h" } },
    ],
    ports: [
      input("excess", { ...fields.excess, unit: "m.s-1" }),
      output("level", fields.level, ["excess"], { min: 0, max: 6 }),
    ],
    numerics: { method: "explicit upwind", convergenceOrder: 1, stepping: "fixed", stepSize: "PT30S" },
    determinism: "bitwise",
    card: at("card/canal"),
    attestations: [at("attestation/models")],
  };
}

function surrogateModel({ digest }, { error, test }, canal) {
  const peak = { ...fields.peak, uncertainty: { ...members, sources: [...members.sources, "surrogate"] } };
  return {
    id: at("model/surrogate"),
    type: "Model",
    label: { en: "Learned peak of the canal", ja: "運河の最高水位の学習モデル" },
    version: "1.0.0",
    modelKind: "dataDriven",
    digest,
    ports: [
      { ...input("rain", fields.hourOfCatchment), nativeKey: "rain" },
      { ...output("peak", peak, ["rain"]), nativeKey: "peak" },
    ],
    bindings: [{ protocol: "onnx", protocolVersion: "1.12", artifact: at("asset/surrogate"), capabilities: ["batch"] }],
    validity: {
      limits: [{ port: "rain", min: 0, max: LARGEST_HOUR, unit: "mm.h-1" }],
      hullMethod: "box",
      outside: "fallback",
      fallback: { id: at("model/canal"), digest: canal },
    },
    approximates: [
      {
        reference: { id: at("model/canal"), digest: canal },
        on: ["peak"],
        metric: term("root-mean-square-error"),
        value: error,
        unit: "m",
        kind: "empirical",
        sampleSize: test.length,
        testedOn: [at("dataset/test")],
      },
    ],
    trainedOn: [at("dataset/train")],
    determinism: "bitwise",
  };
}

/** Steps between models: the mean of the catchment over an hour, and the view of the gauge. */
export function operators() {
  return [
    {
      id: at("op/catchment-hour"),
      type: "Operator",
      label: { en: "Mean of an hour over the catchment", ja: "流域の1時間平均" },
      version: "1.0.0",
      modelKind: "declared",
      determinism: "bitwise",
      operation: "aggregate",
      changes: ["support", "location", "resolution", "coverage", "timePeriod"],
      linear: true,
      exact: false,
      conserves: ["cf:rainfall_rate"],
    },
    {
      id: at("op/gauge-hour"),
      type: "Operator",
      label: { en: "What the gauge would read", ja: "雨量計が示すはずの値" },
      version: "1.0.0",
      modelKind: "declared",
      operation: "observe",
      changes: ["support", "location", "resolution"],
      exact: false,
      linear: true,
      ports: [input("cells", fields.hourInCells), output("reading", fields.hourAtGauge, ["cells"])],
    },
  ];
}

/** How the models are joined. */
export function composition({ losses, canal, onnx }) {
  const component = (name, digest, more = {}) => ({ name, model: { id: at(`model/${name}`), digest }, ...more });
  return {
    id: at("comp/forecast"),
    type: "Composition",
    label: { en: "Flood forecast of the Minamo canal", ja: "みなも運河の洪水予測" },
    version: "1.0.0",
    components: [
      component("radar", undefined, { multiplicity: 40 }),
      component("losses", losses, { multiplicity: 40 }),
      component("canal", canal, {
        settings: { infiltration: 0 },
        multiplicity: 40,
        disables: [term("infiltration")],
        twin: at("twin/canal"),
      }),
      component("surrogate", onnx.digest, { multiplicity: 40 }),
      component("exceedance", undefined),
    ],
    connections: [
      { name: "rain", from: "radar.rain", to: "losses.rain" },
      { name: "excess", from: "losses.excess", to: "canal.excess", tolerance: { value: 1e-12, unit: "m.s-1" } },
      {
        name: "hour",
        from: "radar.rain",
        to: "surrogate.rain",
        via: [{ id: at("op/catchment-hour") }],
        allow: ["lossy"],
      },
      { name: "level", from: "canal.level", to: "exceedance.level" },
      { name: "peak", from: "surrogate.peak", to: "exceedance.peak" },
    ],
    schedule: {
      strategy: "dataflow",
      macroStep: "PT10M",
      order: ["radar", "losses", "canal", "surrogate", "exceedance"],
    },
    conserves: [term("excess-rainfall-rate")],
    determinism: "seeded",
    exposes: [{ name: "level", port: "canal.level" }],
    twin: at("twin/canal"),
  };
}
