// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, fileAsset, fileId } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { itemsOf, jsonPlace, jsonTree, member, type Node, readJsonFile, textOf } from "@jiku/syntax/json";
import { badForm, missing } from "../lift-context.js";
import { CRYSTAL_LIMITS, JSON_TEXT } from "../limits.js";
import { takeDefinitions } from "./lift-definitions.js";
import { liftEntry } from "./lift-entry.js";
import { checkMeta, type OptimadeContext, tellUnread } from "./optimade-context.js";

const SCHEMA: Bilingual = { en: "a JSON Schema", ja: "JSON Schema" };
const ERROR: Bilingual = { en: "an error response", ja: "エラー応答" };
const ENTRIES: Bilingual = { en: "entries", ja: "項目" };

/** Files beside an answer that may hold the definitions of the properties of its provider. */
const BESIDE = ["info/structures.json", "info_structures.json", "structures.info.json"];

/** All events of an OPTIMADE answer in JSON, or of a plain list of entries, but `end`. */
export async function* readOptimade(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readJsonFile(run, CRYSTAL_LIMITS.bytes, JSON_TEXT);
  if (file === undefined) return;
  const { root, digest } = file;
  const place = jsonPlace("", root.at);
  const refused = refusal(root);
  if (refused !== undefined) {
    run.refused = true;
    yield run.report.shared("AD-104", { feature: refused, format: "OPTIMADE" }, place);
    return;
  }
  if (root.kind === "scalar" || (root.kind === "map" && member(root, "data") === undefined && !isEntry(root))) {
    yield run.report.shared("AD-101", { format: "OPTIMADE" }, place, { case: "unknown" });
    return;
  }
  const events: DecodeEvent[] = [];
  const isDump = root.kind === "seq" || isEntry(root);
  const context: OptimadeContext = {
    run,
    emit: (event) => void events.push(event),
    ids: new Map(),
    definitions: new Map(),
    isDump,
  };
  await definitionsBeside(context);
  if (isDump) context.emit(run.report.own("CRY-007", {}, place));
  else if (member(root, "meta") === undefined) missing(context, "meta", "", root.at);
  if (!isDump) {
    tellUnread(context, root, "", ["data", "included", "meta"]);
    checkMeta(context, member(root, "meta"), "/meta");
  }
  for (const [pointer, node, index] of entryNodes(context, root)) {
    run.options.signal?.throwIfAborted();
    liftEntry(context, node, pointer, index);
    yield* events.splice(0);
  }
  yield* events.splice(0);
  yield {
    kind: "resource",
    resource: fileAsset(fileId(context, "asset"), run.input.primary, {
      digest: digest,
      mediaType: "application/vnd.api+json",
    }),
    source: place,
  };
}

function refusal(root: Node): Bilingual | undefined {
  if (member(root, "$schema") !== undefined && member(root, "data") === undefined) return SCHEMA;
  return member(root, "errors") !== undefined && member(root, "data") === undefined ? ERROR : undefined;
}

function isEntry(root: Node): boolean {
  return ["attributes", "lattice_vectors", "species_at_sites"].some((name) => member(root, name) !== undefined);
}

function* entryNodes(context: OptimadeContext, root: Node): Generator<readonly [string, Node, number]> {
  if (root.kind === "seq") {
    for (const [i, node] of root.items.entries()) yield [`/${i}`, node, i];
    return;
  }
  const data = member(root, "data");
  if (data === undefined) yield ["", root, 0];
  else if (data.kind === "map") yield ["/data", data, 0];
  else if (data.kind === "seq") for (const [i, node] of data.items.entries()) yield [`/data/${i}`, node, i];
  else if (data.value !== null) badForm(context, "data", "/data", data, ENTRIES);
  for (const [i, node] of itemsOf(member(root, "included")).entries()) yield [`/included/${i}`, node, i];
}

async function definitionsBeside(context: OptimadeContext): Promise<void> {
  const { primary } = context.run.input;
  const folder = primary.path.slice(0, primary.path.lastIndexOf("/") + 1);
  for (const name of BESIDE) {
    const file = await context.run.input.open(folder + name);
    if (file === undefined || file.path === primary.path || file.size > CRYSTAL_LIMITS.bytes) continue;
    const { root } = jsonTree(await file.read(0, file.size), CRYSTAL_LIMITS.depth);
    const properties = member(member(root, "data"), "properties");
    if (properties !== undefined) takeDefinitions(context, properties, "/data/properties", false);
  }
}

/** Version that the answer states. */
export function apiVersion(root: Node): string | undefined {
  return textOf(member(member(root, "meta"), "api_version"));
}
