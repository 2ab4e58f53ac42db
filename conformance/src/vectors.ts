// SPDX-License-Identifier: Apache-2.0

import type { ConceptId, LossChange, Outcome } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import type { NativeDocument } from "./bytes.js";

/** A finding that a case expects: the code, and members of its native place that must be equal. */
export interface ExpectedFinding {
  readonly code: string;
  readonly at?: Partial<NativeLocation> & { readonly kind: NativeLocation["kind"] };
}

/** A loss that an encoding is to declare, at the pointer or, member by member, below it. */
export interface ExpectedLoss {
  readonly id: string;
  readonly path: string;
  readonly concept: ConceptId;
  readonly change: LossChange;
}

/** A case out of `conformance/cases/<area>/<slug>.json`, its vectors read. */
export interface VectorCase {
  /** `<slug of the test>#<id>`; immutable. */
  readonly id: string;
  readonly op: "decode" | "encode";
  readonly format: string;
  readonly input: NativeDocument;
  readonly expect: {
    readonly outcome: Outcome;
    readonly findings?: readonly ExpectedFinding[];
    /** No other finding of severity error; default true for negative cases. */
    readonly only?: boolean;
    /** Resources as a Jiku package, compared by `id`. */
    readonly resources?: readonly unknown[];
    /** Bytes of an encoding, base64. */
    readonly bytes?: string;
    /** All losses of an encoding. */
    readonly losses?: readonly ExpectedLoss[];
  };
  /** Concepts without which the case does not apply. */
  readonly requires: readonly string[];
  readonly purpose: Bilingual;
}
