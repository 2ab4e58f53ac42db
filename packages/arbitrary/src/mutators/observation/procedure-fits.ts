// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { observed } from "../parts/observed.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

const otherModel = adding("made by a model of something else", (idOf) => {
  const time = { kind: "instant", method: "point", timeScale: "UTC", calendar: "proleptic_gregorian" };
  const model = {
    id: idOf("model"),
    type: "Model",
    version: "2.1.0",
    label: { ja: "加えたモデル", en: "Added model" },
    modelKind: "mechanistic",
    represents: ["https://data.example.org/process/runoff"],
    determinism: "bitwise",
    ports: [{ name: "q", role: "output", dynamics: "discrete", field: { property: idOf("flow"), unit: "m3/s", time } }],
  };
  const flow = property(idOf("flow"), { quantityKind: "quantitykind:VolumeFlowRate", unit: "m3/s" });
  const made = observed(idOf, { origin: "simulated", usedProcedure: idOf("model") });
  return { resources: [...made, flow, model], at: "/0/usedProcedure" };
});

/** Breaks OB-07 (A model that gives it). */
export const procedureFits = ruleMutator("OB-07", [otherModel]);
