// SPDX-License-Identifier: Apache-2.0
import type { Composition, Connection, Model, Port, RuleContext } from "@jiku/model";
import type { Look } from "../side.js";

/** What of a composition leads to resources that are missing, faulty or of another class. */
export interface Lost {
  /** Indexes of connections. */
  readonly connections: ReadonlySet<number>;
  /** A component has no model. */
  readonly model: boolean;
}

/** A reference and the classes that it may name. */
type Reference = readonly [ref: string | undefined, ...classes: readonly string[]];

/**
 * Finds what cannot be judged since it refers to a resource that is not there, though nothing says that it lives
 * elsewhere: such a reference, or the resource itself, has a finding of its own, and one fault gets one finding.
 */
export function lostIn({ components, connections = [] }: Composition, look: Look, context: RuleContext): Lost {
  const isLost = ([ref, ...classes]: Reference): boolean => {
    if (ref === undefined) return false;
    const found = look.resolve(ref);
    return found === undefined ? !isElsewhere(look.expand(ref), context) : !classes.includes(found.type);
  };
  const parts = new Map(components.map(({ name, model }) => [name, partOf(model.id, look)]));
  const refsOf = ({ from, to, via = [] }: Connection): readonly Reference[] => [
    ...via.map(({ id }): Reference => [id, "Operator"]),
    ...[from, to].flatMap((end) => refsOfEnd(end, parts)),
  ];
  const ends = new Set(connections.filter((one) => refsOf(one).some(isLost)).map(({ to }) => to));
  return {
    connections: new Set(connections.flatMap(({ to }, index) => (ends.has(to) ? [index] : []))),
    model: [...parts.values()].some(({ model }) => isLost(model)),
  };
}

/** A component's model and its policy, and the ports by name. */
interface Part {
  readonly model: Reference;
  readonly policy: Reference;
  readonly ports: ReadonlyMap<string, Port>;
}

function partOf(ref: string, look: Look): Part {
  const found = look.resolve(ref) as Model | undefined;
  return {
    model: [ref, "Model", "Operator"],
    policy: [found?.policy, "Policy"],
    ports: new Map(found?.ports?.map((port) => [port.name, port])),
  };
}

/** What the port that is named refers to, down from the model. */
function refsOfEnd(end: string, parts: ReadonlyMap<string, Part>): readonly Reference[] {
  const dot = end.indexOf(".");
  const part = parts.get(end.slice(0, dot));
  if (part === undefined) return [];
  const port = part.ports.get(end.slice(dot + 1));
  return [part.model, part.policy, ...(port === undefined ? [] : refsOfPort(port))];
}

function refsOfPort({ field }: Port): readonly Reference[] {
  return [
    [field.property, "Property"],
    [field.space?.rs, "ReferenceSystem"],
    [field.time?.trs, "ReferenceSystem"],
  ];
}

function isElsewhere(iri: string, { document, expand }: RuleContext): boolean {
  return document.external.some((known) => {
    const start = expand(known);
    return start === iri || (/[/#]$/.test(start) && iri.startsWith(start));
  });
}
