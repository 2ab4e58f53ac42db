// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, fileAsset, fileId } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { A_LIST, itemsOf, jsonPlace, member, type Node, numberOf, readJsonFile, textOf } from "@jiku/syntax/json";
import { documentKind, NO_DATA } from "./document-kind.js";
import { liftChain, liftGraph } from "./geopose/lift-graph.js";
import { liftPose } from "./geopose/lift-pose.js";
import { liftSequence } from "./geopose/lift-series.js";
import { badForm, type FileContext, tellUnread } from "./lift-context.js";
import { MOVING_LIMITS } from "./limits.js";
import { liftCollection, liftLooseMotions, liftLooseProperties, liftLooseTrack, liftNamed } from "./mf/lift-answer.js";
import { liftFeature } from "./mf/lift-feature.js";
import { systemsOf, tellSystems } from "./mf/systems.js";

/** All events of a document of Moving Features JSON or GeoPose but `end`. */
export async function* readMoving(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readJsonFile(run, MOVING_LIMITS.bytes, { format: "MF-JSON", depth: MOVING_LIMITS.depth });
  if (file === undefined) return;
  const { root, digest } = file;
  const kind = documentKind(root);
  const place = jsonPlace("", root.at);
  const noData: Bilingual | undefined = NO_DATA[kind];
  if (noData !== undefined) {
    run.refused = true;
    yield run.report.shared("AD-104", { feature: noData, format: "MF-JSON, GeoPose" }, place);
    return;
  }
  if (kind === "unknown") {
    yield run.report.shared("AD-101", { format: "MF-JSON" }, place, { case: "unknown" });
    return;
  }
  const events: DecodeEvent[] = [];
  const context: FileContext = { run, emit: (event) => void events.push(event), ids: new Map() };
  for (const _part of liftDocument(context, kind, root)) {
    run.options.signal?.throwIfAborted();
    yield* events.splice(0);
  }
  yield* events.splice(0);
  const mediaType = kind.startsWith("feature") ? "application/geo+json" : "application/json";
  yield {
    kind: "resource",
    resource: fileAsset(fileId(context, "asset"), run.input.primary, { digest, mediaType }),
    source: place,
  };
}

function* liftDocument(context: FileContext, kind: string, root: Node): Generator<void> {
  if (kind === "features") {
    yield* liftFeatures(context, root);
    return;
  }
  if (kind === "feature") liftFeature(context, root, "", {}, 0);
  else if (kind === "motion") liftLooseMotions(context, [["", root]]);
  else if (kind === "motions") {
    tellPage(context, root, itemsOf(member(root, "geometrySequence")).length);
    const list = itemsOf(member(root, "geometrySequence"));
    liftLooseMotions(
      context,
      list.map((one, i) => [`/geometrySequence/${i}`, one]),
    );
  } else if (kind === "properties") {
    const list = root.kind === "seq" ? root : (member(root, "temporalProperties") as Node);
    if (root.kind === "map") tellPage(context, root, itemsOf(list).length);
    liftLooseProperties(context, list, root.kind === "seq" ? "" : "/temporalProperties");
  } else if (kind === "property") liftNamed(context, root, "");
  else if (kind === "track") liftLooseTrack(context, root);
  else if (kind === "collection") liftCollection(context, root, "");
  else if (kind === "collections")
    for (const [i, one] of itemsOf(member(root, "collections")).entries())
      liftCollection(context, one, `/collections/${i}`);
  else if (kind === "chain") liftChain(context, root);
  else if (kind === "graph") liftGraph(context, root);
  else if (kind === "advanced" || kind === "basic-ypr" || kind === "basic-quaternion") liftPose(context, root, kind);
  else liftSequence(context, root, kind as "stream");
  yield;
}

function* liftFeatures(context: FileContext, root: Node): Generator<void> {
  const list = member(root, "features");
  if (list?.kind !== "seq") {
    badForm(context, "features", "/features", list ?? root, A_LIST);
    return;
  }
  tellPage(context, root, list.items.length);
  tellUnread(context, root, "", [
    "type",
    "features",
    "crs",
    "trs",
    "links",
    "timeStamp",
    "numberMatched",
    "numberReturned",
  ]);
  tellSystems(context, root, "");
  const systems = systemsOf(root, {});
  for (const [i, one] of list.items.entries()) {
    liftFeature(context, one, `/features/${i}`, systems, i);
    yield;
  }
}

/** MOV-007: an answer that goes on with another page, or says that more was found. */
function tellPage({ run, emit }: FileContext, root: Node, count: number): void {
  const matched = numberOf(member(root, "numberMatched"));
  const links = itemsOf(member(root, "links"));
  const next = links.findIndex((link) => textOf(member(link, "rel")) === "next");
  if (next >= 0) run.unread.push(jsonPlace(`/links/${next}`, (links[next] as Node).at));
  if (next < 0 && (matched === undefined || matched <= count)) return;
  const node = next < 0 ? (member(root, "numberMatched") as Node) : (links[next] as Node);
  emit(
    run.report.own(
      "MOV-007",
      { count, total: matched ?? "?" },
      jsonPlace(next < 0 ? "/numberMatched" : `/links/${next}`, node.at),
    ),
  );
}
