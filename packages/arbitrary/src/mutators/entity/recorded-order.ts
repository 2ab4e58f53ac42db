// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-08 (Order of recording). */
export const recordedOrder = ruleMutator("ID-08", [
  changing("Resource", "closed before it was begun", (value) => {
    if (value.versionOf !== undefined) return undefined;
    const times = { recordedFrom: "2126-04-01T00:00:00Z", recordedUntil: "2126-03-01T00:00:00Z" };
    return { value: { ...value, ...times }, at: "/recordedUntil" };
  }),
  adding("closed at once", (idOf) => {
    const times = { recordedFrom: "2026-04-01T00:00:00Z", recordedUntil: "2026-04-01T09:00:00+09:00" };
    return { resources: [thing(idOf("thing"), times)], at: "/0/recordedUntil" };
  }),
]);
