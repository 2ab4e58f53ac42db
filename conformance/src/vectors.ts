// SPDX-License-Identifier: Apache-2.0

import type { ConceptId, Detection, EncodeOptions, Loss, LossChange, Outcome } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import type { NativeDocument } from "./bytes.js";

/** A finding that a case expects: the code, members of its native place that must be equal, and what its message says. */
export interface ExpectedFinding {
  readonly code: string;
  /** Which wording of a shared code. */
  readonly case?: string;
  /** Of the placeholders of its text; others may stand for anything. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly at?: Partial<NativeLocation> & { readonly kind: NativeLocation["kind"] };
}

/** A loss that an encoding is to declare, at the pointer or, member by member, below it; of any concept where none is named. */
export interface ExpectedLoss {
  readonly id: string;
  readonly path: string;
  readonly concept?: ConceptId;
  readonly change: LossChange;
  readonly recovery: Loss["recovery"];
}

/** Where a resource and its members stand, all of them. */
export interface ExpectedPlaces {
  readonly source: NativeLocation;
  readonly members: Readonly<Record<string, NativeLocation>>;
}

/** A case out of `conformance/cases/<area>/<slug>.json`, its vectors read. */
export interface VectorCase {
  /** `<slug of the test>#<id>`; immutable. */
  readonly id: string;
  readonly op: "decode" | "detect" | "encode";
  readonly format: string;
  readonly input: NativeDocument;
  /** How an encoding is asked for; canonical and without sidecar unless it says otherwise. */
  readonly options?: Partial<Pick<EncodeOptions, "canonical" | "sidecar" | "version">>;
  readonly expect: {
    /** Of a decoding or an encoding. */
    readonly outcome?: Outcome;
    /** What the first bytes and the name are taken for. */
    readonly detection?: Detection;
    readonly findings?: readonly ExpectedFinding[];
    /** No other finding of severity error; default true for negative cases. */
    readonly only?: boolean;
    /** Resources as a Jiku package, compared by `id`. */
    readonly resources?: readonly unknown[];
    /** Of each resource of a decoding, by its id: where it stands, and where its members do, with their pointers. */
    readonly places?: Readonly<Record<string, ExpectedPlaces>>;
    /** Bytes of an encoding, base64. */
    readonly bytes?: string;
    /** Resources in the sidecar of an encoding; without them there is no such file. */
    readonly sidecar?: readonly unknown[];
    /** All losses of an encoding. */
    readonly losses?: readonly ExpectedLoss[];
  };
  /** Concepts without which the case does not apply. */
  readonly requires: readonly string[];
  readonly purpose: Bilingual;
}
