// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeCity } from "./decode.js";
import { detectCity } from "./detect.js";
import { encodeCity } from "./encode.js";
import { manifest } from "./manifest.js";

/** CityJSON 1.0, 1.1, 2.0 and CityJSONSeq, to and from resources. */
export const adapter: Adapter = {
  manifest,
  detect: detectCity,
  decode: decodeCity,
  encode: (resources, sink, options) => encodeCity(resources, sink, options),
};
