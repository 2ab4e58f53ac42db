// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { addRelation } from "../entity-draft.js";
import { CITY_LIMITS } from "../limits.js";
import { PART_OF } from "../names.js";
import { nodeAt, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { tellExtension } from "./gml-kinds.js";
import { classOfNode, gmlId } from "./gml-names.js";
import { liftProperty } from "./gml-property.js";
import { entityOf, type FeatureOwner, featureScope, type MemberScope } from "./gml-scope.js";
import { legalValidity } from "./gml-times.js";

const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Lifts an object: an Entity, then its values, then the objects within it, each part of it.
 * @returns its id; undefined when its id was used before
 */
export function liftFeature(node: XmlNode, member: MemberScope, owner?: FeatureOwner): string | undefined {
  const { context, emit } = member;
  const own = gmlId(node);
  if (own !== undefined && !checkId(own, node, context, emit)) return undefined;
  const id = idOf(node, own, context, owner);
  tellExtension(node, member);
  const later: DecodeEvent[] = [];
  const scope = featureScope(node, id, member, (event) => void later.push(event), legalValidity(node, context, emit));
  if (own !== undefined) scope.identifiers.push({ scheme: "http://www.opengis.net/gml/id", notation: own });
  scope.previousVersion = context.replaced.get(id);
  if (owner !== undefined) addRelation(scope.draft, { predicate: PART_OF, object: owner.scope.draft.id }, nodeAt(node));
  for (const property of node.children) liftProperty(property, scope);
  const { draft } = scope;
  const resource = entityOf(scope, classOfNode(node));
  emit({ kind: "resource", resource, source: nodeAt(node), places: draft.places });
  for (const event of later) emit(event);
  context.tally.objects++;
  if (context.tally.members.length < CITY_LIMITS.members) context.tally.members.push(id);
  return id;
}

function idOf(node: XmlNode, own: string | undefined, context: GmlContext, owner: FeatureOwner | undefined): string {
  if (own !== undefined) return context.ids.object(own);
  if (owner !== undefined) return `${owner.scope.draft.id}/${owner.tail}`;
  const { parent } = node;
  return context.ids.named("object", `${parent?.name ?? ""}-${parent?.nth ?? 1}-${node.name}-${node.nth}`);
}

/** Whether an id is used for the first time and shows what it is. */
function checkId(id: string, node: XmlNode, context: GmlContext, emit: MemberScope["emit"]): boolean {
  const { report } = context;
  const at = nodeAt(node, "gml:id");
  const invisible = INVISIBLE.exec(id)?.[0];
  if (invisible !== undefined) {
    const code = `U+${invisible.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    emit(report.shared("AD-116", { member: "gml:id", code }, at));
  }
  const line = context.features.add(id, node.line);
  if (line === undefined) return true;
  const related = [{ location: { line, native: { kind: "text", line } as const } }];
  emit(report.shared("AD-113", { id, line }, at, { related }));
  return false;
}
