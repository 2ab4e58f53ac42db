// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { decodeWith } from "../decode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { headText, lineValue } from "../yaml/head-text.js";
import { CWL_VERSIONS } from "./cwl-names.js";
import { readCwl } from "./read-cwl.js";

/** By the member `cwlVersion`, which the format demands; by the name while the content says nothing else. */
function detectCwl(head: Uint8Array, { name = "" }: Hint): Detection {
  const text = headText(head);
  const version = text === undefined ? undefined : lineValue(text, "cwlVersion", 4);
  if (version !== undefined) {
    const known = CWL_VERSIONS.some((one) => one === version);
    return { format: "cwl", ...(version === "" ? {} : { version }), confidence: known ? 3 : 2 };
  }
  return /\.cwl$/i.test(name) ? { format: "cwl", confidence: 1 } : { confidence: 0 };
}

/** CWL 1.0 to 1.2: the parameters of tools and workflows. Read only; no tool is run and no expression evaluated. */
export const cwlFormat: ModelFormat = { id: "cwl", detect: detectCwl, decode: decodeWith(readCwl) };
