// SPDX-License-Identifier: Apache-2.0
import {
  type DecodeEvent,
  type FindingValues,
  type JsonPlace,
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
}

/** Makes events and counts what they say. */
export interface Report {
  /** A finding of this adapter's own (`STA-...`). */
  own(code: string, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  shared(code: SharedCode, values: FindingValues, at: NativeLocation, extras?: FindingExtras): DecodeEvent;
  loss(loss: Loss): DecodeEvent;
  readonly errors: number;
}

/** @param file path of the native file, which every finding names */
export function createReport(file: string): Report {
  let errors = 0;

  function event(finding: Finding): DecodeEvent {
    if (finding.severity === "error") errors++;
    return { kind: "finding", finding };
  }

  return {
    own: (code, values, at, extras = {}) => event(ownFinding(OWN_FINDINGS, code, values, { file, at, ...extras })),
    shared: (code, values, at, extras = {}) => event(sharedFinding(code, values, { file, at, ...extras }, extras)),
    loss: (loss) => ({ kind: "loss", loss }),
    get errors() {
      return errors;
    },
  };
}

/** The native location of a JSON value. */
export function jsonAt(pointer: string, place: JsonPlace | undefined): NativeLocation {
  return place === undefined
    ? { kind: "json", pointer }
    : { kind: "json", pointer, line: place.line, column: place.column };
}

/** The native location of a place whose pointer is not known. */
export function textAt(place: JsonPlace): NativeLocation {
  return { kind: "text", byte: place.offset, line: place.line, column: place.column };
}
