// SPDX-License-Identifier: Apache-2.0
import type { SourceAttribute } from "../source/array-source.js";
import type { H5Metadata } from "./h5-module.js";

/** A dataset as it lies in the file. */
export interface H5Dataset {
  readonly name: string;
  readonly path: string;
  readonly metadata: H5Metadata;
  readonly shape: readonly number[];
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  /** For each dimension the path of the scale attached to it. */
  readonly scales: readonly (string | undefined)[];
}

export interface H5Group {
  /** "/" for the root. */
  readonly path: string;
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly datasets: readonly H5Dataset[];
  readonly groups: readonly H5Group[];
}
