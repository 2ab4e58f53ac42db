// SPDX-License-Identifier: Apache-2.0
import type { Config } from "../config/config-file.js";

/** A part of a profile with the file that it comes from. */
export interface Sourced<T> {
  /** Name of the profile. */
  readonly profile: string;
  readonly config: Config;
  readonly value: T;
}
