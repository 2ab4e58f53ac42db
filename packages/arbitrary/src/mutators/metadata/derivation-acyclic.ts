// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PV-02 (Provenance without a cycle). */
export const derivationAcyclic = ruleMutator("PV-02", [
  changing("Resource", "derived from itself", (value) => ({
    value: { ...value, derivedFrom: [...(value.derivedFrom ?? []), value.id] },
    at: "/derivedFrom",
  })),
  adding("derived from each other", (idOf) => {
    const clean = dataset(idOf, { derivedFrom: [idOf("raw")] }, "clean");
    const raw = dataset(idOf, { derivedFrom: [idOf("clean")] }, "raw");
    return { resources: [clean, raw, publisher(idOf)], at: "/0/derivedFrom" };
  }),
  adding("activity that uses its own product", (idOf) => {
    const made = dataset(idOf, { generatedBy: idOf("activity") });
    const activity = { id: idOf("activity"), type: "Activity", used: [idOf("dataset")] };
    return { resources: [made, activity, publisher(idOf)], at: "/0/generatedBy" };
  }),
  adding("used before it was made", (idOf) => {
    const [later, earlier] = ["2026-07-02", "2026-07-01"];
    const during = (day: string): object => ({ startedAt: `${day}T00:00:00Z`, endedAt: `${day}T01:00:00Z` });
    const made = dataset(idOf, { generatedBy: idOf("making") });
    const making = { id: idOf("making"), type: "Activity", ...during(later) };
    const using = { id: idOf("using"), type: "Activity", ...during(earlier), used: [idOf("dataset")] };
    return { resources: [made, making, using, publisher(idOf)], at: "/2/used" };
  }),
]);
