// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, JsonPlace } from "@jiku/adapter";
import type { Dataset } from "@jiku/model";
import { assetOf } from "../asset-of.js";
import type { DecodeRun } from "../decode-run.js";
import { cityIds } from "../identity.js";
import { placeInValue } from "../lift-context.js";
import { CITY_LIMITS } from "../limits.js";
import { isObject } from "../semantics.js";
import { readWhole } from "../whole-json.js";
import { PLATEAU_RESOURCE, prefixesOf } from "./expand-terms.js";
import { type LodContext, liftLodNode } from "./lift-lod.js";

const FORMAT = "PLATEAU LOD";
/** WGS 84 with ellipsoidal height, latitude first. */
const WGS84 = "EPSG:4979";
const START: JsonPlace = { offset: 0, line: 1, column: 1 };

/** All events of a JSON-LD document of PLATEAU but `end`. */
export async function* readLodFile(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const whole = yield* readWhole(run, FORMAT);
  if (whole === undefined) return;
  const root = { kind: "json", pointer: "" } as const;
  const { value } = whole;
  if (!isObject(value) || !JSON.stringify(value["@context"] ?? null).includes(PLATEAU_RESOURCE)) {
    yield run.report.shared("AD-101", { format: FORMAT }, root, { case: "unknown" });
    return;
  }
  const { expand, foreign, malformed } = prefixesOf(value["@context"]);
  const at = placeInValue("", whole.bytes, START);
  for (const reference of foreign.slice(0, CITY_LIMITS.names))
    yield run.report.shared("AD-118", { reference }, at("/@context"), { case: "context" });
  for (const prefix of malformed.slice(0, CITY_LIMITS.names)) {
    const expected = { en: "the beginning of an address", ja: "所在の始まり" };
    yield run.report.own("CTY-017", { member: prefix, expected }, at("/@context"));
  }
  const events: DecodeEvent[] = [];
  const ids = cityIds(run.options.base);
  const context: LodContext = {
    ids,
    report: run.report,
    expand,
    emit: (event) => void events.push(event),
    properties: new Set(),
    rs: WGS84,
    usesGeo: false,
  };
  const graph = value["@graph"];
  const nodes = Array.isArray(graph)
    ? graph.map((one: unknown, i) => [one, `/@graph/${i}`] as const)
    : [[value, ""] as const];
  const members: string[] = [];
  for (const [node, pointer] of nodes)
    if (isObject(node)) members.push(liftLodNode(node, (tail) => at(pointer + tail), context));
  yield* events;
  const dataset: Dataset = {
    type: "Dataset",
    id: ids.file("dataset"),
    ...(members.length > 0 && members.length <= CITY_LIMITS.members ? { members } : {}),
    distributions: [ids.file("asset")],
  };
  yield { kind: "resource", resource: dataset, source: root };
  yield { kind: "resource", resource: assetOf(run, ids, "application/ld+json"), source: root };
}
