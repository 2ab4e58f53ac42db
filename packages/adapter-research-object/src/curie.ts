// SPDX-License-Identifier: Apache-2.0
import { contextJson } from "@jiku/model/context";
import { PREFIXES } from "./names.js";

/** Prefixes of the published context of the model. */
const SPACES: ReadonlyMap<string, string> = new Map(
  Object.entries(contextJson["@context"]).flatMap(([prefix, space]) =>
    typeof space === "string" && /^https?:\/\/.*[#/]$/.test(space) ? [[prefix, space]] : [],
  ),
);
/** schema.org has two addresses for one vocabulary. */
const SCHEMA = { ours: SPACES.get("schema") ?? "", theirs: PREFIXES.schema } as const;

/** The address that a short name of the model stands for, as this family writes it; any other name as it is. */
export function wholeIri(name: string): string {
  const colon = name.indexOf(":");
  const space = name.startsWith("//", colon + 1) ? undefined : SPACES.get(name.slice(0, colon));
  if (space === undefined) return name;
  return (space === SCHEMA.ours ? SCHEMA.theirs : space) + name.slice(colon + 1);
}

/** The short name that the model has for an address; the address where it has none. */
export function shortName(iri: string): string {
  const own = iri.startsWith(SCHEMA.theirs) ? SCHEMA.ours + iri.slice(SCHEMA.theirs.length) : iri;
  for (const [prefix, space] of SPACES)
    if (own.startsWith(space) && /^[A-Za-z_][\w-]*$/.test(own.slice(space.length)))
      return `${prefix}:${own.slice(space.length)}`;
  return iri;
}
