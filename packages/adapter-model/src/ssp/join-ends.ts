// SPDX-License-Identifier: Apache-2.0
import type { PortRole } from "@jiku/model";
import type { XmlElement } from "@jiku/syntax/xml";
import type { SspConnection, SspEnd, SspStructure } from "./structure.js";

/** A connection with its direction, between two components; or between one and the outside. */
export interface Joined {
  readonly from: SspEnd;
  readonly to: SspEnd;
  /** The elements on the way, in order: more than one where it passes the boundary of a system. */
  readonly elements: readonly XmlElement[];
}

/** Why a connection has no direction. */
export type NoDirection = "twoSources" | "twoSinks" | "acausal" | "unknown";

/** What became of the connections of a structure. */
export interface Joining {
  readonly joined: readonly Joined[];
  readonly undirected: readonly { readonly connection: SspConnection; readonly why: NoDirection }[];
  /** More than this many ways lead through the systems. */
  readonly tooMany: boolean;
}

/** Role of a port where the structure does not state the kind of a connector. */
export type RoleOf = (owner: string, connector: string) => PortRole | undefined;

const GIVES: ReadonlySet<string> = new Set(["output", "calculatedParameter", "constant", "local"]);
const TAKES: ReadonlySet<string> = new Set(["input", "parameter", "structuralParameter"]);
const MOST_WAYS = 100_000;

/**
 * Gives each connection its direction by the kinds of its ends, and joins those that pass the boundary of an inner
 * system. Start and end mean nothing in SSP (SSP 1.0, 5.3.4); an unstated kind is taken from the model behind it,
 * and where there is none at either end the connection is kept as it is written.
 */
export function joinEnds({ connections, systems }: SspStructure, roleOf: RoleOf): Joining {
  const undirected: { readonly connection: SspConnection; readonly why: NoDirection }[] = [];
  const steps: Joined[] = [];
  for (const connection of connections) {
    const { start, end, element } = connection;
    const [a, b] = [flow(start, roleOf), flow(end, roleOf)];
    if (a === "acausal" || b === "acausal") undirected.push({ connection, why: "acausal" });
    else if (a !== undefined && a === b)
      undirected.push({ connection, why: a === "gives" ? "twoSources" : "twoSinks" });
    else {
      const open = a === undefined && b === undefined;
      if (open) undirected.push({ connection, why: "unknown" });
      const forward = open || a === "gives" || b === "takes";
      steps.push({ from: forward ? start : end, to: forward ? end : start, elements: [element] });
    }
  }
  return { undirected, ...through(steps, systems) };
}

function flow({ owner, connector, kind, inside }: SspEnd, roleOf: RoleOf): "gives" | "takes" | "acausal" | undefined {
  const stated = kind ?? kindOf(roleOf(owner, connector));
  if (stated === undefined) return undefined;
  if (!GIVES.has(stated) && !TAKES.has(stated)) return "acausal";
  return GIVES.has(stated) === inside ? "takes" : "gives";
}

function kindOf(role: PortRole | undefined): string | undefined {
  return role === "state" ? "local" : role;
}

/** Follows each way from a source through the boundaries of inner systems to its sinks. */
function through(
  steps: readonly Joined[],
  systems: ReadonlySet<string>,
): { readonly joined: readonly Joined[]; readonly tooMany: boolean } {
  const isBoundary = ({ owner }: SspEnd) => owner !== "" && systems.has(owner);
  const key = ({ owner, connector }: SspEnd) => JSON.stringify([owner, connector]);
  const leaving = new Map<string, Joined[]>();
  for (const step of steps)
    if (isBoundary(step.from)) leaving.set(key(step.from), [...(leaving.get(key(step.from)) ?? []), step]);
  const joined: Joined[] = [];
  let tooMany = false;
  const open = steps.filter(({ from }) => !isBoundary(from)).reverse();
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    if (joined.length + open.length > MOST_WAYS) {
      tooMany = true;
      break;
    }
    if (!isBoundary(way.to)) {
      joined.push(way);
      continue;
    }
    const { from, elements } = way;
    const on = (leaving.get(key(way.to)) ?? []).filter(
      ({ elements: [next] }) => next !== undefined && !elements.includes(next),
    );
    open.push(
      ...on.reverse().map((next): Joined => ({ from, to: next.to, elements: [...elements, ...next.elements] })),
    );
  }
  return { joined, tooMany };
}
