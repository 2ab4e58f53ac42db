// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeWith } from "./decode-run.js";
import { detectStac } from "./detect.js";
import { encodeStac } from "./encode/encode-stac.js";
import { manifest } from "./manifest.js";
import { readStac } from "./read-stac.js";

/** STAC items, collections, catalogs and pages of them, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectStac,
  decode: (input, options) => decodeWith(readStac, input, options),
  encode: encodeStac,
};
