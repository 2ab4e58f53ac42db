// SPDX-License-Identifier: Apache-2.0
import { MODEL_LIMITS } from "../limits.js";

/** Bounds of reading YAML: it is held as a tree, so less of it is taken than of formats that stream. */
export const YAML_LIMITS = {
  bytes: 16 * 1024 * 1024,
  /** Nesting of mappings and sequences. */
  depth: MODEL_LIMITS.depth,
  /** Values of the text, and values after aliases are replaced. */
  nodes: 1_000_000,
  /** Uses of aliases. */
  aliases: 1_000,
} as const;
