// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type FindingValues, ownFinding, type SharedCode, sharedFinding } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { manifest } from "./manifest.js";

/** Findings as they come, and whether one of them is an error. */
export interface Told {
  readonly events: Extract<DecodeEvent, { kind: "finding" }>[];
  failed: boolean;
  own(code: string, values: FindingValues, line: number, column?: number): void;
  shared(code: SharedCode, values: FindingValues, line: number, more?: { column?: number; case?: string }): void;
  /** Of the sidecar, as a whole. */
  beside(code: SharedCode, values: FindingValues, path: string): void;
}

export function createTold(file: string): Told {
  const told: Told = {
    events: [],
    failed: false,
    own(code, values, line, column) {
      add(ownFinding(manifest.findings, code, values, { file, at: at(line, column) }));
    },
    shared(code, values, line, { column, ...options } = {}) {
      add(sharedFinding(code, values, { file, at: at(line, column) }, options));
    },
    beside(code, values, path) {
      add(sharedFinding(code, values, { file: path, at: { kind: "json", file: path, pointer: "" } }));
    },
  };
  function add(finding: Extract<DecodeEvent, { kind: "finding" }>["finding"]): void {
    if (finding.severity === "error") told.failed = true;
    told.events.push({ kind: "finding", finding });
  }
  return told;
}

export function at(line: number, column?: number): NativeLocation {
  return column === undefined ? { kind: "text", line } : { kind: "text", line, column };
}
