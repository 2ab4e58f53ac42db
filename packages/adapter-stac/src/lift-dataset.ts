// SPDX-License-Identifier: Apache-2.0
import { fileId } from "@jiku/adapter";
import type { Dataset, Geometry, Relation, TimeExtent } from "@jiku/model";
import { itemsOf, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import type { Extensions } from "./extension-names.js";
import { isIri, type LiftContext } from "./lift-context.js";
import { type Extras, extraMembers } from "./lift-extras.js";
import { licenceOf } from "./lift-licence.js";
import type { Links } from "./lift-links.js";
import type { Projection } from "./lift-projection.js";
import type { Providers } from "./lift-providers.js";
import { readTime } from "./lift-time.js";
import { DESCRIBED_BY, ID_SCHEME, specificationOf } from "./names.js";

/** What was read of an item, collection or catalog. */
export interface DatasetParts {
  /** Where title, description, keywords and licence stand: the properties of an item, else the object itself. */
  readonly common: Node;
  readonly commonPointer: string;
  readonly localId: string;
  readonly spatial: readonly Geometry[];
  readonly temporal: readonly TimeExtent[];
  readonly projection: Projection;
  readonly assets: readonly string[];
  readonly links: Links;
  readonly providers: Providers;
  readonly relations: readonly Relation[];
  readonly extensions: Extensions;
  readonly extras: Extras;
}

/** The Dataset of an item, collection or catalog. */
export function datasetOf(context: LiftContext, parts: DatasetParts): Dataset {
  const { common, commonPointer, links, projection, providers } = parts;
  for (const name of ["title", "description", "keywords", "license"]) {
    const node = member(common, name);
    if (node !== undefined) context.places.push([`/${name}`, jsonPlace(`${commonPointer}/${name}`, node.at)]);
  }
  const text = (name: "title" | "description") => {
    const found = textOf(member(common, name));
    return found === undefined ? {} : { [name]: { [context.language]: found } };
  };
  const keywords = itemsOf(member(common, "keywords")).flatMap((one) => textOf(one) ?? []);
  const spatial = [...parts.spatial, ...projection.spatial.map(({ geometry }) => geometry)];
  projection.spatial.forEach(({ at }, i) => {
    context.places.push([`/spatial/${parts.spatial.length + i}`, at]);
  });
  const described: Relation = { predicate: DESCRIBED_BY, object: fileId(context, "asset") };
  return {
    type: "Dataset",
    id: context.id,
    ...text("title"),
    ...text("description"),
    identifiers: [{ scheme: ID_SCHEME, notation: parts.localId }],
    ...recorded(context, common, commonPointer),
    ...(keywords.length === 0 ? {} : { keywords: { [context.language]: keywords } }),
    ...licenceOf(member(common, "license"), links.license),
    ...providers.members,
    ...links.members,
    ...(spatial.length === 0 ? {} : { spatial }),
    ...(parts.temporal.length === 0 ? {} : { temporal: parts.temporal }),
    ...(links.parts.length === 0 ? {} : { members: links.parts }),
    ...(parts.assets.length === 0 ? {} : { distributions: parts.assets }),
    conformsTo: conformsTo(context, parts),
    relations: [described, ...providers.relations, ...links.relations, ...parts.relations],
    ...extraMembers(parts.extras),
  };
}

/** The schema of the object in its version, the declared extensions, and the reference systems of the data (GeoDCAT-AP 3, 5.3: dct:conformsTo). */
function conformsTo({ kind, version }: LiftContext, { extensions, projection }: DatasetParts): readonly string[] {
  const own = version === undefined ? [] : [specificationOf(kind, version)];
  return [...new Set([...own, ...extensions.declared.filter(isIri), ...projection.systems])];
}

/** When this state of the record came to be: `updated`, or else `created`. */
function recorded(context: LiftContext, common: Node, pointer: string): Pick<Dataset, "recordedFrom"> {
  const times = ["updated", "created"].map((name) =>
    readTime(context, name, member(common, name), `${pointer}/${name}`),
  );
  const time = times.find((one) => one !== undefined);
  if (time === undefined || !time.text.endsWith("Z")) return {};
  context.places.push(["/recordedFrom", jsonPlace(time.pointer, time.node.at)]);
  return { recordedFrom: time.text };
}
