// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { detectCf } from "./detect.js";
import { encodeCf } from "./formats.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { readArray } from "./read-array.js";
import { readFormat } from "./read-format.js";

/** Arrays under the CF conventions, and CoverageJSON, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectCf,
  decode: (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), readFormat),
  encode: encodeCf,
  read: readArray,
};
