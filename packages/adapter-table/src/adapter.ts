// SPDX-License-Identifier: Apache-2.0
import { type Adapter, runDecode, startRun } from "@jiku/adapter";
import { detectTable } from "./detect.js";
import { encodeTable } from "./encode/encode-table.js";
import { manifest } from "./manifest.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { readTable } from "./read-table.js";

/** Tables with their descriptions, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectTable,
  decode: (input, options) => runDecode(startRun(OWN_FINDINGS, input, options), readTable),
  encode: encodeTable,
};
