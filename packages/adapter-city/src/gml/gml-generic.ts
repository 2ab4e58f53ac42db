// SPDX-License-Identifier: Apache-2.0
import { childNode, childText, type XmlNode } from "../xml/xml-node.js";
import { liftGmlAttribute, tailOf, type ValueForm } from "./gml-attribute.js";
import { moduleOf } from "./gml-names.js";
import type { FeatureScope } from "./gml-scope.js";

const FORMS: Readonly<Record<string, ValueForm>> = {
  string: "text",
  date: "text",
  uri: "text",
  int: "integer",
  double: "double",
  measure: "measure",
  code: "code",
};

/** Name under which generic attributes are registered with their scheme. */
const PREFIX = "generic";

/** Generic attributes of CityGML 1.0 and 2.0 (`gen:stringAttribute name="x"`) and 3.0 (`genericAttribute`). True when it was one. */
export function liftGenericAttribute(property: XmlNode, scope: FeatureScope): boolean {
  if (property.name === "genericAttribute" && moduleOf(property.uri)?.module === "") {
    for (const child of property.children) liftOne(child, scope, []);
    return true;
  }
  return moduleOf(property.uri)?.module === "generics" && liftOne(property, scope, []);
}

function liftOne(node: XmlNode, scope: FeatureScope, sets: readonly string[]): boolean {
  const kind = /^(\w+?)Attribute$/i.exec(node.name)?.[1]?.toLowerCase() ?? "";
  const name = node.attributes.get("name") ?? childText(node, "name");
  if (/AttributeSet$/.test(node.name)) {
    for (const child of node.children) {
      if (child.name === "genericAttribute")
        for (const one of child.children) liftOne(one, scope, [...sets, name ?? ""]);
      else if (/Attribute(?:Set)?$/.test(child.name)) liftOne(child, scope, [...sets, name ?? ""]);
    }
    return true;
  }
  const value = childNode(node, "value");
  if (!Object.hasOwn(FORMS, kind) || name === undefined || value === undefined) return false;
  const path = [...sets, name];
  liftGmlAttribute(
    {
      name: `${PREFIX}.${path.join(".")}`,
      node: value,
      owner: scope.draft.id,
      tail: tailOf(scope.counts, PREFIX, ...path),
      scheme: node.uri,
      notation: path.join("/"),
      form: FORMS[kind] as ValueForm,
      ...(scope.validTime === undefined ? {} : { validTime: scope.validTime }),
    },
    scope.context,
    scope.later,
  );
  return true;
}
