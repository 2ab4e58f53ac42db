// SPDX-License-Identifier: Apache-2.0
import { MODEL_LIMITS } from "../limits.js";

/** Bounds of reading ONNX. Weights are skipped by their length and are bounded by nothing. */
export const ONNX_LIMITS = {
  /** Graphs within graphs, types within types. */
  depth: MODEL_LIMITS.depth,
  /** Bytes of one text; a longer one is AD-105. */
  textBytes: MODEL_LIMITS.textLength,
  /** Bytes of the value of one entry of `metadata_props`. */
  metadataBytes: MODEL_LIMITS.descriptionBytes,
  /** Inputs, outputs, names of initializers, operator sets, entries of metadata; each. */
  count: MODEL_LIMITS.ports,
  /** Dimensions of one tensor. */
  rank: 64,
} as const;
