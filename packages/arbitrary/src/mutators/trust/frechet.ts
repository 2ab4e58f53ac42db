// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { belief } from "../parts/belief.js";
import { risk } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-031 (Bounds under unknown dependence). */
export const frechet = ruleMutator("TRU-031", [
  adding("bounds narrower than those of Frechet", (idOf, random) => {
    const [combine, p, lower, upper] = oneOf(
      [
        ["any", 0.05, 0.3, 0.32],
        ["any", 0.05, 0.31, 0.35],
        ["all", 0.8, 0.1, 0.2],
        ["all", 0.8, 0.15, 0.3],
      ] as const,
      random,
    );
    const contributions = [
      { belief: idOf("belief"), eventProbability: 0.3 },
      { belief: idOf("other"), eventProbability: p },
    ];
    const event = { window: { start: "2026-08-01T00:00:00Z", end: "2026-08-01T06:00:00Z" }, combine };
    const stated = { event, probability: { lower, upper }, contributions, dependence: { kind: "unknown" } };
    return { resources: [...risk(idOf, stated), belief(idOf, {}, "other")], at: "/0/probability" };
  }),
]);
