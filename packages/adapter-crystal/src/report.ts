// SPDX-License-Identifier: Apache-2.0
import {
  type DecodeEvent,
  type FindingValues,
  type Loss,
  ownFinding,
  type SharedCode,
  type SharedFindingOptions,
  sharedFinding,
} from "@jiku/adapter";
import type { Finding, NativeLocation, Related } from "@jiku/model";
import { OWN_FINDINGS } from "./own-findings.js";

/** Extras of a finding. */
export interface FindingExtras extends SharedFindingOptions {
  readonly resource?: string;
  readonly related?: readonly Related[];
  /** Line and column of a place that has none of its own. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** Makes events and counts what they say. */
export interface Report {
  /** A finding of this adapter's own (`CRY-...`). */
  own(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  shared(code: SharedCode, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  loss(loss: Loss): DecodeEvent;
  readonly errors: number;
  readonly file: string;
}

/** @param file path of the native file, which every finding names */
export function createReport(file: string): Report {
  let errors = 0;

  function event(finding: Finding): DecodeEvent {
    if (finding.severity === "error") errors++;
    return { kind: "finding", finding };
  }

  return {
    file,
    own: (code, values, native, { at, ...extras } = {}) =>
      event(placed(ownFinding(OWN_FINDINGS, code, values, { file, at: native, ...extras }), at)),
    shared: (code, values, native, { at, ...extras } = {}) =>
      event(placed(sharedFinding(code, values, { file, at: native, ...extras }, extras), at)),
    loss: (loss) => ({ kind: "loss", loss }),
    get errors() {
      return errors;
    },
  };
}

function placed(finding: Finding, at: FindingExtras["at"]): Finding {
  return at === undefined ? finding : { ...finding, location: { ...finding.location, ...at } };
}
