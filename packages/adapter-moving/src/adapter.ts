// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeWith } from "./decode-run.js";
import { detectMoving } from "./detect.js";
import { encodeMoving } from "./encode/encode-moving.js";
import { manifest } from "./manifest.js";
import { readMoving } from "./read-moving.js";

/** Moving Features JSON and GeoPose, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectMoving,
  decode: (input, options) => decodeWith(readMoving, input, options),
  encode: encodeMoving,
};
