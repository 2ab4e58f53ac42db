// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { observed } from "../parts/observed.js";
import { civilTime } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-10 (No silent order across systems). */
export const noSilentOrder = ruleMutator("TM-10", [
  adding("atomic time beside civil time", (idOf) => {
    const phenomenonTime = { at: "2026-09-01T00:00:37", trs: idOf("atomic-time") };
    const atomic = civilTime(idOf("atomic-time"), { calendar: "tai", timeScale: "TAI" });
    const more = { phenomenonTime, resultTime: "2026-09-01T00:00:10Z" };
    return { resources: [...observed(idOf, more), atomic], at: "/0/resultTime" };
  }),
  adding("geologic time beside civil time", (idOf) => {
    const trs = idOf("geologic-time");
    const relation = { predicate: "https://data.example.org/relation/displaces", object: idOf("other") };
    const relations = [{ ...relation, validTime: { start: "2026-05-10", end: ".." } }];
    const existence = { start: "-700000", end: "..", trs };
    const axes = [{ name: "t", direction: "future", unit: "a" }];
    const ages = { calendar: "none", timeScale: "geologic", unit: "a", axes };
    const resources = [thing(idOf("thing"), { existence, relations }), thing(idOf("other")), civilTime(trs, ages)];
    return { resources, at: "/0/relations/0/validTime/start" };
  }),
]);
