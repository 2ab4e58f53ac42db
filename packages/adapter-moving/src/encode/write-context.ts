// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, FindingValues, Report } from "@jiku/adapter";
import type { Entity, Field, Resource } from "@jiku/model";

/** What the writing of a document needs. All resources are held in memory. */
export interface WriteContext {
  readonly byId: ReadonlyMap<string, Resource>;
  readonly entities: readonly Entity[];
  readonly options: EncodeOptions;
  readonly report: Report;
  readonly emit: (event: EncodeEvent) => void;
  /** Ids of resources that a document holds. */
  readonly carried: Set<string>;
}

/** The Fields of a feature. */
export function fieldsOf({ byId }: WriteContext, id: string): readonly Field[] {
  return [...byId.values()].filter(
    (one): one is Field => one.type === "Field" && (one as Field).featureOfInterest === id,
  );
}

/** The text in the first of the languages at hand. */
export function anyText(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  return texts?.["und"] ?? texts?.["en"] ?? Object.values(texts ?? {})[0];
}

/** Emits a finding of this adapter. */
export function tell({ report, emit }: WriteContext, code: string, values: FindingValues = {}): void {
  emit(report.own(code, values, { kind: "json", pointer: "" }));
}
