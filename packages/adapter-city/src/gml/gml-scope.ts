// SPDX-License-Identifier: Apache-2.0
import type { Entity, LangText, TimeExtent } from "@jiku/model";
import { createDraft, type EntityDraft } from "../entity-draft.js";
import type { Emit } from "../lift-context.js";
import { CITY_LIMITS } from "../limits.js";
import type { XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { idsBelow } from "./gml-geometry.js";
import { type InheritedSystem, inheritedFrom } from "./gml-inherited.js";
import { CITYGML_CONTEXT, CITYGML_PREFIX, gmlId, isGml } from "./gml-names.js";

/** What all objects within one member of the file share. */
export interface MemberScope {
  readonly context: GmlContext;
  readonly emit: Emit;
  readonly ids: ReadonlyMap<string, XmlNode>;
  readonly budget: { left: number };
  /** System and dimension that geometries without their own inherit. */
  readonly inherited: InheritedSystem;
  /** Lifts an object within another one. */
  readonly lift: LiftFeature;
}

/** The object to which another one belongs. */
export interface FeatureOwner {
  readonly scope: FeatureScope;
  /** End of the id of an object that has no `gml:id`. */
  readonly tail: string;
}

/** Lifts an object; gives its id, or undefined when its id was used before. */
export type LiftFeature = (node: XmlNode, member: MemberScope, owner?: FeatureOwner) => string | undefined;

/** One object that is being lifted. */
export interface FeatureScope extends MemberScope {
  readonly node: XmlNode;
  readonly draft: EntityDraft;
  /** What follows the Entity: its values, and the objects within it. */
  readonly later: Emit;
  readonly validTime: TimeExtent | undefined;
  /** How often each end of an id was used. */
  readonly counts: Map<string, number>;
  readonly identifiers: NonNullable<Entity["identifiers"]>[number][];
  label: LangText | undefined;
  description: LangText | undefined;
  previousVersion: string | undefined;
}

/** The scope of one member of the file. */
export function memberScope(node: XmlNode, context: GmlContext, emit: Emit, lift: LiftFeature): MemberScope {
  return {
    context,
    emit,
    ids: idsBelow(node, gmlId),
    budget: { left: CITY_LIMITS.recordWeight * 2 },
    inherited: { srsName: context.srsName, dimension: context.dimension },
    lift,
  };
}

/** The scope of one object in it. */
export function featureScope(
  node: XmlNode,
  id: string,
  member: MemberScope,
  later: Emit,
  validTime: TimeExtent | undefined,
): FeatureScope {
  const boundedBy = node.children.find((child) => child.name === "boundedBy" && isGml(child));
  return {
    ...member,
    inherited: boundedBy === undefined ? member.inherited : inheritedFrom(boundedBy, member.inherited),
    node,
    draft: createDraft(id),
    later,
    validTime,
    counts: new Map(),
    identifiers: [],
    label: undefined,
    description: undefined,
    previousVersion: undefined,
  };
}

/** The Entity of an object. */
export function entityOf(scope: FeatureScope, entityClass: string): Entity {
  const { draft, identifiers, label, description, previousVersion } = scope;
  const { id, geometries, relations, extras, native, recordedFrom, recordedUntil, existence } = draft;
  return {
    type: "Entity",
    id,
    ...(extras.size === 0 ? {} : { "@context": CITYGML_CONTEXT }),
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    entityTypes: [entityClass],
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(previousVersion === undefined ? {} : { previousVersion }),
    ...(recordedFrom === undefined ? {} : { recordedFrom }),
    ...(recordedUntil === undefined ? {} : { recordedUntil }),
    ...(native.size === 0 ? {} : { native: Object.fromEntries(native) }),
    ...(existence === undefined ? {} : { existence }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(relations.length === 0 ? {} : { relations }),
    ...Object.fromEntries([...extras].map(([key, value]) => [`${CITYGML_PREFIX}:${key}`, value])),
  };
}
