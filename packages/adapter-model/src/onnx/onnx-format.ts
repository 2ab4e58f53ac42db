// SPDX-License-Identifier: Apache-2.0
import { decodeWith } from "../decode-run.js";
import type { ModelFormat } from "../format-reader.js";
import { detectOnnx } from "./detect-onnx.js";
import { encodeOnnx } from "./encode-onnx.js";
import { readOnnx } from "./read-onnx.js";

/** ONNX: the inputs and outputs of a graph. The graph is not run and its weights are not read. */
export const onnxFormat: ModelFormat = {
  id: "onnx",
  detect: detectOnnx,
  decode: decodeWith(readOnnx),
  encode: encodeOnnx,
};
