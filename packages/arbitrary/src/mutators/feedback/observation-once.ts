// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { assimilated, assimilation } from "../parts/assimilated.js";
import { belief } from "../parts/belief.js";
import { cycle } from "../parts/cycle.js";
import { run } from "../parts/run.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const EARLY = { start: "2026-07-31T23:00:00Z", end: "2026-08-01T01:00:00Z" };
const LATE = { start: "2026-08-01T00:00:00Z", end: "2026-08-01T02:00:00Z" };

/** Breaks FBK-009 (Each observation once). */
export const observationOnce = ruleMutator("FBK-009", [
  adding("observation assimilated by two runs of a twin", (idOf) => {
    const again = assimilation(idOf, { window: LATE, analysis: idOf("later-analysis") });
    const later = { runKind: "assimilation", startedAt: "2026-08-01T02:05:00Z", assimilation: again };
    const validTime = { at: "2026-08-01T00:00:00Z" };
    const made = { beliefRole: "analysis", validTime, generatedBy: idOf("later-run") };
    const resources = [
      run(idOf, later, "later-run"),
      belief(idOf, made, "later-analysis"),
      ...assimilated(idOf, { run: { startedAt: "2026-08-01T01:05:00Z" }, assimilation: { window: EARLY } }),
      cycle(idOf, { assimilate: idOf("run") }),
      cycle(idOf, { sequence: 13, previous: idOf("cycle"), assimilate: idOf("later-run") }, "later-cycle"),
      thing(idOf("twin")),
    ];
    return { resources, at: "/0/assimilation/observations/0" };
  }),
]);
