// SPDX-License-Identifier: Apache-2.0
import type { ConceptId } from "@jiku/adapter";
import { ENCODE_LOSS_CONCEPTS } from "./encode/encode-losses.js";

/** Concepts of which reading may lose something. */
const DECODE_LOSS_CONCEPTS: readonly ConceptId[] = [
  "field.domain",
  "field.values",
  "observation.flag",
  "observation.support",
  "space.geometry",
  "time.bounds",
];

/** Concepts of the model of which reading or writing may lose something. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...DECODE_LOSS_CONCEPTS, ...ENCODE_LOSS_CONCEPTS]),
].sort();
