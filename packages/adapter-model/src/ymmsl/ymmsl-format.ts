// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { decodeWith } from "../decode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { headText, lineValue } from "../yaml/head-text.js";
import { readYmmsl } from "./read-ymmsl.js";
import { YMMSL_VERSIONS } from "./ymmsl-names.js";

/** By the member `ymmsl_version`, which the format demands; by the name while the content says nothing else. */
function detectYmmsl(head: Uint8Array, { name = "" }: Hint): Detection {
  const text = headText(head);
  const version = text === undefined ? undefined : lineValue(text, "ymmsl_version");
  if (version !== undefined) {
    const known = YMMSL_VERSIONS.some((one) => one === version);
    return { format: "ymmsl", ...(version === "" ? {} : { version }), confidence: known ? 3 : 2 };
  }
  return /\.ymmsl$/i.test(name) ? { format: "ymmsl", confidence: 1 } : { confidence: 0 };
}

/** yMMSL 0.1 and 0.2: coupled models of MUSCLE3. Read only; nothing is started. */
export const ymmslFormat: ModelFormat = { id: "ymmsl", detect: detectYmmsl, decode: decodeWith(readYmmsl) };
