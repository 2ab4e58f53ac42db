// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeCrystal } from "./decode-crystal.js";
import { decodeWith } from "./decode-run.js";
import { detectCrystal } from "./detect.js";
import { encodeCrystal } from "./encode/encode-crystal.js";
import { manifest } from "./manifest.js";

/** OPTIMADE, CIF and mmCIF to resources, and structures to OPTIMADE and CIF. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectCrystal,
  decode: (input, options) => decodeWith(decodeCrystal, input, options),
  encode: encodeCrystal,
};
