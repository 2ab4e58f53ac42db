// SPDX-License-Identifier: Apache-2.0
import type { Facet, Operator } from "@jiku/model";
import type { Look, Side } from "../side.js";

/** A case of a decision table that a pair is in, with the values that its message shows. */
export interface Found {
  readonly code: string;
  readonly name: string;
  /** Where the facet hangs on the pair and not on the case alone. */
  readonly facet?: Facet | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the receiving port tolerates, and how both ports behave in time. */
export interface Terms {
  readonly extrapolationOrder?: number;
  readonly unmapped?: string;
  readonly sourceDynamics?: string;
  readonly sourcePhase?: string;
  readonly targetDynamics?: string;
}

/** How concepts relate in a vocabulary beside the packs. */
export interface Vocabulary {
  relation(source: string, target: string): "exact" | "narrower" | "broader" | undefined;
}

/** Everything that a facet may look at. */
export interface Pair {
  readonly source: Side;
  readonly target: Side;
  readonly via: readonly Operator[];
  readonly terms: Terms;
  readonly vocabulary: Vocabulary | undefined;
  readonly look: Look;
}

/** What is undefined is left out; a hundred thousand pairs a second leave no time for spreading. */
export function found(code: string, name: string, source?: unknown, target?: unknown, more?: object): Found {
  if (more !== undefined) return { code, name, facet: undefined, values: { ...shown(source, target), ...more } };
  return { code, name, facet: undefined, values: shown(source, target) };
}

const NOTHING = {};

function shown(source: unknown, target: unknown): Readonly<Record<string, unknown>> {
  if (source !== undefined) return target === undefined ? { source } : { source, target };
  return target === undefined ? NOTHING : { target };
}
