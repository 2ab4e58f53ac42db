// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, FindingValues, SharedCode } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { Report } from "./report.js";

/** What stopped a reader, as a value; becomes a shared finding. */
export interface Fault {
  readonly code: SharedCode;
  readonly values: FindingValues;
  readonly at: NativeLocation;
  /** Name of the wording. */
  readonly case?: string;
}

/** The finding of a fault. */
export function faultEvent({ code, values, at, case: wording }: Fault, report: Report): DecodeEvent {
  return report.shared(code, values, at, wording === undefined ? {} : { case: wording });
}
