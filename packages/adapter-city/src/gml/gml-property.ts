// SPDX-License-Identifier: Apache-2.0
import { addExtra, addGeometry, addRelation } from "../entity-draft.js";
import { HAS_MEMBER, HAS_PART } from "../names.js";
import { childNode, jsonOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { liftGmlAttribute, tailOf } from "./gml-attribute.js";
import { liftDynamizer } from "./gml-dynamizer.js";
import { envelopeOf } from "./gml-envelope.js";
import { liftGenericAttribute } from "./gml-generic.js";
import { isGeometry } from "./gml-geometry.js";
import { liftGeometryProperty } from "./gml-geometry-property.js";
import { liftGroup } from "./gml-group.js";
import { isFeature, tellExtension } from "./gml-kinds.js";
import { hrefOf, isCityGml, isGml, moduleOf } from "./gml-names.js";
import { liftIdentifier, liftName } from "./gml-naming.js";
import type { FeatureScope } from "./gml-scope.js";
import { liftGmlTime } from "./gml-times.js";

/** Lifts one property of an object, whichever of the forms of GML it has. */
export function liftProperty(property: XmlNode, scope: FeatureScope): void {
  if (isGml(property) && liftGmlProperty(property, scope)) return;
  if (!isGml(property)) tellExtension(property, scope);
  if (liftSpecial(property, scope)) return;
  const href = hrefOf(property);
  if (href !== undefined && property.children.length === 0) {
    liftLink(property, href, scope);
    return;
  }
  if (property.children.length === 0) {
    if (liftGmlTime(property, scope.draft, scope.context, scope.later)) return;
    liftSimple(property, scope);
    return;
  }
  for (const child of property.children) liftValue(child, property, scope);
}

function liftValue(child: XmlNode, property: XmlNode, scope: FeatureScope): void {
  if (isGeometry(child)) {
    liftGeometryProperty(child, property, scope);
    return;
  }
  if (child.name === "Dynamizer") {
    liftDynamizer(child, scope);
    return;
  }
  if (isFeature(child)) {
    const tail = tailOf(scope.counts, property.name);
    scope.lift(child, { ...scope, emit: scope.later }, { scope, tail });
    return;
  }
  if (/^urn:oasis:names:tc:ciq:/.test(child.uri) || isGml(child) || child.name === "ImplicitGeometry")
    keep(property, scope, child.name === "ImplicitGeometry");
  else liftGroup(child, property, scope);
}

/** Properties that GML itself defines. */
function liftGmlProperty(property: XmlNode, scope: FeatureScope): boolean {
  switch (property.name) {
    case "name":
      liftName(property, scope);
      return true;
    case "description":
      if (property.text.trim() !== "") scope.description = { und: property.text.trim() };
      return true;
    case "identifier":
      liftIdentifier(property, scope);
      return true;
    case "boundedBy": {
      const box = envelopeOf(property, scope.inherited, scope.context, scope.emit);
      if (box !== undefined) addGeometry(scope.draft, box, nodeAt(property));
      return true;
    }
    default:
      return false;
  }
}

/** Properties of CityGML that are neither values nor objects of their own. */
function liftSpecial(property: XmlNode, scope: FeatureScope): boolean {
  if (!isCityGml(property.uri)) return false;
  const { draft, context } = scope;
  if (property.name === "appearance" || property.name === "appearanceMember") {
    loseAppearance(property, scope);
    return true;
  }
  if (property.name === "address") {
    keep(property, scope, false);
    return true;
  }
  if (property.name === "relatedTo") {
    const relation = childNode(property, "CityObjectRelation");
    const target = hrefOf(childNode(relation, "relatedTo") ?? property);
    const type = childNode(relation, "relationType")?.text.trim();
    if (target === undefined || type === undefined || type === "") return false;
    const predicate = `http://www.opengis.net/citygml/3.0/relationType/${encodeURIComponent(type)}`;
    const object = targetOf(target, context);
    if (object === undefined) keepLink(property, target, scope);
    else addRelation(draft, { predicate, object }, nodeAt(property));
    return true;
  }
  return liftGenericAttribute(property, scope);
}

/** Colours and textures are not carried; told once for the file. */
export function loseAppearance(property: XmlNode, { context, emit }: Pick<FeatureScope, "context" | "emit">): void {
  if (context.tally.told.has("appearance")) return;
  context.tally.told.add("appearance");
  const at = nodeAt(property);
  context.run.unread.push(at);
  emit(context.report.loss({ at, concept: "space.geometry", change: "dropped", recovery: "none" }));
}

/** A link to another object: a part or a member of this one. */
function liftLink(property: XmlNode, href: string, scope: FeatureScope): void {
  const object = href.startsWith("#") ? targetOf(href, scope.context) : undefined;
  if (object === undefined) {
    keepLink(property, href, scope);
    return;
  }
  const isMember = /^(?:groupMember|versionMember|parent)$/.test(property.name);
  const predicate = isMember ? HAS_MEMBER : moduleOf(property.uri) === undefined ? "dcterms:relation" : HAS_PART;
  addRelation(scope.draft, { predicate, object }, nodeAt(property));
}

/** The resource that a link leads to: an object of this file, or what the address names; undefined for another file. */
function targetOf(href: string, { ids }: FeatureScope["context"]): string | undefined {
  if (href.startsWith("#")) return href.length > 1 ? ids.object(href.slice(1)) : undefined;
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(href) ? href : undefined;
}

/** A link out of this file is kept, and told as not read. */
function keepLink(property: XmlNode, href: string, { context, counts, draft }: FeatureScope): void {
  context.run.unread.push(nodeAt(property));
  addExtra(draft, [tailOf(counts, `link-${property.name}`)], href, nodeAt(property));
}

function liftSimple(property: XmlNode, scope: FeatureScope): void {
  const { draft, validTime } = scope;
  liftGmlAttribute(
    {
      name: property.name,
      node: property,
      owner: draft.id,
      tail: tailOf(scope.counts, property.name),
      scheme: property.uri === "" ? "http://www.opengis.net/gml" : property.uri,
      notation: property.name,
      ...(validTime === undefined ? {} : { validTime }),
    },
    scope.context,
    scope.later,
  );
}

/** Keeps a property as it is; a geometry by reference to a shared one loses its shape. */
function keep(property: XmlNode, scope: FeatureScope, loses: boolean): void {
  const at = nodeAt(property);
  addExtra(scope.draft, [tailOf(scope.counts, `kept-${property.name}`).replace(/^kept-/, "")], jsonOf(property), at);
  if (!loses) return;
  scope.emit(scope.context.report.loss({ at, concept: "space.geometry", change: "dropped", recovery: "none" }));
}
