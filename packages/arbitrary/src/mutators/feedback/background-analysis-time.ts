// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-003 (One time for background and analysis). */
export const backgroundAnalysisTime = ruleMutator("FBK-003", [
  adding("background of an hour before", (idOf) => ({
    resources: assimilated(idOf, { background: { validTime: { at: "2026-07-31T23:00:00Z" } } }),
    at: "/0/assimilation/analysis",
  })),
  adding("background or analysis outside the window", (idOf, random) => {
    const background = { validTime: { at: "2026-07-31T23:00:00Z" } };
    const window = oneOf(
      [
        { start: "2026-07-31T23:30:00Z", end: "2026-08-01T00:30:00Z" },
        { start: "2026-07-31T22:00:00Z", end: "2026-07-31T23:30:00Z" },
      ],
      random,
    );
    return { resources: assimilated(idOf, { background, assimilation: { window } }), at: "/0/assimilation/analysis" };
  }),
]);
