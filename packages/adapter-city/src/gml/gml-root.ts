// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { XmlRoot } from "@jiku/syntax/xml";
import { GML_NAMESPACES, iurOf, moduleOf, XSD } from "./gml-names.js";

/** What the root element of an XML document says of it. */
export type RootKind =
  | { readonly kind: "model"; readonly version: string; readonly known: boolean }
  /** Of the family, and without a city model: refused by name. */
  | { readonly kind: "refused"; readonly feature: Bilingual }
  | { readonly kind: "other" };

/** Versions of CityGML that are read. */
export const GML_VERSIONS = ["1.0", "2.0", "3.0"] as const;

const LIST = { en: "a code list (gml:Dictionary)", ja: "符号表(gml:Dictionary)" };
const SCHEMA = { en: "an XML schema (XSD)", ja: "XMLスキーマ(XSD)" };
const FRAGMENT = { en: "a fragment without CityModel", ja: "CityModelのない断片" };
const COLLECTION = {
  en: "a collection of features (gml:FeatureCollection)",
  ja: "地物の集まり(gml:FeatureCollection)",
};

/** Judges a root element by its namespace and name; `targets` is the namespace that a schema is of. */
export function rootKind({ name, uri, attributes }: XmlRoot): RootKind {
  const city = moduleOf(uri);
  if (city?.module === "" && name === "CityModel")
    return { kind: "model", version: city.version, known: (GML_VERSIONS as readonly string[]).includes(city.version) };
  if (city !== undefined || iurOf(uri) !== undefined) return { kind: "refused", feature: FRAGMENT };
  if (uri === XSD && name === "schema") {
    const target = attributes.get("targetNamespace") ?? "";
    return moduleOf(target) !== undefined || iurOf(target) !== undefined
      ? { kind: "refused", feature: SCHEMA }
      : { kind: "other" };
  }
  if (!GML_NAMESPACES.has(uri)) return { kind: "other" };
  if (name === "Dictionary" || name === "DefinitionCollection") return { kind: "refused", feature: LIST };
  return name === "FeatureCollection" ? { kind: "refused", feature: COLLECTION } : { kind: "other" };
}
