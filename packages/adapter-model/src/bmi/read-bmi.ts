// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, encodeIriPart } from "@jiku/adapter";
import type { Model, NativeText } from "@jiku/model";
import { entriesOf, isNothing, member, type Node, numberOf, textOf, toJson, wordOf } from "@jiku/syntax/yaml";
import { assetId, nativeAsset } from "../native-asset.js";
import { undetermined } from "../undetermined.js";
import { readYamlFile } from "../yaml/read-yaml-file.js";
import { A_MAPPING, badForm, lost, missing, type TreeContext } from "../yaml/tree-report.js";
import { getterOf } from "./bmi-keys.js";
import { BMI, BMI_CONTEXT, BMI_MEDIA_TYPE, BMI_SPECIFICATION, INFO_MEMBERS, KNOWN_MEMBERS } from "./bmi-names.js";
import { type BmiPorts, liftPorts } from "./bmi-ports.js";
import { durationOf, namesEpoch } from "./bmi-time.js";
import { liftRealization } from "./realization.js";

const FACETS = {
  en: "quantity, reference system, calendar, uncertainty and domain",
  ja: "量、参照系、暦、不確かさ、妥当領域",
};
const REALIZATION_FACETS = {
  en: "direction, type, unit and grid of variables that it maps",
  ja: "対応付ける変数の向き、型、単位、格子",
};
const LICENCE = { en: "licence", ja: "ライセンス" };
const AUTHOR = { en: "author", ja: "作成者" };
const BOTH = { en: "licence and author", ja: "ライセンスと作成者" };

/**
 * All events of a description of BMI variables but `end`. BMI is an interface of programs and has no file; two forms are
 * read: what the getters return, by the names of the getters or in the form that pymt writes (`as_yaml`, `as_json`), and
 * the realization configuration of NextGen, which names models and the variables that join them.
 */
export async function* readBmi(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readYamlFile(run);
  if (file === undefined) return;
  const events: DecodeEvent[] = [];
  const context: TreeContext = { run, emit: (event) => void events.push(event), format: BMI };
  const { root, digest } = file;
  if (root.kind !== "map") badForm(context, BMI, root, A_MAPPING);
  else if (isRealization(root)) liftRealization(context, root);
  else liftBmi(context, root);
  context.emit(undetermined(run.report, BMI, isRealization(root) ? REALIZATION_FACETS : FACETS, root.at));
  const resource = nativeAsset(run, digest, BMI_MEDIA_TYPE, BMI_SPECIFICATION);
  context.emit({ kind: "resource", resource, source: root.at });
  run.unread.push(...file.unread());
  yield* events;
}

function isRealization(root: Node): boolean {
  return member(root, "global") !== undefined || member(root, "catchments") !== undefined;
}

function liftBmi(context: TreeContext, root: Node): void {
  const name = wordOf(getterOf(root, "component_name"));
  if (name === undefined) missing(context, "component_name", root.at);
  for (const list of ["input_var_names", "output_var_names"])
    if (getterOf(root, list) === undefined) missing(context, list, root.at);
  for (const { key, at } of entriesOf(root)) if (!KNOWN_MEMBERS.has(key.replace(/^get_/, ""))) lost(context, at);
  const lifted = liftPorts(context, root);
  const model = modelOf(context, root, name ?? "model", lifted);
  context.emit({ kind: "resource", resource: model, source: root.at, places: lifted.places });
  openFindings(context, root, name ?? "model", lifted);
}

function modelOf(context: TreeContext, root: Node, name: string, { ports }: BmiPorts): Model {
  const { base } = context.run.options;
  const info = Object.fromEntries(
    INFO_MEMBERS.flatMap((key) => {
      const node = infoOf(root, key);
      return node === undefined || isNothing(node) ? [] : [[`bmi:${key}`, toJson(node)] as const];
    }),
  );
  const summary = textOf(infoOf(root, "summary"));
  const version = wordOf(infoOf(root, "version"));
  const time = timeOf(root);
  const protocolVersion = wordOf(getterOf(root, "bmi_version"));
  return {
    type: "Model",
    id: base + encodeIriPart(name),
    ...(Object.keys(info).length === 0 ? {} : { "@context": BMI_CONTEXT }),
    label: { und: name },
    ...(summary === undefined ? {} : { description: { und: summary } }),
    ...(version === undefined ? {} : { version }),
    ...(Object.keys(time.native).length === 0 ? {} : { native: time.native }),
    modelKind: "declared",
    ...(ports.length === 0 ? {} : { ports }),
    bindings: [
      {
        protocol: "bmi",
        ...(protocolVersion === undefined ? {} : { protocolVersion }),
        capabilities: ["initialize", "step", "stepUntil"],
      },
    ],
    ...(time.stepSize === undefined ? {} : { numerics: { stepSize: time.stepSize } }),
    derivedFrom: [assetId(base)],
    ...info,
  };
}

/** What the metadata of the CSDMS say of a model: at the top, or under `info`. */
function infoOf(root: Node, key: string): Node | undefined {
  return getterOf(root, key) ?? getterOf(member(root, "info"), key);
}

const TIME_GETTERS = { time_units: "time_units", step: "time_step", start: "start_time", end: "end_time" } as const;

/** Under `time` or `times`, or beside the lists under the name of the getter. */
function timeNode(root: Node, key: keyof typeof TIME_GETTERS): Node | undefined {
  const time = getterOf(root, "time");
  if (time?.kind === "map") return getterOf(time, key);
  return member(root, TIME_GETTERS[key]) ?? member(root, `get_${TIME_GETTERS[key]}`);
}

function timeOf(root: Node): { readonly stepSize?: string; readonly native: NativeText } {
  const units = textOf(timeNode(root, "time_units"));
  const step = numberOf(timeNode(root, "step"));
  const stepSize = units === undefined || step === undefined ? undefined : durationOf(step, units);
  const native = Object.fromEntries(
    Object.entries(TIME_GETTERS).flatMap(([key, name]) => {
      const text = wordOf(timeNode(root, key as keyof typeof TIME_GETTERS));
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  return { native, ...(stepSize === undefined ? {} : { stepSize }) };
}

function openFindings(context: TreeContext, root: Node, model: string, { ports, places }: BmiPorts): void {
  const { run, emit } = context;
  const real = ports.filter(({ field }) => field.valueType === "real");
  const bare = real.filter(({ field }) => field.unit === undefined);
  const [first] = bare;
  if (first !== undefined) {
    const at = places[ports.indexOf(first)]?.[1] ?? root.at;
    emit(run.report.own("MDL-001", { count: bare.length, total: real.length, model, first: first.name }, at));
  }
  const units = timeNode(root, "time_units");
  if (!namesEpoch(textOf(units) ?? "")) emit(run.report.own("MDL-003", { model }, (units ?? root).at));
  const stated = ["license", "author"].map((key) => infoOf(root, key) !== undefined);
  if (stated.every(Boolean)) return;
  emit(run.report.own("MDL-004", { model, missing: stated[0] ? AUTHOR : stated[1] ? LICENCE : BOTH }, root.at));
}
