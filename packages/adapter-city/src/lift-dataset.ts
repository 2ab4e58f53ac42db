// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, jsonPointer } from "@jiku/adapter";
import type { Agent, Dataset, Geometry, Identifier, NativeLocation, Place } from "@jiku/model";
import type { Emit, FileContext, PlaceOf } from "./lift-context.js";
import { isExtent } from "./lift-object.js";
import { CITY_LIMITS } from "./limits.js";
import { CITYJSON_CONTEXT, CONTACT_POINT, DATASET_SCHEME } from "./names.js";
import type { RootValues } from "./root-values.js";
import { isObject } from "./semantics.js";
import { SPECIFICATIONS } from "./versions.js";

type Native = Readonly<Record<string, unknown>>;

/** Names that CityJSON 1.0 has for members of `metadata`. */
const OLDER: Readonly<Record<string, string>> = {
  datasetTitle: "title",
  datasetReferenceDate: "referenceDate",
  datasetPointOfContact: "pointOfContact",
  datasetIdentifier: "identifier",
};

const PLACED: ReadonlySet<string> = new Set([
  "title",
  "identifier",
  "pointOfContact",
  "geographicalExtent",
  "referenceSystem",
]);
const ROLES = {
  publisher: "publisher",
  author: "creators",
  originator: "creators",
  "co-author": "creators",
  contributor: "contributors",
} as const;

/**
 * The Dataset of the file. It lists its city objects while they are few; what CityJSON says of the whole and the model
 * has no member for is kept under `cityjson:`.
 */
export function liftDataset(root: RootValues, file: FileContext, emit: Emit): void {
  const source = root.get("metadata");
  const at: PlaceOf = source?.at ?? (() => ({ kind: "json", pointer: "" }));
  const metadata = metadataOf(source?.value, at, file, emit);
  const places: Place[] = [];
  const extras = new Map<string, unknown>();
  const contact = liftContact(metadata, at, file, emit);
  if (contact === undefined && metadata.has("pointOfContact"))
    extras.set("pointOfContact", metadata.get("pointOfContact"));
  for (const [member, value] of metadata)
    if (!PLACED.has(member))
      extras.set(member === "referenceDate" ? member : `metadata/${encodeIriPart(member)}`, value);
  for (const [member, { value }] of root) if (member !== "metadata") extras.set(encodeIriPart(member), value);
  const dataset: Dataset = {
    type: "Dataset",
    id: file.ids.file("dataset"),
    ...(extras.size === 0 ? {} : { "@context": CITYJSON_CONTEXT }),
    ...titleOf(metadata, at, places, file, emit),
    ...identifierOf(metadata, at, file, emit),
    ...spatialOf(metadata, at, places, file, emit),
    conformsTo: [SPECIFICATIONS[file.version], ...extensionAddresses(root.get("extensions")?.value)],
    ...(file.tally.objects > 0 && file.tally.objects <= CITY_LIMITS.members ? { members: file.tally.members } : {}),
    distributions: [file.ids.file("asset")],
    ...contact,
    ...Object.fromEntries([...extras].map(([key, value]) => [`cityjson:${key}`, value])),
  };
  emit({ kind: "resource", resource: dataset, source: at(""), places });
}

function metadataOf(native: unknown, at: PlaceOf, file: FileContext, emit: Emit): ReadonlyMap<string, unknown> {
  if (native !== undefined && !isObject(native))
    emit(file.report.own("CTY-017", { member: "metadata", expected: { en: "an object", ja: "オブジェクト" } }, at("")));
  if (!isObject(native)) return new Map();
  return new Map(
    Object.entries(native).map(([name, value]) => [
      file.version === "1.0" && Object.hasOwn(OLDER, name) ? (OLDER[name] as string) : name,
      value,
    ]),
  );
}

function titleOf(
  metadata: ReadonlyMap<string, unknown>,
  at: PlaceOf,
  places: Place[],
  file: FileContext,
  emit: Emit,
): Pick<Dataset, "title"> {
  const title = metadata.get("title");
  if (title === undefined) return {};
  if (typeof title !== "string") {
    emit(file.report.own("CTY-017", { member: "title", expected: { en: "a text", ja: "文字列" } }, at("/title")));
    return {};
  }
  places.push(["/title", at("/title")]);
  return { title: { und: title } };
}

function identifierOf(
  metadata: ReadonlyMap<string, unknown>,
  at: PlaceOf,
  file: FileContext,
  emit: Emit,
): Pick<Dataset, "identifiers"> {
  const notation = metadata.get("identifier");
  if (notation === undefined) return {};
  if (typeof notation !== "string") {
    emit(
      file.report.own("CTY-017", { member: "identifier", expected: { en: "a text", ja: "文字列" } }, at("/identifier")),
    );
    return {};
  }
  const identifier: Identifier = { scheme: DATASET_SCHEME, notation };
  return { identifiers: [identifier] };
}

function spatialOf(
  metadata: ReadonlyMap<string, unknown>,
  at: PlaceOf,
  places: Place[],
  file: FileContext,
  emit: Emit,
): Pick<Dataset, "spatial"> {
  const extent = metadata.get("geographicalExtent");
  if (extent === undefined) return {};
  if (!isExtent(extent)) {
    emit(
      file.report.own(
        "CTY-017",
        { member: "geographicalExtent", expected: { en: "an array of 6 numbers", ja: "6個の数の配列" } },
        at("/geographicalExtent"),
      ),
    );
    return {};
  }
  places.push(["/spatial/0", at("/geographicalExtent")]);
  const box: Geometry = {
    type: "Box",
    ...(file.rs === undefined ? {} : { rs: file.rs }),
    role: "bounding",
    bbox: extent,
  };
  return { spatial: [box] };
}

/** The contact as an Agent, when the file says whether it is a person or an organisation; its other members are kept whole. */
function liftContact(
  metadata: ReadonlyMap<string, unknown>,
  at: PlaceOf,
  file: FileContext,
  emit: Emit,
): Partial<Dataset> | undefined {
  const contact = metadata.get("pointOfContact");
  if (!isObject(contact)) return undefined;
  const { contactType, contactName, role } = contact as Native;
  const agentType =
    contactType === "individual" ? "person" : contactType === "organization" ? "organization" : undefined;
  if (agentType === undefined) return undefined;
  const id = file.ids.file("contact");
  const agent: Agent = {
    type: "Agent",
    id,
    "@context": CITYJSON_CONTEXT,
    agentType,
    ...(typeof contactName === "string" ? { label: { und: contactName } } : {}),
    "cityjson:pointOfContact": contact,
  };
  emit({ kind: "resource", resource: agent, source: at("/pointOfContact") });
  const member = typeof role === "string" && Object.hasOwn(ROLES, role) ? ROLES[role as keyof typeof ROLES] : undefined;
  return {
    relations: [{ predicate: CONTACT_POINT, object: id }],
    ...(member === undefined ? {} : { [member]: member === "publisher" ? id : [id] }),
  };
}

/** Addresses of the extensions that the root names. */
export function extensionAddresses(extensions: unknown): readonly string[] {
  if (!isObject(extensions)) return [];
  const addresses = Object.values(extensions).map((e) => (isObject(e) ? (e["url"] ?? e["uri"]) : undefined));
  return addresses.filter((url): url is string => typeof url === "string" && /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(url));
}

/** Places of the extensions whose schemas are named and not read. */
export function unreadExtensions(root: RootValues): readonly NativeLocation[] {
  const extensions = root.get("extensions");
  if (extensions === undefined || !isObject(extensions.value)) return [];
  return Object.keys(extensions.value).map((name) => extensions.at(jsonPointer(name)));
}
