// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** A concept of the model that adapters declare support for, such as `space.axis-order`; the list is that of `x-jiku-concept` in `schemas/`. */
export type ConceptId = `${string}.${string}`;

/** A place in a resource: its id and an RFC 6901 pointer into it. */
export interface ResourcePlace {
  readonly kind: "resource";
  readonly id: string;
  readonly path: string;
}

/** What has become of the lost thing. */
export type LossChange = "dropped" | "rounded" | "widened" | "merged" | "defaulted" | "reordered";

/** Something that the other side does not carry. */
export interface Loss {
  /** In the input: the native file when decoding, the resource when encoding. */
  readonly at: NativeLocation | ResourcePlace;
  readonly concept: ConceptId;
  readonly change: LossChange;
  /** `sidecar` = round-trip class B, `none` = class C. */
  readonly recovery: "sidecar" | "none";
  /** Of a rounding: the largest error, in `unit`. */
  readonly bound?: { readonly abs?: number; readonly rel?: number; readonly unit?: string };
}
