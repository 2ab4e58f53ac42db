// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { detectStac } from "./detect.js";
import { encodeStac } from "./encode/encode-stac.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { readStac } from "./read-stac.js";

/** STAC items, collections, catalogs and pages of them, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectStac,
  decode: (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), readStac),
  encode: encodeStac,
};
