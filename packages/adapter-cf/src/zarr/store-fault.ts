// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, FindingValues, SharedCode } from "@jiku/adapter";
import type { NativeLocation, Severity } from "@jiku/model";
import type { Report } from "../report.js";

/** Something wrong in a store, as a value; becomes a shared finding. */
export interface StoreFault {
  readonly code: SharedCode;
  readonly values: FindingValues;
  readonly at: NativeLocation;
  /** Name of the wording. */
  readonly case?: string;
  readonly severity?: Severity;
  /** It was told before. */
  readonly told?: true;
}

/** The finding of a fault. */
export function faultEvent({ code, values, at, case: wording, severity }: StoreFault, report: Report): DecodeEvent {
  return report.shared(code, values, at, {
    ...(wording === undefined ? {} : { case: wording }),
    ...(severity === undefined ? {} : { severity }),
  });
}
