// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeWith } from "./decode-run.js";
import { detectTable } from "./detect.js";
import { encodeTable } from "./encode/encode-table.js";
import { manifest } from "./manifest.js";
import { readTable } from "./read-table.js";

/** Tables with their descriptions, to and from resources. Nothing is fetched. */
export const adapter: Adapter = {
  manifest,
  detect: detectTable,
  decode: (input, options) => decodeWith(readTable, input, options),
  encode: encodeTable,
};
