// SPDX-License-Identifier: Apache-2.0
import type { Emit } from "../lift-context.js";
import { CITY_LIMITS } from "../limits.js";
import { childNode, childNodes, childText, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { moduleOf } from "./gml-names.js";
import { liftTransition, targetId } from "./gml-transition.js";

/**
 * Versioning of CityGML 3.0: a transition's replacements make the new object the next version of the old one, as long as
 * the transition stands before the objects, as the schema orders it. True when the member was a transition.
 */
export function readVersioning(node: XmlNode, context: GmlContext, emit: Emit): boolean {
  if (node.name !== "VersionTransition" || moduleOf(node.uri)?.module !== "versioning") return false;
  for (const property of childNodes(node, "transaction")) {
    const transaction = childNode(property, "Transaction");
    if (childText(transaction, "type") !== "replace") continue;
    const older = targetId(childNode(transaction, "oldFeature"), context);
    const newer = targetId(childNode(transaction, "newFeature"), context);
    if (older === undefined || newer === undefined || older === newer) continue;
    if (context.replaced.size < CITY_LIMITS.names * 100) context.replaced.set(newer, older);
  }
  liftTransition(node, context, emit);
  return true;
}
