// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PO-07 (Country codes). */
export const countryCode = ruleMutator("PO-07", [
  changing("Policy", "code of no country", (value, { random }) => {
    const jurisdiction = value.jurisdiction ?? [];
    const added = oneOf(["UK", "jp", "Japan", "ZZ"], random);
    return { value: { ...value, jurisdiction: [...jurisdiction, added] }, at: `/jurisdiction/${jurisdiction.length}` };
  }),
  adding("code of no country", (idOf) => ({
    resources: [asset(idOf("asset"), { storageRegions: ["UK"] })],
    at: "/0/storageRegions/0",
  })),
]);
