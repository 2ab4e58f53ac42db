// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest, DecodeEvent, Detection, EncodeEvent, Hint, Outcome } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";

/** Native files by their path; the first is the primary one. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What is asked of a decoder. */
export interface DecodeRequest {
  /** A format id of the manifest. */
  readonly format: string;
  readonly files: Files;
  /** IRI under which local ids are minted. */
  readonly base: string;
  readonly arrays?: "reference" | "inline";
  readonly declared?: Readonly<Record<string, string>>;
  /** Bytes of the chunks in which the primary file arrives, one after the other, the last size for all that follow; 0 is an empty chunk. Absent = at once. */
  readonly chunks?: readonly number[];
  /** The consumer takes so many events and then waits until nothing more is read. */
  readonly pauseAfter?: number;
}

/** What is asked of an encoder. */
export interface EncodeRequest {
  readonly format: string;
  readonly resources: readonly AnyResource[];
  readonly version?: string;
  readonly sidecar?: boolean;
  readonly canonical?: boolean;
}

/** What a call took, where the driver can tell. */
export interface Usage {
  readonly milliseconds: number;
  /** Largest resident memory of the subject so far, bytes. */
  readonly memory?: number;
}

export interface DecodeAnswer {
  /** As they came; the last is `end`. */
  readonly events: readonly DecodeEvent[];
  /** Bytes of the primary file that were taken when each event came, where the driver feeds them. */
  readonly taken?: readonly number[];
  /** Bytes that were taken in all while the consumer waited, with `pauseAfter`. */
  readonly takenWhilePaused?: number;
  readonly usage: Usage;
}

export interface EncodeAnswer {
  readonly events: readonly EncodeEvent[];
  /** What lies in the sink afterwards; nothing when the encoder failed. */
  readonly files: Files;
  /** The resources were changed by the encoder, where the driver can see it. */
  readonly mutated?: boolean;
  readonly usage: Usage;
}

/** How a subject broke down, which is no answer. */
export type BreakdownKind = "threw" | "crashed" | "timeout" | "protocol" | "memory" | "not-started";

/** The subject broke down during a call: the call has no answer, and the next one starts it anew. */
export class Breakdown extends Error {
  readonly kind: BreakdownKind;

  constructor(kind: BreakdownKind, message: string) {
    super(message);
    this.name = "Breakdown";
    this.kind = kind;
  }
}

/** The adapter that is judged, behind a driver. It never learns what is expected, which law asks, or the seed. */
export interface Subject {
  readonly manifest: AdapterManifest;
  /** `typescript` behind a worker thread, else the language that the process named. */
  readonly language: string;
  /** @throws Breakdown */
  detect(head: Uint8Array, hint: Hint): Promise<Detection>;
  /** @throws Breakdown */
  decode(request: DecodeRequest): Promise<DecodeAnswer>;
  /** @throws Breakdown */
  encode(request: EncodeRequest): Promise<EncodeAnswer>;
  /** Ends it, so that the next call finds a fresh process or thread; with an environment of its own where one is given. */
  restart(environment?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

/** How a call went, by its last event; undefined when there is none or it is not the last one. */
export function outcomeOf(events: readonly (DecodeEvent | EncodeEvent)[]): Outcome | undefined {
  const last = events.at(-1);
  const ends = events.filter(({ kind }) => kind === "end").length;
  return last?.kind === "end" && ends === 1 ? last.outcome : undefined;
}
