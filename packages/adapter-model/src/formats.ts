// SPDX-License-Identifier: Apache-2.0
import { bmiFormat } from "./bmi/bmi-format.js";
import { cwlFormat } from "./cwl/cwl-format.js";
import { fmiFormat } from "./fmi/fmi-format.js";
import type { ModelFormat } from "./format-reader.js";
import { onnxFormat } from "./onnx/onnx-format.js";
import { sspFormat } from "./ssp/ssp-format.js";
import { ymmslFormat } from "./ymmsl/ymmsl-format.js";

/** The formats that are read; the surest detection wins, the earlier one at equal certainty. */
export const formats: readonly ModelFormat[] = [fmiFormat, sspFormat, onnxFormat, bmiFormat, cwlFormat, ymmslFormat];
