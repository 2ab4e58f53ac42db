// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import type { Gathered } from "./gather.js";

/** What the writing of a document needs. */
export interface WriteContext {
  readonly gathered: Gathered;
  readonly options: EncodeOptions;
  readonly report: Report;
  readonly emit: (event: EncodeEvent) => void;
  /** Ids of resources that a record holds. */
  readonly carried: Set<string>;
}

/** The text in the first of the languages at hand. */
export function anyText(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  return texts?.["und"] ?? texts?.["en"] ?? Object.values(texts ?? {})[0];
}

/** Emits a finding of this adapter. */
export function tell({ report, emit }: WriteContext, code: string, structure: string): void {
  emit(report.own(code, { structure }, { kind: "json", pointer: "" }));
}
