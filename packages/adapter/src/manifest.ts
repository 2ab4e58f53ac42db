// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Severity } from "@jiku/model";
import type { ConceptId } from "./loss.js";

/** A format that the adapter reads or writes. */
export interface FormatEntry {
  readonly id: string;
  readonly versions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** With the dot, longest first. */
  readonly extensions: readonly string[];
  readonly container: "file" | "directory" | "archive";
  /** Its reader may fail without a word on damaged bytes: the command reads it in a capped process of its own. */
  readonly isolate?: true;
  /** Absent = the adapter's. */
  readonly title?: Bilingual;
  /** Absent = all of the adapter's. */
  readonly directions?: readonly Direction[];
  /** The format marks no end: a document cut inside its last value cannot be told from a whole one. Absent = it does. */
  readonly endMark?: false;
  /**
   * A document of the format is one resource, of one of these classes: resources among which none or several are of them may be
   * refused. Absent = a document holds as many as there are.
   */
  readonly record?: readonly string[];
}

/** What the adapter can do. */
export type Direction = "decode" | "encode" | "read" | "model";
/** How far a concept of the model survives. */
export type ConceptSupport = "full" | "lossy" | "refuse" | "absent";

/** A finding of the format's own, or a shared one (`AD-1xx`), whose texts stand in the catalogue. */
export interface ManifestFinding {
  readonly code: string;
  /** `<format>/<slug>`, or `adapter/<slug>` for a shared one. */
  readonly rule: string;
  /** Absent on a shared one. */
  readonly severity?: Severity;
  readonly text?: Bilingual;
  readonly fix?: Bilingual;
}

/** What the adapter takes at most. */
export interface AdapterLimits {
  /** Bytes that `detect` looks at. */
  readonly detectBytes: number;
  /** Nesting. */
  readonly depth: number;
  readonly memoryMiB: number;
  readonly secondsPerMiB: number;
  readonly maxBytes: number;
}

/** A sound native document that the package brings; the suite reads it, and spoils copies of it. */
export interface ManifestSample {
  /** Path of the primary file in the package. */
  readonly path: string;
  /** A format id of the manifest. */
  readonly format: string;
  /** Paths of the files that belong to it. */
  readonly parts?: readonly string[];
  readonly declared?: Readonly<Record<string, string>>;
}

/** The content of `jiku-adapter.json`; schema `https://w3id.org/jiku/schema/adapter/manifest`. */
export interface AdapterManifest {
  readonly jikuAdapter: "1";
  /** Format id, such as `cityjson`. */
  readonly id: string;
  readonly version: string;
  /** Version of the model. */
  readonly jiku: string;
  readonly title: Bilingual;
  readonly formats: readonly FormatEntry[];
  readonly directions: readonly Direction[];
  /** A concept that is not listed is absent. */
  readonly concepts: Readonly<Record<ConceptId, ConceptSupport>>;
  /** Name of the profile under which encoding is lossless. */
  readonly subset?: string;
  /** By quantity kind. */
  readonly tolerances?: Readonly<Record<string, { readonly abs?: number; readonly rel?: number }>>;
  readonly findings: readonly ManifestFinding[];
  readonly limits: AdapterLimits;
  readonly needs: {
    readonly network: boolean;
    readonly clock: boolean;
    readonly random: boolean;
    readonly reader: "inline" | "child";
  };
  /** Conformance classes to be certified. */
  readonly claims: readonly string[];
  readonly samples?: readonly ManifestSample[];
  /** Only for an adapter out of process. */
  readonly process?: { readonly command: readonly string[]; readonly cwd?: string };
}
