// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-04 (Version chain ends). */
export const versionChainAcyclic = ruleMutator("ID-04", [
  changing("Resource", "its own predecessor", (value) =>
    value.previousVersion === undefined
      ? { value: { ...value, previousVersion: value.id }, at: "/previousVersion" }
      : undefined,
  ),
  adding("two versions that precede each other", (idOf) => {
    const versioned = (kind: string, version: string, previous: string): object =>
      thing(idOf(kind), { version, previousVersion: idOf(previous) });
    return {
      resources: [versioned("first", "1", "second"), versioned("second", "2", "first")],
      at: "/0/previousVersion",
    };
  }),
]);
