// SPDX-License-Identifier: Apache-2.0
import { decodeWith } from "../decode-run.js";
import { encodeWith } from "../encode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { detectFmi } from "./detect-fmi.js";
import { composeFmu } from "./encode-fmi.js";
import { readFmi } from "./read-fmi.js";

/** FMI 2.0 and 3.0: a model description, alone or within its archive. */
export const fmiFormat: ModelFormat = {
  id: "fmi",
  family: ["fmu"],
  detect: detectFmi,
  decode: decodeWith(readFmi),
  encode: encodeWith(composeFmu, { format: "fmu", path: "model.fmu" }),
};
