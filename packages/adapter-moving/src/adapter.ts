// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { detectMoving } from "./detect.js";
import { encodeMoving } from "./encode/encode-moving.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { readMoving } from "./read-moving.js";

/** Moving Features JSON and GeoPose, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectMoving,
  decode: (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), readMoving),
  encode: encodeMoving,
};
