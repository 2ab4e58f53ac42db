// SPDX-License-Identifier: Apache-2.0
import type { NativeInput } from "../native.js";

/** An input whose files are held open until `close`. */
export interface HostInput {
  readonly input: NativeInput;
  /** Closes the files and removes what was spooled. May be called more than once. */
  close(): Promise<void>;
}
