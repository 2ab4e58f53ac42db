// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { lattice, plane, referenceSystem } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-14 (Number of axes). */
export const axisCount = ruleMutator("SP-14", [
  adding("compound system without its height", (idOf) => {
    const verticalDatum = "https://data.example.org/datum/mean-sea-level";
    const axes = [{ name: "H", direction: "up", unit: "m" }];
    const height = referenceSystem(idOf("height"), "vertical", { verticalDatum, axes });
    const parts = { kind: "compound", componentSystems: [idOf("plane"), idOf("height")] };
    const both = { ...plane(idOf("system")), ...parts };
    return { resources: [both, plane(idOf("plane")), height], at: "/0/axes" };
  }),
  adding("lattice with two axes", (idOf) => ({
    resources: [lattice(idOf("system"), { axes: [{ name: "a" }, { name: "b" }] })],
    at: "/0/axes",
  })),
]);
