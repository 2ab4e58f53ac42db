// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, Severity } from "@jiku/model";
import type { FindingValues } from "./finding-values.js";
import type { Report, ReportEvent } from "./report.js";
import type { SharedCode } from "./shared-finding.js";

/** What stopped a reader, as a value; becomes a shared finding. */
export interface Fault {
  readonly code: SharedCode;
  readonly values: FindingValues;
  readonly at: NativeLocation;
  /** Name of the wording. */
  readonly case?: string;
  readonly severity?: Severity;
}

/** The finding of a fault. */
export function faultEvent({ code, values, at, case: wording, severity }: Fault, report: Report): ReportEvent {
  return report.shared(code, values, at, {
    ...(wording === undefined ? {} : { case: wording }),
    ...(severity === undefined ? {} : { severity }),
  });
}

/** Whether a value that was thrown is a fault. */
export function isFault(error: unknown): error is Fault {
  return typeof error === "object" && error !== null && !(error instanceof Error) && "code" in error && "at" in error;
}
