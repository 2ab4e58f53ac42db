// SPDX-License-Identifier: Apache-2.0
import {
  type DecodeEvent,
  type FindingValues,
  nativeLocation,
  ownFinding,
  type SharedCode,
  type SharedFindingOptions,
  sharedFinding,
} from "@jiku/adapter";
import { catalogue, type Finding, fillIn, JikuError, type NativeLocation, type Related } from "@jiku/model";
import { OWN_FINDINGS } from "./own-findings.js";

/** Extras of a finding. */
export interface FindingExtras extends SharedFindingOptions {
  readonly resource?: string;
  readonly related?: readonly Related[];
}

/** Makes the findings of one file; all files of an input share one tally. */
export interface Report {
  /** A finding of this adapter's own (`RDE-...`). */
  own(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  shared(code: SharedCode, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  /** QU-15 for a definition whose values will be numbers without a unit; a definition is no value yet, so it informs. */
  unitless(at: NativeLocation): DecodeEvent;
}

/** Findings of severity error so far. */
export interface Tally {
  errors: number;
}

/** @param file path of the native file, which every finding names */
export function createReport(file: string, tally: Tally): Report {
  function event(finding: Finding): DecodeEvent {
    if (finding.severity === "error") tally.errors++;
    return { kind: "finding", finding };
  }

  return {
    own: (code, values, at, extras = {}) => event(ownFinding(OWN_FINDINGS, code, values, { file, at, ...extras })),
    shared: (code, values, at, extras = {}) => event(sharedFinding(code, values, { file, at, ...extras }, extras)),
    unitless: (at) => event(unitlessFinding(at, file)),
  };
}

/** The code that the rules of the areas give to numbers without a unit. */
export const UNITLESS = "QU-15";

function unitlessFinding(at: NativeLocation, file: string): Finding {
  const entry = catalogue.find(({ code }) => code === UNITLESS);
  const wording = entry?.cases?.["spec"];
  if (entry === undefined || wording === undefined) throw new JikuError("unknown-code", UNITLESS);
  return {
    rule: entry.rule,
    code: UNITLESS,
    severity: "info",
    path: at.kind === "json" ? at.pointer : "",
    location: nativeLocation(at, file),
    related: [],
    message: fillIn(wording.message, {}),
    fix: fillIn(wording.fix, {}),
  };
}
