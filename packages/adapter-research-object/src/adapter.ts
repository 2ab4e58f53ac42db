// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { detectObject } from "./detect.js";
import { encodeObject } from "./encode/encode-object.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { readObject } from "./read-object.js";

/** RO-Crate, DCAT, DataCite, JPCOAR and Croissant to resources; RO-Crate and DCAT from them. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectObject,
  decode: (input, options) => runDecode({ ...startRun(OWN_FINDINGS, input, options), about: {} }, readObject),
  encode: encodeObject,
};
