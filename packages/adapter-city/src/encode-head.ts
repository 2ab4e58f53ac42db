// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Dataset, LangText, ReferenceSystem } from "@jiku/model";
import { axesOf } from "@jiku/spacetime";
import type { EncodeContext } from "./encode-context.js";
import { lossAt, lossesBeside, lossOf } from "./encode-losses.js";
import { extensionAddresses } from "./lift-dataset.js";
import { CONTACT_POINT, DATASET_SCHEME } from "./names.js";
import { epsgCode } from "./reference-system.js";
import { isObject } from "./semantics.js";
import { readTransform, type Transform } from "./transform.js";
import { SPECIFICATIONS } from "./versions.js";

const CARRIED: ReadonlySet<string> = new Set([
  "title",
  "identifiers",
  "spatial",
  "members",
  "distributions",
  "conformsTo",
  "relations",
]);
const OGC_ADDRESS = /^https?:\/\/www\.opengis\.net\/def\/crs\//;
/** Members of the head that are written on their own. */
const APART: ReadonlySet<string> = new Set(["transform", "pointOfContact", "referenceDate", "metadata"]);

/** Steps of a coordinate where the resources name no transform: a millimetre, or its like on the ground in degrees. */
const METRIC_STEP = 0.001;
const DEGREE_STEP = 1e-9;

/** The reference system of the geometries; "several" when they have more than one, which CityJSON cannot hold. */
export function usedSystem({ gathered }: EncodeContext): ReferenceSystem | "several" | undefined {
  if (gathered.used.size > 1) return "several";
  const [only] = gathered.used;
  const id = only ?? gathered.dataset?.spatial?.[0]?.rs;
  if (id === undefined) return undefined;
  return gathered.systems.get(id) ?? { type: "ReferenceSystem", id, kind: "compound", definition: id };
}

/** The quantisation: that of the native file the Dataset comes from, else one that begins at the least coordinates. */
export function transformFor({ gathered }: EncodeContext, rs: ReferenceSystem | undefined): Transform {
  const own = readTransform(gathered.dataset?.["cityjson:transform"]);
  const hasPositions = Number.isFinite(gathered.minimum[0]);
  if (own !== undefined && (!hasPositions || own.scale.every((s) => s !== 0))) return own;
  const axes =
    rs === undefined ? undefined : axesOf(rs, (ref) => (ref === undefined ? undefined : gathered.systems.get(ref)));
  const step = (k: number): number => (axes?.[k]?.unit === "deg" ? DEGREE_STEP : METRIC_STEP);
  const start = (k: number): number =>
    Number.isFinite(gathered.minimum[k]) ? Math.floor(gathered.minimum[k] as number) : 0;
  return { scale: [step(0), step(1), step(2)], translate: [start(0), start(1), start(2)] };
}

/** `metadata` and the members that extensions add to the root. */
export interface Head {
  readonly metadata: object | undefined;
  readonly others: object;
}

/** The head out of the Dataset, the reference system and the contact; what they cannot say is told as loss. */
export function encodeHead(context: EncodeContext, rs: ReferenceSystem | undefined): Head {
  const { gathered, emit } = context;
  const { dataset } = gathered;
  for (const id of gathered.systems.keys())
    if (id !== rs?.id && rs?.componentSystems?.includes(id) !== true)
      emit(lossOf({ id, type: "ReferenceSystem" }, "dropped"));
  const metadata: Record<string, unknown> = dataset === undefined ? {} : metadataOf(dataset, context);
  if (dataset === undefined) emitAgentLosses(undefined, context);
  const referenceSystem = rs === undefined ? undefined : systemAddress(rs, context);
  if (referenceSystem !== undefined) metadata["referenceSystem"] = referenceSystem;
  const others = new Map<string, unknown>();
  for (const [key, value] of Object.entries(dataset ?? {})) {
    const member = key.startsWith("cityjson:") ? key.slice("cityjson:".length) : "";
    if (member !== "" && !member.includes("/") && !APART.has(member)) others.set(decodeIriPart(member), value);
  }
  return { metadata: Object.keys(metadata).length === 0 ? undefined : metadata, others: Object.fromEntries(others) };
}

/** The address under which CityJSON names the system; undefined, with its loss, for one that has none. */
function systemAddress(rs: ReferenceSystem, { gathered, emit }: EncodeContext): string | undefined {
  const text = rs.native?.["definition"];
  if (text !== undefined && OGC_ADDRESS.test(text)) return text;
  const horizontal = rs.componentSystems?.[0];
  const named =
    text ??
    rs.definition ??
    (horizontal === undefined ? rs.id : (gathered.systems.get(horizontal)?.definition ?? horizontal));
  const code = epsgCode(named);
  if (text !== undefined)
    emit(lossAt(rs.id, ["native", "definition"], "defaulted", { concept: "quantity.native-text" }));
  if (code !== undefined) return `https://www.opengis.net/def/crs/EPSG/0/${code.slice("EPSG:".length)}`;
  emit(lossOf(rs, "dropped"));
  return undefined;
}

function metadataOf(dataset: Dataset, context: EncodeContext): Record<string, unknown> {
  const { emit } = context;
  const metadata: Record<string, unknown> = {};
  for (const loss of lossesBeside(dataset, contactMembers(dataset, context))) emit(loss);
  emitConformanceLosses(dataset, context);
  if (dataset["cityjson:transform"] === undefined)
    emit(lossAt(dataset.id, ["cityjson:transform"], "defaulted", { concept: "space.geometry" }));
  const title = dataset.title === undefined ? undefined : oneText(dataset.id, dataset.title, context);
  if (title !== undefined) metadata["title"] = title;
  (dataset.identifiers ?? []).forEach((identifier, i) => {
    if (identifier.scheme === DATASET_SCHEME && metadata["identifier"] === undefined)
      metadata["identifier"] = identifier.notation;
    else emit(lossAt(dataset.id, ["identifiers", i], "dropped"));
  });
  (dataset.spatial ?? []).forEach((geometry, i) => {
    if (geometry.type === "Box" && geometry.bbox.length === 6 && metadata["geographicalExtent"] === undefined)
      metadata["geographicalExtent"] = geometry.bbox;
    else emit(lossAt(dataset.id, ["spatial", i], "dropped"));
  });
  if (dataset["cityjson:referenceDate"] !== undefined) metadata["referenceDate"] = dataset["cityjson:referenceDate"];
  const contact = contactOf(dataset, context);
  if (contact !== undefined) metadata["pointOfContact"] = contact;
  for (const [key, value] of Object.entries(dataset)) {
    if (key.startsWith("cityjson:metadata/")) metadata[decodeIriPart(key.slice("cityjson:metadata/".length))] = value;
  }
  return metadata;
}

/** The version that is written and the extensions say again what the Dataset conforms to; all else is lost. */
function emitConformanceLosses(dataset: Dataset, { version, emit }: EncodeContext): void {
  const written = new Set([SPECIFICATIONS[version], ...extensionAddresses(dataset["cityjson:extensions"])]);
  (dataset.conformsTo ?? []).forEach((iri, i) => {
    if (!written.has(iri)) emit(lossAt(dataset.id, ["conformsTo", i], "defaulted"));
  });
}

function oneText(id: string, text: LangText, { emit }: EncodeContext): string | undefined {
  const [first] = Object.keys(text).sort();
  const language = text["und"] === undefined ? first : "und";
  const value = language === undefined ? undefined : text[language];
  if (Object.keys(text).length > 1 || language !== "und") emit(lossAt(id, ["title"], "merged"));
  return value;
}

/** The contact that was kept whole, on its Agent or on the Dataset. */
function contactOf(dataset: Dataset, { gathered, emit }: EncodeContext): unknown {
  const id = dataset.relations?.find((r) => r.predicate === CONTACT_POINT)?.object;
  (dataset.relations ?? []).forEach((relation, i) => {
    if (relation.object !== id || relation.predicate !== CONTACT_POINT)
      emit(lossAt(dataset.id, ["relations", i], "dropped"));
  });
  emitAgentLosses(id, { gathered, emit });
  const agent = id === undefined ? undefined : gathered.agents.get(id);
  return agent?.["cityjson:pointOfContact"] ?? dataset["cityjson:pointOfContact"];
}

/** Of agents only the contact is written, and of it only what was read as such. */
function emitAgentLosses(
  contact: string | undefined,
  { gathered, emit }: Pick<EncodeContext, "gathered" | "emit">,
): void {
  for (const agent of gathered.agents.values())
    if (agent.id !== contact || agent["cityjson:pointOfContact"] === undefined) emit(lossOf(agent, "dropped"));
}

/** Publisher and creators are carried where they are the contact in that role. */
function contactMembers(dataset: Dataset, { gathered }: EncodeContext): ReadonlySet<string> {
  const id = dataset.relations?.find((r) => r.predicate === CONTACT_POINT)?.object;
  const contact = id === undefined ? undefined : gathered.agents.get(id)?.["cityjson:pointOfContact"];
  if (!isObject(contact)) return CARRIED;
  const only = (list: readonly string[] | undefined): boolean => list?.length === 1 && list[0] === id;
  const carried = new Set(CARRIED);
  if (dataset.publisher === id) carried.add("publisher");
  if (only(dataset.creators)) carried.add("creators");
  if (only(dataset.contributors)) carried.add("contributors");
  return carried;
}
