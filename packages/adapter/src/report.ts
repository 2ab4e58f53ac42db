// SPDX-License-Identifier: Apache-2.0
import type { Finding, NativeLocation, Related } from "@jiku/model";
import { areaFinding } from "./area-finding.js";
import type { DecodeEvent } from "./decode.js";
import type { FindingValues } from "./finding-values.js";
import type { Loss } from "./loss.js";
import type { ManifestFinding } from "./manifest.js";
import { ownFinding } from "./own-finding.js";
import { type SharedCode, type SharedFindingOptions, sharedFinding } from "./shared-finding.js";

/** Extras of a finding. */
export interface FindingExtras extends SharedFindingOptions {
  /** Path of the file, when it is not the one of the report. */
  readonly file?: string;
  /** Line and column of a place that has none of its own. */
  readonly at?: { readonly line: number; readonly column?: number };
  readonly resource?: string;
  readonly related?: readonly Related[];
}

/** What a report makes: events of reading and of writing alike. */
export type ReportEvent = Extract<DecodeEvent, { readonly kind: "finding" | "loss" }>;

/** Makes events and counts what they say. */
export interface Report {
  /** A finding of the format's own, with the texts of the manifest. */
  own(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): ReportEvent;
  /** A finding that all adapters share. */
  shared(code: SharedCode, values: FindingValues, at: NativeLocation, extras?: FindingExtras): ReportEvent;
  /** A finding whose code and texts belong to an area of the model (`FD-16`, `QU-15`), of severity as in profile draft. */
  area(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): ReportEvent;
  loss(loss: Loss): ReportEvent;
  /** Counts an event that another report has made, and gives it back. */
  take<T extends DecodeEvent>(event: T): T;
  /** Findings of severity error so far. */
  readonly errors: number;
  readonly file: string;
}

/** Findings of severity error so far; several reports may share one. */
export interface Tally {
  errors: number;
}

/**
 * @param own the format's own findings
 * @param file path of the native file, which every finding names that does not name another
 */
export function createReport(own: readonly ManifestFinding[], file: string, tally: Tally = { errors: 0 }): Report {
  function count(finding: Finding): void {
    if (finding.severity === "error") tally.errors++;
  }

  function event(finding: Finding, { at }: FindingExtras): ReportEvent {
    count(finding);
    return {
      kind: "finding",
      finding: at === undefined ? finding : { ...finding, location: { ...finding.location, ...at } },
    };
  }

  const placeOf = (at: NativeLocation, extras: FindingExtras) => ({ file, ...extras, at });
  return {
    file,
    own: (code, values, at, extras = {}) => event(ownFinding(own, code, values, placeOf(at, extras)), extras),
    shared: (code, values, at, extras = {}) => event(sharedFinding(code, values, placeOf(at, extras), extras), extras),
    area: (code, values, at, extras = {}) => event(areaFinding(code, values, placeOf(at, extras), extras), extras),
    loss: (loss) => ({ kind: "loss", loss }),
    take(event) {
      if (event.kind === "finding") count(event.finding);
      return event;
    },
    get errors() {
      return tally.errors;
    },
  };
}
