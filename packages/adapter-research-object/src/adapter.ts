// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeWith } from "./decode-run.js";
import { detectObject } from "./detect.js";
import { encodeObject } from "./encode/encode-object.js";
import { manifest } from "./manifest.js";
import { readObject } from "./read-object.js";

/** RO-Crate, DCAT, DataCite, JPCOAR and Croissant to resources; RO-Crate and DCAT from them. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectObject,
  decode: (input, options) => decodeWith(readObject, input, options),
  encode: encodeObject,
};
