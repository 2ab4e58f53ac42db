// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { SourceAttribute } from "../source/array-source.js";
import { jsonOf } from "./attributes.js";

const JIKU_CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
/** Namespace of the prefix `nc`, under which attributes are kept that the model has no place for. */
export const NC_NAMESPACE = "https://www.unidata.ucar.edu/software/netcdf/#";

/** Attributes that are not among `held`, each under the prefix `nc`, with the context that declares it. */
export function nativeMembers(
  attributes: ReadonlyMap<string, SourceAttribute>,
  held: ReadonlySet<string>,
): Record<`${string}:${string}`, unknown> {
  const members = [...attributes.values()].flatMap((attribute) => {
    const value = held.has(attribute.name) ? undefined : jsonOf(attribute);
    return value === undefined ? [] : [[`nc:${encodeIriPart(attribute.name)}`, value] as const];
  });
  if (members.length === 0) return {};
  return { "@context": [JIKU_CONTEXT, { nc: NC_NAMESPACE }], ...Object.fromEntries(members) } as Record<
    `${string}:${string}`,
    unknown
  >;
}
