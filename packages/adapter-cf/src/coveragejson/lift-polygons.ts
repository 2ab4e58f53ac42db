// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Entity } from "@jiku/model";
import { type Node, numbersOf } from "@jiku/syntax/json";
import { badForm, type CovContext, covId, each, type Located, POLYGONS, placeOf } from "./cov-context.js";

/** What a polygon of a domain is: a feature that the values speak of. */
const FEATURE = "http://www.opengis.net/ont/geosparql#Feature";

/**
 * An axis of polygons: each becomes an Entity with the polygon as its geometry, and the axis lists their ids. The reference
 * system of the polygons is that of their coordinates, which the caller adds.
 */
export function liftPolygons(context: CovContext, values: Located, owner: readonly string[]): DomainAxis | undefined {
  const ids: string[] = [];
  const drafts: { readonly at: Located; readonly coordinates: readonly (readonly (readonly number[])[])[] }[] = [];
  for (const polygon of each(values)) {
    const rings = ringsOf(polygon.node);
    if (rings === undefined) {
      badForm(context, "values", polygon, POLYGONS);
      return undefined;
    }
    drafts.push({ at: polygon, coordinates: rings });
  }
  for (const [i, { at, coordinates }] of drafts.entries()) {
    const id = covId(context, ...owner, "polygons", String(i));
    const rs = context.polygonSystem;
    const entity: Entity = {
      type: "Entity",
      id,
      entityTypes: [FEATURE],
      geometries: [{ type: "Polygon", coordinates, ...(rs === undefined ? {} : { rs }), role: "footprint" }],
    };
    context.emit({ kind: "resource", resource: entity, source: placeOf(at) });
    ids.push(id);
  }
  return ids.length === 0 ? undefined : { kind: "text", values: ids };
}

function ringsOf(node: Node): readonly (readonly (readonly number[])[])[] | undefined {
  if (node.kind !== "seq" || node.items.length === 0) return undefined;
  const rings: (readonly (readonly number[])[])[] = [];
  for (const ring of node.items) {
    const positions = ring.kind === "seq" ? ring.items.map(numbersOf) : [];
    if (positions.length < 4 || positions.some((one) => one === undefined || one.length < 2)) return undefined;
    rings.push(positions as readonly (readonly number[])[]);
  }
  return rings;
}
