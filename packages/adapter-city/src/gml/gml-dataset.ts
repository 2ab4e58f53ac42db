// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, encodeIriPart } from "@jiku/adapter";
import type { Dataset, Geometry, Place } from "@jiku/model";
import { assetOf } from "../asset-of.js";
import type { DecodeRun } from "../decode-run.js";
import { CITY_LIMITS } from "../limits.js";
import { jsonOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { envelopeOf } from "./gml-envelope.js";
import { CITYGML_CONTEXT, CITYGML_PREFIX, iurOf } from "./gml-names.js";

/** What a CityModel says of itself. */
export interface GmlHead {
  readonly root: XmlNode;
  title: XmlNode | undefined;
  description: XmlNode | undefined;
  readonly spatial: XmlNode[];
  readonly extras: Map<string, XmlNode>;
}

const MEDIA_TYPE = "application/gml+xml";
const SPECIFICATION = "http://www.opengis.net/citygml/";

/** What is said of the file when all of it has been read: counts, Dataset, Asset. */
export function* closeGml(context: GmlContext, head: GmlHead, run: DecodeRun): Generator<DecodeEvent> {
  const { tally, report } = context;
  const { zeroHeight, stayed } = tally;
  if (zeroHeight.first !== undefined && context.systems.first !== undefined && context.dimension === 3)
    yield report.own("CTY-006", { count: zeroHeight.count }, zeroHeight.first);
  for (const [reason, { count, first }] of stayed) {
    yield report.own("CTY-032", { count, reason: REASONS[reason as keyof typeof REASONS] }, first);
    yield report.loss({ at: first, concept: "space.geometry", change: "dropped", recovery: "none" });
  }
  const events: DecodeEvent[] = [];
  const file = { srsName: context.srsName, dimension: context.dimension };
  const spatial = head.spatial.flatMap(
    (node) => envelopeOf(node, file, context, (event) => void events.push(event)) ?? [],
  );
  yield* events;
  yield* datasetEvents(context, head, spatial);
  yield {
    kind: "resource",
    resource: assetOf(run, context.ids, MEDIA_TYPE, SPECIFICATION + tally.version),
    source: nodeAt(head.root),
  };
}

const REASONS = {
  size: { en: "they are too large", ja: "大きすぎる" },
  type: { en: "their type is not read", ja: "読まない型である" },
  link: { en: "a part of them lies in another object", ja: "一部が別の対象にある" },
} as const;

function* datasetEvents(context: GmlContext, head: GmlHead, spatial: readonly Geometry[]): Generator<DecodeEvent> {
  const { tally, ids } = context;
  const title = head.title?.text.trim() ?? "";
  const description = head.description?.text.trim() ?? "";
  const iur = [...new Set([...tally.extensions].filter((uri) => iurOf(uri) !== undefined))].sort();
  const places: Place[] = [
    ...(head.title === undefined ? [] : [["/title", nodeAt(head.title)] as const]),
    ...head.spatial.slice(0, spatial.length).map((node, i): Place => [`/spatial/${i}`, nodeAt(node)]),
  ];
  const dataset: Dataset = {
    type: "Dataset",
    id: ids.file("dataset"),
    ...(head.extras.size === 0 ? {} : { "@context": CITYGML_CONTEXT }),
    ...(title === "" ? {} : { title: { und: title } }),
    ...(description === "" ? {} : { description: { und: description } }),
    ...(spatial.length === 0 ? {} : { spatial }),
    conformsTo: [SPECIFICATION + tally.version, ...iur],
    ...(tally.objects > 0 && tally.objects <= CITY_LIMITS.members ? { members: tally.members } : {}),
    distributions: [ids.file("asset")],
    ...Object.fromEntries(
      [...head.extras].map(([name, node]) => [`${CITYGML_PREFIX}:${encodeIriPart(name)}`, jsonOf(node)]),
    ),
  };
  yield { kind: "resource", resource: dataset, source: nodeAt(head.root), places };
}

/** Reference systems that PLATEAU writes into file names. */
const IN_NAMES = /(?:^|_)(6668|6697|11318)(?=_|\.)/;

/** A name that says another reference system than the content. */
export function nameFindings(context: GmlContext): readonly DecodeEvent[] {
  const { srsName, run, report } = context;
  const named = IN_NAMES.exec(run.file.path.split("/").at(-1) ?? "")?.[1];
  const code = /(?:^|[/:#])(\d{4,5})$/.exec(srsName?.text.trim() ?? "")?.[1];
  if (srsName === undefined || named === undefined || code === undefined || named === code) return [];
  return [report.shared("AD-111", { name: named, content: `EPSG:${code}` }, srsName.at)];
}
