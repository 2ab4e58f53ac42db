// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { RdfFaultCode } from "./fault.js";
import type { Name } from "./name.js";
import type { Target } from "./target.js";

/** A JSON object by member name. */
export type Holder = Readonly<Record<string, unknown>>;

/** What is added beside the record itself; each part looks at one value and its node. */
export interface Enrichment {
  unit<T>(run: Run<T>, node: T, value: Holder): void;
  geometry<T>(run: Run<T>, node: T, value: Holder): void;
  relation<T>(run: Run<T>, value: Holder): void;
}

/** The mapping of one resource after the other into one target. */
export interface Run<T> {
  readonly target: Target<T>;
  /** Prefix to namespace IRI; those of the document and of the resource at hand included. */
  prefixes: ReadonlyMap<string, string>;
  /** Predicates of extension keys, as far as `prefixes` has made any. */
  extensionNames: Map<string, Name> | undefined;
  readonly enrichment: Enrichment | undefined;
  readonly resolve: ((iri: string) => AnyResource | undefined) | undefined;
  /** The resource at hand and its node. */
  resource: Holder;
  subject: T | undefined;
  depth: number;
  /** Takes note of a fault of the value that was read last; the first pass throws, the second collects. */
  fault: (code: RdfFaultCode, value: unknown) => void;
}
