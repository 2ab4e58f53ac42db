// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "./native-location.js";

/** A text in both languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** What a finding means for its document: not conforming, doubtful, worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Where a finding points to: a place in a text file (from 1), or a place in a native file. */
export interface Location {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly native?: NativeLocation;
}

/** Another place that has to do with a finding, such as the first holder of a duplicate id. */
export interface Related {
  readonly resource?: string;
  readonly path?: string;
  readonly location?: Location;
  readonly message?: Bilingual;
}

/**
 * One change of a document, as in a JSON Patch (RFC 6902): `insert` is its `add`, into an array before the item at the
 * index (or behind the last), into an object as a member that is not there yet.
 */
export interface Edit {
  /** JSON Pointer from the same root as `Finding.path`. */
  readonly path: string;
  readonly op: "replace" | "insert" | "remove";
  /** JSON value that stands there afterwards; of `remove`, text before the value at `path`, and only it goes. */
  readonly value?: unknown;
}

/** One statement about bad or undeclared data. A value, never an exception. */
export interface Finding {
  /** `<area>/<slug>`, or `schema/<keyword>` for a structure fault. */
  readonly rule: string;
  /** Short and permanent, such as `TM-01`; for a structure fault the same as `rule`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer into the document; for a lifted resource or a line of NDJSON, into that resource. */
  readonly path: string;
  /** Id of the resource, where there is one. */
  readonly resource?: string;
  readonly location: Location;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  readonly related: readonly Related[];
  /** Made together they undo the fault and change no meaning; only where there is exactly one right answer. */
  readonly edit?: readonly Edit[];
}

/** Something that a run did not check, and why. */
export interface NotChecked {
  /** A rule code, a resource, a member of a file: what was left unchecked. */
  readonly what: string;
  readonly why: Bilingual;
}
