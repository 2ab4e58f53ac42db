// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Extension packages, checked and joined, as `compileExtensions` gives them. */
export interface CompiledExtensions {
  /** Prefixes of the packages, as they name them. */
  readonly prefixes: readonly string[];
  readonly rules: readonly Rule[];
}
