// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { decodeWith } from "../decode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { headText } from "../yaml/head-text.js";
import { readBmi } from "./read-bmi.js";

const LISTS = /(?:^|[{,\s])["']?(?:get_)?(?:input|output)_var_names["']?\s*:/;
const FORMULATIONS = /["']formulations["']\s*:/;
const MODULE = /["']name["']\s*:\s*["']bmi_(?:multi|c|c\+\+|fortran|python)["']/;

/** By the lists of variables that BMI has, or by formulations of BMI modules; by the name while the content says nothing else. */
function detectBmi(head: Uint8Array, { name = "" }: Hint): Detection {
  const text = headText(head);
  if (text !== undefined && LISTS.test(text)) return { format: "bmi", version: "2.0", confidence: 3 };
  if (text !== undefined && FORMULATIONS.test(text) && MODULE.test(text)) return { format: "bmi", confidence: 2 };
  return /\.bmi\.(?:ya?ml|json)$/i.test(name) ? { format: "bmi", confidence: 1 } : { confidence: 0 };
}

/** Variables of BMI 2.0 as the getters return them. Read only; no model is loaded. */
export const bmiFormat: ModelFormat = { id: "bmi", detect: detectBmi, decode: decodeWith(readBmi) };
