// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { decodeCrystal } from "./decode-crystal.js";
import { detectCrystal } from "./detect.js";
import { encodeCrystal } from "./encode/encode-crystal.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";

/** OPTIMADE, CIF and mmCIF to resources, and structures to OPTIMADE and CIF. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectCrystal,
  decode: (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), decodeCrystal),
  encode: encodeCrystal,
};
