// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, Report } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";

/** MDL-020: what the format has no place for, so that it stays undeclared on every port. */
export function undetermined(report: Report, format: string, facets: Bilingual, at: NativeLocation): DecodeEvent {
  return report.own("MDL-020", { format, facets }, at);
}
