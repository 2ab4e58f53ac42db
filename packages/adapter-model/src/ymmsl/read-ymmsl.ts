// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import { type Entry, entriesOf, isNothing, itemsOf, member, type Node, textOf, toJson } from "@jiku/syntax/yaml";
import { nativeAsset } from "../native-asset.js";
import { undetermined } from "../undetermined.js";
import { readYamlFile } from "../yaml/read-yaml-file.js";
import {
  A_LIST,
  A_MAPPING,
  badForm,
  lost,
  mappingOf,
  missing,
  type TreeContext,
  unknownMembers,
} from "../yaml/tree-report.js";
import { type Implementations, liftModel, modelIri } from "./ymmsl-model.js";
import {
  ROOT_MEMBERS,
  YMMSL,
  YMMSL_CONTEXT,
  YMMSL_MEDIA_TYPE,
  YMMSL_SPECIFICATION,
  YMMSL_VERSIONS,
  type YmmslVersion,
} from "./ymmsl-names.js";
import { hasInterface, liftProgram, type NamedProgram, programIri, readPrograms, startOf } from "./ymmsl-programs.js";
import { readSettings } from "./ymmsl-settings.js";

const FACETS = {
  en: "type, quantity, unit, space, time and uncertainty of messages",
  ja: "メッセージの型、量、単位、空間、時間、不確かさ",
};
const BOTH = { en: "licence and author", ja: "ライセンスと作成者" };
const IMPORT = /^from\s+(\S+)\s+import\s+(?:implementation\s+)?(\S+)$/;
const AN_IMPORT = {
  en: "from FILE import implementation NAME",
  ja: "「from ファイル import implementation 名前」の形",
};
/** Members that say how a run is set up, which is no part of a model. */
const OF_A_RUN = ["resources", "checkpoints", "resume", "custom_implementations"] as const;

/** All events of a yMMSL file but `end`. */
export async function* readYmmsl(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readYamlFile(run);
  if (file === undefined) return;
  const events: DecodeEvent[] = [];
  const context: TreeContext = { run, emit: (event) => void events.push(event), format: YMMSL };
  const version = readVersion(context, file.root);
  if (version !== undefined) liftFile(context, file.root, version, file.digest);
  run.unread.push(...file.unread());
  yield* events;
}

function readVersion(context: TreeContext, root: Node): YmmslVersion | undefined {
  const { run, emit } = context;
  if (root.kind !== "map") {
    badForm(context, YMMSL, root, A_MAPPING);
    return undefined;
  }
  const node = root.entries.get("ymmsl_version")?.value;
  const text = textOf(node);
  const version = YMMSL_VERSIONS.find((known) => known === text);
  if (node === undefined || isNothing(node)) missing(context, "ymmsl_version", root.at);
  else if (version === undefined) {
    const known = YMMSL_VERSIONS.join(", ");
    emit(run.report.shared("AD-106", { version: text ?? String(toJson(node)), format: YMMSL, known }, node.at));
    run.refused = true;
  }
  return version;
}

function liftFile(context: TreeContext, root: Node, version: YmmslVersion, digest: string): void {
  const { run, emit } = context;
  unknownMembers(context, root, ROOT_MEMBERS[version]);
  const settings = readSettings(context, root);
  const programs = readPrograms(context, root, version === "v0.1" ? "implementations" : "programs");
  const models = version === "v0.1" ? modelOf(context, root) : modelsOf(context, root);
  const implementations = implementationsOf(context, root, programs, models);
  for (const program of programs) if (hasInterface(program)) liftProgram(context, program);
  for (const { key, value } of models) {
    if (version === "v0.2" && value.kind !== "map") badForm(context, key, value, A_MAPPING);
    else liftModel(context, { name: key, node: value, settings, implementations });
  }
  for (const name of OF_A_RUN) {
    const node = member(root, name);
    if (node === undefined) continue;
    if (isNothing(node)) missing(context, name, node.at);
    else lost(context, node.at);
  }
  if (models.length > 0) emit(undetermined(run.report, YMMSL, FACETS, root.at));
  emit(run.report.own("MDL-004", { model: run.input.primary.path, missing: BOTH }, root.at));
  const resource = assetOf(context, root, digest, models.length === 0 ? settings : []);
  emit({ kind: "resource", resource, source: root.at });
}

/** The one model of version 0.1; one that is only named stands in another file. */
function modelOf(context: TreeContext, root: Node): readonly NamedProgram[] {
  const node = mappingOf(context, root, "model");
  if (node === undefined) return [];
  unknownMembers(context, node, new Set(["name", "components", "conduits"]));
  const name = textOf(member(node, "name"));
  if (name === undefined) missing(context, "name", node.at);
  else if (member(node, "components") === undefined)
    context.emit(context.run.report.shared("AD-108", { part: name }, node.at));
  return name === undefined ? [] : [{ key: name, at: node.at, value: node }];
}

const MODEL_MEMBERS = new Set([
  "name",
  "ports",
  "description",
  "supported_settings",
  "components",
  "conduits",
  "matching_timelines",
]);

function modelsOf(context: TreeContext, root: Node): readonly NamedProgram[] {
  const listed = member(root, "models")?.kind === "seq" ? readPrograms(context, root, "models") : undefined;
  const models = listed ?? entriesOf(mappingOf(context, root, "models"));
  for (const { value } of models) unknownMembers(context, value, MODEL_MEMBERS);
  return models;
}

function implementationsOf(
  context: TreeContext,
  root: Node,
  programs: readonly NamedProgram[],
  models: readonly NamedProgram[],
): Implementations {
  const { base } = context.run.options;
  const ids = new Map(programs.filter(hasInterface).map(({ key }) => [key, programIri(base, key)]));
  const plain = programs.filter((program) => !hasInterface(program));
  const starts = new Map(plain.map(({ key, value }) => [key, startOf(value)]));
  for (const { key, value } of models) if (!isNothing(member(value, "components"))) ids.set(key, modelIri(base, key));
  return { ids, starts, imported: readImports(context, member(root, "imports")) };
}

function readImports(context: TreeContext, node: Node | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (node !== undefined && node.kind !== "seq") badForm(context, "imports", node, A_LIST);
  for (const item of itemsOf(node)) {
    const [, file, name] = IMPORT.exec(textOf(item)?.trim() ?? "") ?? [];
    if (file === undefined || name === undefined) badForm(context, "imports", item, AN_IMPORT);
    else {
      names.add(name);
      context.emit(context.run.report.shared("AD-108", { part: file }, item.at));
      lost(context, item.at);
    }
  }
  return names;
}

/** The file; its settings are kept here when it has no model that they could belong to. */
function assetOf({ run }: TreeContext, root: Node, digest: string, settings: readonly Entry[]): Asset {
  const description = textOf(member(root, "description"));
  const kept = Object.fromEntries(settings.map(({ key, value }) => [key, toJson(value)]));
  return {
    ...nativeAsset(run, digest, YMMSL_MEDIA_TYPE, YMMSL_SPECIFICATION),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(settings.length === 0 ? {} : { "@context": YMMSL_CONTEXT, "ymmsl:settings": kept }),
  };
}
