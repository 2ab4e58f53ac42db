// SPDX-License-Identifier: Apache-2.0
import type { Component, Composition, Connection, Model, Operator, Port, Verdict } from "@jiku/model";
import type { Look, Side } from "../side.js";

/** One end of a connection, found. */
export interface Endpoint {
  readonly component: Component;
  readonly componentIndex: number;
  readonly model: Model;
  readonly port: Port;
  readonly side: Side;
}

/** A connection whose ends exist. */
export interface Link {
  readonly connection: Connection;
  readonly index: number;
  readonly source: Endpoint;
  readonly target: Endpoint;
  /** The operators that are at hand, in order. */
  readonly via: readonly Operator[];
}

/** A composition with what its references lead to. */
export interface Scene {
  readonly composition: Composition;
  /** By name of component; undefined where the model is not at hand. */
  readonly models: ReadonlyMap<string, Model | undefined>;
  readonly links: readonly Link[];
  /** Links by the port they write, and by the component they lead into; in the order of the connections. */
  readonly writers: ReadonlyMap<string, readonly Link[]>;
  readonly into: ReadonlyMap<string, readonly Link[]>;
  /** The first link that carries a conserved flux into a component, by `fluxKey`. */
  readonly fluxes: ReadonlyMap<string, Link>;
  readonly look: Look;
}

/** What a check on a connection or composition found. */
export interface Fault {
  readonly code: string;
  readonly verdict: Verdict;
  /** JSON Pointer from the composition; absent = the connection. */
  readonly path?: string;
  readonly name?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Names a conserved flux toward a component; undefined when the link carries none. */
export function fluxKey({ source, target }: Link, { expand }: Look): string | undefined {
  const { conserved, nature, concept } = source.side.facets;
  if (conserved !== true || nature !== "flux" || concept === undefined) return undefined;
  return `${target.component.name} ${expand(concept)}`;
}

export type LinkCheck = (link: Link, scene: Scene) => Fault | undefined;
export type SceneCheck = (scene: Scene) => readonly Fault[];

/** Whether an IRI is in a list, CURIEs written out. */
export function lists(list: readonly string[] | undefined, iri: string, { expand }: Look): boolean {
  return list?.some((item) => expand(item) === expand(iri)) === true;
}
