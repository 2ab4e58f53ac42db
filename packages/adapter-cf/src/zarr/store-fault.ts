// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";

/** Something wrong in a store, as a value; becomes a shared finding. */
export interface StoreFault extends Fault {
  /** It was told before. */
  readonly told?: true;
}
