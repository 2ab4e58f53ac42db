// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import type { Gathered } from "./encode-gather.js";
import type { KeyBook } from "./encode-keys.js";
import type { VertexPool } from "./vertex-pool.js";

/** Versions that are written. */
export type WrittenVersion = "1.1" | "2.0";

/** What is known while city objects are written. */
export interface EncodeContext {
  readonly gathered: Gathered;
  readonly options: EncodeOptions;
  readonly version: WrittenVersion;
  readonly report: Report;
  readonly keys: KeyBook;
  readonly emit: (event: EncodeEvent) => void;
}

/** A context with the vertex list of the document or feature that is being written. */
export interface UnitEncoding extends EncodeContext {
  readonly pool: VertexPool;
}
