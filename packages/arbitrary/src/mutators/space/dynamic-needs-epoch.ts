// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { longitudeLatitude } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks SP-13 (Epoch of a dynamic system). */
export const dynamicNeedsEpoch = ruleMutator("SP-13", [
  changing("ReferenceSystem", "dynamic without epoch", (value) =>
    value.kind === "geodetic" || value.dynamic === true
      ? { value: { ...without(value, "epoch"), dynamic: true } }
      : undefined,
  ),
  adding("dynamic without epoch", (idOf) => ({
    resources: [longitudeLatitude(idOf("system"), { dynamic: true })],
    at: "/0",
  })),
]);
