// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-12 (Version label kept). */
export const versionLabelKept = ruleMutator("ID-12", [
  changing("Resource", "version without label", (value) => {
    if (value.version !== undefined || value.versionOf !== undefined) return undefined;
    return { value: { ...value, versionOf: value.id } };
  }),
  adding("version without label", (idOf) => ({
    resources: [thing(idOf("thing"), { versionOf: idOf("whole") }), thing(idOf("whole"))],
    at: "/0",
  })),
]);
