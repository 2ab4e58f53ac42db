// SPDX-License-Identifier: Apache-2.0
import type { FormatReader } from "../format-reader.js";
import type { Marks, RootMarks } from "../root-marks.js";
import { V2_TYPES } from "./read-attribute.js";
import { readNgsiLd, readNgsiV2 } from "./read-ngsi.js";

const LINKED_TYPES: ReadonlySet<string> = new Set([
  "Property",
  "GeoProperty",
  "Relationship",
  "LanguageProperty",
  "VocabProperty",
  "JsonProperty",
  "ListProperty",
  "ListRelationship",
]);
/** Attributes that the data models of the community share. */
const COMMON = [
  "dateObserved",
  "dateObservedFrom",
  "dateCreated",
  "dateModified",
  "dataProvider",
  "areaServed",
  "alternateName",
];
/** Root members of other families. */
const FOREIGN = [
  "stac_version",
  "$schema",
  "resourceType",
  "jiku",
  "uniqueId",
  "definition",
  "links",
  "domain",
  "datastream@id",
  "temporalGeometry",
  "temporalProperties",
];

/** NGSI-LD entities (ETSI GS CIM 009). */
export const ngsiLdFormat: FormatReader = {
  id: "ngsi-ld",
  read: readNgsiLd,
  detect(marks) {
    const found = entityOf(marks);
    if (found === undefined) return undefined;
    const sure = attributeTypes(marks).some((type) => LINKED_TYPES.has(type)) || marks.contexts.some(isCore);
    const named = /^urn:ngsi(?:-ld)?:/.test(found.get("id") ?? "");
    const linked = sure || named || marks.root.has("@context");
    const second = attributeTypes(marks).some((type) => V2_TYPES.has(type));
    return linked && !(second && !sure) && (sure || named || looksLikeEntity(found))
      ? { sure, ...versionOf(marks.contexts) }
      : undefined;
  },
};

/** NGSI-v2 entities. */
export const ngsiV2Format: FormatReader = {
  id: "ngsi-v2",
  read: readNgsiV2,
  detect(marks) {
    const found = entityOf(marks);
    if (found === undefined) return undefined;
    const sure = attributeTypes(marks).some((type) => V2_TYPES.has(type));
    return sure || looksLikeEntity(found) ? { sure, version: "2" } : undefined;
  },
};

/** The version of the core context, where one is named. */
function versionOf(contexts: readonly string[]): { readonly version?: string } {
  const [version] = contexts.flatMap((one) => /ngsi-ld-core-context-v(\d+\.\d+)\.jsonld$/.exec(one)?.[1] ?? []);
  return version === undefined ? {} : { version };
}

function isCore(context: string): boolean {
  return context.includes("uri.etsi.org/ngsi-ld");
}

/** The object that has id and type: the root or the first of a list. */
function entityOf({ root, first }: RootMarks): Marks | undefined {
  const object = root.get("id") !== undefined && root.get("type") !== undefined ? root : first;
  const sound = object.get("id") !== undefined && object.get("type") !== undefined;
  return sound && !FOREIGN.some((key) => object.has(key) || root.has(key)) ? object : undefined;
}

/** The texts of `type` in the members of the root. */
function attributeTypes({ root, inner, first, types }: RootMarks): readonly string[] {
  const own = [...inner.values()].flatMap((members) => members.get("type") ?? []);
  return root.size > 0 && first.size === 0 && root.get("type") !== "Feature" ? own : [...own, ...types];
}

function looksLikeEntity(object: Marks): boolean {
  return (
    COMMON.some((key) => object.has(key)) ||
    [...object.keys()].some((key) => /^ref[A-Z]/.test(key)) ||
    object.has("location")
  );
}
