// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";
import { addExtra, addGeometry } from "../entity-draft.js";
import { childNode, childText, jsonOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { liftGmlAttribute, tailOf } from "./gml-attribute.js";
import { textOfCode } from "./gml-code.js";
import { isGeometry } from "./gml-geometry.js";
import { liftGeometryProperty } from "./gml-geometry-property.js";
import { isFeature, tellExtension } from "./gml-kinds.js";
import { hrefOf, isGml, iurOf } from "./gml-names.js";
import { riskScenario } from "./gml-scenario.js";
import type { FeatureScope } from "./gml-scope.js";
import { spatialIdCells } from "./gml-spatial-id.js";
import { surveyYear } from "./gml-times.js";

/** Members that identify the thing in a register (uro: BuildingIDAttribute, RealEstateIDAttribute, ...). */
const IDENTIFIERS = /^(?:buildingID|realEstateID(?:Of\w+)?|propertyID|facilityID|roadID|bridgeID|structureID|treeID)$/i;

interface Group {
  readonly type: string;
  readonly tail: string;
  readonly phenomenonTime: TimeExtent | undefined;
  readonly scenario: string | undefined;
}

/**
 * Lifts an object that is a group of values, such as `uro:BuildingDetailAttribute`: each value becomes an Observation named
 * by the group. The survey year of the group is the time of all of them; a hazard's description and scale are a scenario.
 */
export function liftGroup(node: XmlNode, property: XmlNode, scope: FeatureScope): void {
  tellExtension(node, scope);
  if (node.children.length === 0) {
    liftLeaf(property, node, scope);
    return;
  }
  if (/KeyValuePairAttribute$/.test(node.name)) {
    liftPair(node, scope);
    return;
  }
  if (/ExternalReference$/.test(node.name) && liftExternalReference(node, scope)) return;
  const group: Group = {
    type: node.name,
    tail: tailOf(scope.counts, node.name),
    phenomenonTime: surveyYear(node, scope.context, scope.later),
    scenario: riskScenario(node, scope),
  };
  const cells = node.children.filter(({ name }) => name === "spatialID");
  if (cells.length > 0) spatialIdCells(cells, scope, addGeometry);
  identify(node, scope);
  const counts = new Map<string, number>();
  const others = node.children.filter(({ name }) => name !== "spatialID" && name !== "surveyYear");
  const only = others.length === 0 && group.phenomenonTime !== undefined;
  for (const child of only ? node.children : others) liftMember(child, group, counts, scope);
}

function liftMember(child: XmlNode, group: Group, counts: Map<string, number>, scope: FeatureScope): void {
  if (isGml(child) && /^(?:metaDataProperty|boundedBy)$/.test(child.name)) return;
  if (IDENTIFIERS.test(child.name) && iurOf(child.uri) !== undefined && child.children.length === 0) return;
  if (child.children.length > 0) {
    for (const inner of child.children) {
      if (isGeometry(inner)) liftGeometryProperty(inner, child, scope);
      else if (isFeature(inner)) {
        const tail = tailOf(scope.counts, child.name);
        scope.lift(inner, { ...scope, emit: scope.later }, { scope, tail });
      } else liftGroup(inner, child, scope);
    }
    return;
  }
  if (hrefOf(child) !== undefined) {
    addExtra(scope.draft, [group.type, child.name], hrefOf(child), nodeAt(child));
    return;
  }
  const { phenomenonTime, scenario } = group;
  liftGmlAttribute(
    {
      name: `${group.type}.${child.name}`,
      node: child,
      owner: scope.draft.id,
      tail: `${group.tail}/${tailOf(counts, "value", child.name)}`,
      scheme: child.uri === "" ? "http://www.opengis.net/gml" : child.uri,
      notation: `${group.type}/${child.name}`,
      ...(scope.validTime === undefined ? {} : { validTime: scope.validTime }),
      ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
      ...(scenario === undefined ? {} : { scenario }),
    },
    scope.context,
    scope.later,
  );
}

/** An object without parts: its text is the value. */
function liftLeaf(property: XmlNode, node: XmlNode, scope: FeatureScope): void {
  addExtra(scope.draft, [tailOf(scope.counts, `kept-${property.name}`).slice(5)], jsonOf(node), nodeAt(node));
}

/** `uro:KeyValuePairAttribute`: the key names the property, in words where its list is at hand. */
function liftPair(node: XmlNode, scope: FeatureScope): void {
  const key = childNode(node, "key");
  const value = node.children.find(({ name }) => /Value$/.test(name));
  const code = childText(node, "key");
  if (key === undefined || value === undefined || code === undefined) {
    liftLeaf(node, node, scope);
    return;
  }
  const { validTime } = scope;
  liftGmlAttribute(
    {
      name: `${node.name}.${code}`,
      node: value,
      owner: scope.draft.id,
      tail: tailOf(scope.counts, node.name, code),
      scheme: node.uri,
      notation: textOfCode(key, scope.context) ?? `${node.name}/${code}`,
      ...(value.name === "intValue" ? { form: "integer" as const } : {}),
      ...(/^(?:double|measured?)Value$/.test(value.name) ? { form: "double" as const } : {}),
      ...(validTime === undefined ? {} : { validTime }),
    },
    scope.context,
    scope.later,
  );
}

/** `core:ExternalReference`: the name of the thing in another system. */
function liftExternalReference(node: XmlNode, scope: FeatureScope): boolean {
  const target = childNode(node, "externalObject") ?? node;
  const system = childText(node, "informationSystem");
  const notation = childText(target, "name") ?? childText(target, "uri") ?? childText(node, "targetResource");
  if (notation === undefined) return false;
  const isIri = system !== undefined && /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(system);
  scope.draft.places.push([`/identifiers/${scope.identifiers.length}`, nodeAt(node)]);
  scope.identifiers.push({ scheme: isIri ? system : scope.context.ids.named("codespace", system ?? ""), notation });
  return true;
}

/** Registered identifiers; the same one at two objects means that one thing stands in the file twice (CTY-011). */
function identify(node: XmlNode, scope: FeatureScope): void {
  for (const child of node.children) {
    const notation = child.text.trim();
    if (!IDENTIFIERS.test(child.name) || iurOf(child.uri) === undefined || notation === "") continue;
    const scheme = `${child.uri}/${child.name}`;
    scope.draft.places.push([`/identifiers/${scope.identifiers.length}`, nodeAt(child)]);
    scope.identifiers.push({ scheme, notation });
    if (child.name !== "buildingID") continue;
    const parts = [scheme, notation, childText(node, "branchID") ?? "", childText(node, "partID") ?? ""];
    const earlier = scope.context.identities.add(parts.join("\n"), child.line);
    if (earlier === undefined) continue;
    const values = { id: parts.slice(1).filter(Boolean).join("/"), line: earlier };
    scope.emit(scope.context.report.own("CTY-011", values, nodeAt(child), { resource: scope.draft.id }));
  }
}
