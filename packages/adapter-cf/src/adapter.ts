// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeWith } from "./decode-run.js";
import { detectCf } from "./detect.js";
import { encodeCf } from "./formats.js";
import { manifest } from "./manifest.js";
import { readArray } from "./read-array.js";
import { readFormat } from "./read-format.js";

/** Arrays under the CF conventions, and CoverageJSON, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectCf,
  decode: (input, options) => decodeWith(readFormat, input, options),
  encode: encodeCf,
  read: readArray,
};
