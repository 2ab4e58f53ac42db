// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import type { Gathered } from "./gather.js";

/** Versions that are written. */
export type WrittenVersion = "1.0.0" | "1.1.0";

/** What the writing of a document needs. */
export interface WriteContext {
  readonly gathered: Gathered;
  readonly options: EncodeOptions;
  readonly version: WrittenVersion;
  readonly report: Report;
  readonly emit: (event: EncodeEvent) => void;
  /** Ids of resources that a record holds. */
  readonly carried: Set<string>;
}
