// SPDX-License-Identifier: Apache-2.0
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import type { Loss } from "./loss.js";

/** How an input is to be lifted. */
export interface DecodeOptions {
  /** IRI under which identities are minted where the format has only local ids; see `defaultBase`. */
  readonly base: string;
  /** Whether large arrays stay where they are. */
  readonly arrays: "reference" | "inline";
  /** Elements up to which an array may be inlined although `arrays` is `reference`. */
  readonly inlineLimit: number;
  readonly languages?: readonly string[];
  /** Stream through the values of arrays too, and judge them; absent = only what describes them is read. */
  readonly deep?: boolean;
  readonly signal?: AbortSignal;
  /** What the user states because the file does not: crs, calendar, timeZone, units.<column>. */
  readonly declared?: Readonly<Record<string, string>>;
}

/** complete = read to the end without error · refused = valid but not supported · invalid = findings of severity error · aborted = by the signal. */
export type Outcome = "complete" | "refused" | "invalid" | "aborted";

/** The last event: how it went. */
export interface EndEvent {
  readonly kind: "end";
  readonly outcome: Outcome;
  /** Number of resources that were emitted, or read when encoding. */
  readonly resources: number;
  /** What was skipped on purpose; feeds "not checked". */
  readonly unread?: readonly NativeLocation[];
}

/** `end` comes last and once. */
export type DecodeEvent =
  | {
      readonly kind: "resource";
      readonly resource: Resource;
      readonly source: NativeLocation;
      readonly places?: readonly Place[];
    }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "loss"; readonly loss: Loss }
  | EndEvent;

/** Options of `decode` for a caller that states nothing but the base. */
export const DECODE_DEFAULTS: Omit<DecodeOptions, "base"> = { arrays: "reference", inlineLimit: 4096 };
