// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import { ATTRIBUTED_TO, DOI, OPTIMADE_NAMESPACE } from "../names.js";
import { anyText, type WriteContext } from "./write-context.js";

/** A bibliographic reference as an entry. */
export function writeReference(context: WriteContext, reference: Entity): unknown {
  context.carried.add(reference.id);
  const doi = reference.identifiers?.find(({ scheme }) => scheme === DOI)?.notation;
  const authors = (reference.relations ?? []).flatMap(({ predicate, object }) => {
    const name = anyText(context.gathered.byId.get(object)?.label);
    if (predicate !== ATTRIBUTED_TO || name === undefined) return [];
    context.carried.add(object);
    return [{ name }];
  });
  const title = anyText(reference.label);
  return {
    id: localId(reference),
    type: "references",
    attributes: {
      last_modified: reference.recordedFrom ?? null,
      ...(title === undefined ? {} : { title }),
      ...(doi === undefined ? {} : { doi }),
      ...(authors.length === 0 ? {} : { authors }),
      ...nativeAttributes(reference),
      ...recorded(reference),
    },
  };
}

/** Time of the record and the immutable id. */
export function recorded({ recordedFrom, identifiers }: Entity) {
  const immutable = identifiers?.find(({ scheme }) => scheme === `${OPTIMADE_NAMESPACE}immutable_id`)?.notation;
  return {
    ...(recordedFrom === undefined ? {} : { last_modified: recordedFrom }),
    ...(immutable === undefined ? {} : { immutable_id: immutable }),
  };
}

/** Attributes of OPTIMADE that the Entity keeps. */
export function nativeAttributes(entity: Entity): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entity).flatMap(([key, value]) =>
      key.startsWith("optimade:") && !key.startsWith("optimade:entry/")
        ? [[decodeURIComponent(key.slice(9)), value]]
        : [],
    ),
  );
}

/** The id that it had, or the last part of the IRI. */
export function localId({ id, identifiers }: Entity): string {
  return identifiers?.find(({ scheme }) => scheme === `${OPTIMADE_NAMESPACE}id`)?.notation ?? localPart(id);
}

/** The last part of an IRI. */
export function localPart(id: string): string {
  const mark = id.indexOf("#");
  const part = mark >= 0 ? id.slice(mark + 1) : (id.split("/").at(-1) ?? id);
  return decodeURIComponent(part.replace(/^(?:structures|references)\//, "")) || "structure";
}
