// SPDX-License-Identifier: Apache-2.0
import {
  type DecodeEvent,
  type FindingValues,
  type Loss,
  nativeLocation,
  ownFinding,
  type SharedCode,
  type SharedFindingOptions,
  sharedFinding,
} from "@jiku/adapter";
import { catalogue, type Finding, fillIn, type NativeLocation, type Related } from "@jiku/model";
import { OWN_FINDINGS } from "./own-findings.js";

/** Extras of a finding. */
export interface FindingExtras extends SharedFindingOptions {
  /** Path of the file, when it is not the primary one. */
  readonly file?: string;
  /** Line of the text, for a place in a table. */
  readonly line?: number;
  readonly resource?: string;
  readonly related?: readonly Related[];
}

export type FindingEvent = Extract<DecodeEvent, { readonly kind: "finding" | "loss" }>;

/** Makes events and counts what they say. */
export interface Report {
  /** A finding of this adapter's own (`TBL-...`). */
  own(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): FindingEvent;
  shared(code: SharedCode, values: FindingValues, at: NativeLocation, extras?: FindingExtras): FindingEvent;
  /** A finding of an area, with the texts and the draft severity of the catalogue. */
  area(code: string, wording: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): FindingEvent;
  loss(loss: Loss): FindingEvent;
  /** Counts an event that another report has made, and gives it back. */
  take<T extends DecodeEvent>(event: T): T;
  readonly errors: number;
  readonly file: string;
}

/** @param file path of the primary file, which every finding names that does not name another */
export function createReport(file: string): Report {
  let errors = 0;

  function event(finding: Finding, at: NativeLocation, { line, file: other }: FindingExtras): FindingEvent {
    if (finding.severity === "error") errors++;
    const location = { ...nativeLocation(at, other ?? file), ...(line === undefined ? {} : { line }) };
    return { kind: "finding", finding: { ...finding, location } };
  }

  const placeOf = (at: NativeLocation, extras: FindingExtras) => ({ file, at, ...extras });
  return {
    file,
    own: (code, values, at, extras = {}) =>
      event(ownFinding(OWN_FINDINGS, code, values, placeOf(at, extras)), at, extras),
    shared: (code, values, at, extras = {}) =>
      event(sharedFinding(code, values, placeOf(at, extras), extras), at, extras),
    area: (code, wording, values, at, extras = {}) => event(areaFinding(code, wording, values, at), at, extras),
    loss: (loss) => ({ kind: "loss", loss }),
    take(event) {
      if (event.kind === "finding" && event.finding.severity === "error") errors++;
      return event;
    },
    get errors() {
      return errors;
    },
  };
}

function areaFinding(code: string, wording: string, values: FindingValues, at: NativeLocation): Finding {
  const entry = catalogue.find((one) => one.code === code);
  const words = entry?.cases?.[wording] ?? entry;
  if (entry === undefined || words === undefined) throw new Error(`the catalogue has no ${code}`);
  const { draft: severity } = entry.severity;
  return {
    rule: entry.rule,
    code: entry.code,
    severity: severity === "off" ? "info" : severity,
    path: "",
    location: nativeLocation(at),
    related: [],
    message: fillIn(words.message, values),
    fix: fillIn(words.fix, values),
  };
}
