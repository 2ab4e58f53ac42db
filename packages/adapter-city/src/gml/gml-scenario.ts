// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import { childNode, childText, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { textOfCode } from "./gml-code.js";
import { toldOnce } from "./gml-context.js";
import type { FeatureScope } from "./gml-scope.js";

/**
 * The event for which a hazard is given (i-UR, ...RiskAttribute): which flood, of which scale. A depth means nothing
 * without it. Undefined for a group that names no scale.
 */
export function riskScenario(node: XmlNode, scope: FeatureScope): string | undefined {
  const scale = childText(node, "scale");
  if (!/RiskAttribute$/.test(node.name) || scale === undefined) return undefined;
  const { context } = scope;
  const description = childText(node, "description");
  const key = [node.name, description ?? "", childText(node, "adminType") ?? "", scale].join("-");
  const id = context.ids.named("scenario", key);
  if (!toldOnce(context, `scenario ${key}`)) return id;
  const texts = ["description", "scale"].map((name) => {
    const child = childNode(node, name);
    return child === undefined ? undefined : (textOfCode(child, context) ?? `${name} ${child.text.trim()}`);
  });
  const resource: Entity = {
    type: "Entity",
    id,
    label: { und: texts.filter((text) => text !== undefined).join(", ") },
    entityTypes: ["jk:Scenario"],
    modality: "hypothetical",
  };
  scope.later({ kind: "resource", resource, source: nodeAt(node) });
  return id;
}
