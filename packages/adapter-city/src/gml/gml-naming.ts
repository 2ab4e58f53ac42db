// SPDX-License-Identifier: Apache-2.0
import { nodeAt, type XmlNode } from "../xml/xml-node.js";
import { liftGmlAttribute, tailOf } from "./gml-attribute.js";
import { textOfCode } from "./gml-code.js";
import type { FeatureScope } from "./gml-scope.js";

/** `gml:name`: the label; a code is a value too, and its text the label. A second name stays a value. */
export function liftName(property: XmlNode, scope: FeatureScope): void {
  const text = property.text.trim();
  if (text === "") return;
  const hasCode = property.attributes.has("codeSpace");
  const label = hasCode ? textOfCode(property, scope.context) : text;
  const isFirst = scope.label === undefined;
  if (isFirst && label !== undefined) {
    scope.label = { und: label };
    scope.draft.places.push(["/label", nodeAt(property)]);
  }
  if (isFirst && !hasCode) return;
  liftGmlAttribute(
    {
      name: "name",
      node: property,
      owner: scope.draft.id,
      tail: tailOf(scope.counts, "name"),
      scheme: property.uri,
      notation: "name",
      ...(scope.validTime === undefined ? {} : { validTime: scope.validTime }),
    },
    scope.context,
    scope.later,
  );
}

/** `gml:identifier` (GML 3.2): global where its code space is an address, else one of this file. */
export function liftIdentifier(property: XmlNode, scope: FeatureScope): void {
  const notation = property.text.trim();
  if (notation === "") return;
  const space = property.attributes.get("codeSpace")?.trim() ?? "";
  const isIri = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(space);
  scope.draft.places.push([`/identifiers/${scope.identifiers.length}`, nodeAt(property)]);
  scope.identifiers.push({ scheme: isIri ? space : scope.context.ids.named("codespace", space), notation });
}
