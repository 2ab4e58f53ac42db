// SPDX-License-Identifier: Apache-2.0
import { decodeWith } from "../decode-run.js";
import { encodeWith } from "../encode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { detectSsp } from "./detect-ssp.js";
import { composeSsp } from "./encode-ssp.js";
import { readSsp } from "./read-ssp.js";

/** SSP 1.0 and 2.0: a system structure, alone or within its archive. */
export const sspFormat: ModelFormat = {
  id: "ssd",
  family: ["ssp"],
  detect: detectSsp,
  decode: decodeWith(readSsp),
  encode: encodeWith(composeSsp, { format: "ssp", path: "model.ssp" }),
};
