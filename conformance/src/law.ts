// SPDX-License-Identifier: Apache-2.0
import type { Direction } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import type { Arbitrary } from "fast-check";
import type { Bench } from "./bench.js";

/** The conformance classes; `conformance/classes.yaml` says which laws each holds. */
export const classNames = [
  "core",
  "codec-lossless",
  "codec-declared-loss",
  "space",
  "time",
  "quantity",
  "identity",
  "semantic",
  "stream",
  "bounded",
  "provenance",
  "secure",
] as const;

/** A conformance class of adapters; the list is closed. */
export type ClassName = (typeof classNames)[number];

/** Why a law does not hold for an input. */
export interface Fault {
  readonly message: Bilingual;
  /** JSON values. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/**
 * `holds`: it was tested and holds. `vacuous`: the subject had nothing to show for it (it refused, it lost nothing); a law that
 * mostly hears that is inconclusive. `unsuited`: the input itself is none for this law, and another one is drawn.
 */
export type Judgement = "holds" | "vacuous" | "unsuited" | Fault;

/**
 * One requirement that a machine can test. Its inputs are JSON values (bytes in base64, see `bytes.ts`), so that a report can carry
 * the smallest one that fails and `replay` can judge it again.
 */
export interface Law<Input = unknown> {
  /** `AD-001` to `AD-079`; its texts, level and minimum of samples stand in `conformance/requirements/adapter/<class>.yaml`. */
  readonly code: string;
  readonly slug: string;
  readonly class: ClassName;
  /** What the adapter must be able to do for this law to say anything; an adapter that does not claim it is not asked. */
  readonly directions?: readonly Direction[];
  /** Inputs that are always tried, in this order: golden vectors, boundaries, enumerations. Each is judged once. */
  inputs?(bench: Bench): AsyncIterable<Input> | Iterable<Input>;
  /** Inputs that are drawn; undefined when nothing can be drawn for this adapter. */
  drawn?(bench: Bench): Arbitrary<Input> | undefined;
  /** @throws Breakdown when the subject breaks down, which fails the law */
  judge(input: Input, bench: Bench): Promise<Judgement>;
}

/** Keeps the type of the input inside the law. */
export function law<Input>(given: Law<Input>): Law {
  return given as Law;
}
