// SPDX-License-Identifier: Apache-2.0
import { checkComposition, type Look, toldOfFacet, toldOfFault, worst } from "@jiku/coupling";
import type { AnyResource, Composition, Connection, Finding, ProfileName, Verdict } from "@jiku/model";
import { makeFinding } from "@jiku/validate";
import { type ConnectionEntry, connectionEntry } from "./couple-result.js";
import type { End } from "./ends.js";

/** One pairing: the entry of the report, and the same as findings. */
export interface Pairing {
  readonly entry: ConnectionEntry;
  readonly findings: readonly Finding[];
}

/** How a pairing is joined and named. */
export interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly connection?: Pick<Connection, "via" | "allow">;
  /** File and JSON Pointer that findings point to. */
  readonly file: string;
  readonly path: string;
  readonly profile: ProfileName;
}

/** Judges two ends as a composition of two components with one connection. */
export function coupleEnds(source: End, target: End, joined: Joined, look: Look): Pairing {
  const models: ReadonlyMap<string, AnyResource> = new Map([
    [SOURCE, { ...source.model, ports: [source.port] } as AnyResource],
    [TARGET, { ...target.model, ports: [target.port] } as AnyResource],
  ]);
  const within: Look = { expand: look.expand, resolve: (ref) => models.get(ref ?? "") ?? look.resolve(ref) };
  const { connections } = checkComposition(compositionOf(source, target, joined), within);
  const [result] = connections;
  if (result === undefined) throw new RangeError("a composition of one connection has one result");
  const { id, from, to, file, path, profile } = joined;
  const told = [...result.facets.flatMap((facet) => toldOfFacet(facet) ?? []), ...result.faults.map(toldOfFault)];
  const findings = told.flatMap(({ code, values, case: name }) => {
    const options = name === undefined ? {} : { case: name };
    return makeFinding(code, profile, { path, location: { file } }, values, options) ?? [];
  });
  return { entry: { ...connectionEntry(result), id, from, to }, findings };
}

/** References that no document can hold. */
const SOURCE = "jiku-couple:source";
const TARGET = "jiku-couple:target";

function compositionOf(source: End, target: End, { id, connection }: Joined): Composition {
  return {
    id: "jiku-couple:composition",
    type: "Composition",
    components: [
      { name: "source", model: { id: SOURCE } },
      { name: "target", model: { id: TARGET } },
    ],
    connections: [{ name: id, from: `source.${source.port.name}`, to: `target.${target.port.name}`, ...connection }],
    schedule: { strategy: "dataflow" },
  };
}

const ORDER: readonly Verdict[] = ["compatible", "mediatedExact", "mediatedLossy", "undetermined", "incompatible"];

/** The best first; among equals those with fewer open facets, then by name. */
export function ranked(pairings: readonly Pairing[]): readonly Pairing[] {
  const open = ({ entry }: Pairing) => entry.facets.filter(({ verdict }) => ORDER.indexOf(verdict) > 2).length;
  return [...pairings].sort(
    (a, b) =>
      ORDER.indexOf(a.entry.verdict) - ORDER.indexOf(b.entry.verdict) ||
      open(a) - open(b) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
}

export function worstOf(pairings: readonly Pairing[]): Verdict {
  return worst(pairings.map(({ entry }) => entry.verdict));
}
