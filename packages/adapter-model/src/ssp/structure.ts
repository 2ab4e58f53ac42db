// SPDX-License-Identifier: Apache-2.0
import type { XmlElement } from "@jiku/syntax/xml";

/** A connector of an element, or of the whole. */
export interface Connector {
  readonly name: string;
  readonly kind: string | undefined;
  /** `Real`, `Float64`, ...; undefined where the file leaves it open. */
  readonly type: string | undefined;
  readonly unit: string | undefined;
  /** Name of the enumeration. */
  readonly enumeration: string | undefined;
  readonly element: XmlElement;
  /** The element that holds the unit. */
  readonly typeElement: XmlElement | undefined;
}

/** A component, by its path through the systems that hold it. */
export interface SspComponent {
  /** As the Composition names it: without `.`, which parts it from its port. */
  readonly name: string;
  readonly source: string | undefined;
  readonly type: string;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly element: XmlElement;
}

/** One end of a connection: a connector of a component, or of the boundary of a system. */
export interface SspEnd {
  /** Name of the component or system; "" for the root. */
  readonly owner: string;
  readonly connector: string;
  /** Undefined when the connector is not listed. */
  readonly kind: string | undefined;
  /** The end is the boundary of a system, seen from inside: then its inputs give and its outputs take. */
  readonly inside: boolean;
}

/** A connection as written; which end gives is told by the kinds of the connectors. */
export interface SspConnection {
  readonly start: SspEnd;
  readonly end: SspEnd;
  readonly element: XmlElement;
}

/** A system taken apart. */
export interface SspStructure {
  readonly components: readonly SspComponent[];
  readonly connections: readonly SspConnection[];
  /** Names of the systems, the root "" first. */
  readonly systems: ReadonlySet<string>;
  /** Connectors of the root. */
  readonly root: ReadonlyMap<string, Connector>;
}
