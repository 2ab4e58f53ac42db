// SPDX-License-Identifier: Apache-2.0
import type { Activity } from "@jiku/model";
import type { Emit } from "../lift-context.js";
import { childNode, childNodes, childText, nodeAt, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { CITYGML_CONTEXT, CITYGML_PREFIX, gmlId, hrefOf } from "./gml-names.js";

/** A transition between versions of the city model: the Activity that used the old objects and made the new ones. */
export function liftTransition(node: XmlNode, context: GmlContext, emit: Emit): void {
  const own = gmlId(node);
  const id =
    own === undefined ? context.ids.named("transition", String(node.parent?.nth ?? 1)) : context.ids.object(own);
  const transactions = childNodes(node, "transaction").flatMap((one) => childNode(one, "Transaction") ?? []);
  const used = targets([childNode(node, "from"), ...transactions.map((one) => childNode(one, "oldFeature"))], context);
  const made = targets([childNode(node, "to"), ...transactions.map((one) => childNode(one, "newFeature"))], context);
  const reason = childText(node, "reason");
  const extras = {
    ...(childText(node, "type") === undefined ? {} : { [`${CITYGML_PREFIX}:type`]: childText(node, "type") }),
    ...(transactions.length === 0
      ? {}
      : { [`${CITYGML_PREFIX}:transactions`]: transactions.map((one) => childText(one, "type") ?? null) }),
  };
  const resource: Activity = {
    type: "Activity",
    id,
    "@context": CITYGML_CONTEXT,
    ...(reason === undefined ? {} : { description: { und: reason } }),
    ...(used.length === 0 ? {} : { used }),
    ...(made.length === 0 ? {} : { generated: made }),
    ...extras,
  };
  emit({ kind: "resource", resource, source: nodeAt(node) });
}

function targets(nodes: readonly (XmlNode | undefined)[], context: GmlContext): readonly string[] {
  return [...new Set(nodes.flatMap((node) => targetId(node, context) ?? []))];
}

/** The id of the object that a link within the file leads to. */
export function targetId(node: XmlNode | undefined, { ids }: GmlContext): string | undefined {
  const href = node === undefined ? undefined : hrefOf(node);
  return href?.startsWith("#") === true && href.length > 1 ? ids.object(href.slice(1)) : undefined;
}
