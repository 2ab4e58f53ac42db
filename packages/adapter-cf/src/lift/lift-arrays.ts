// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import type { FormatId } from "../formats.js";
import type { ArraySource } from "../source/array-source.js";
import { textAttribute } from "./attributes.js";
import { AXIS_INLINE } from "./axis-values.js";
import { datasetOf, datasetPlaces, TEXT_LANGUAGE } from "./dataset.js";
import { deepCheck } from "./deep-check.js";
import { liftField } from "./field.js";
import { type FieldGroup, groupsOf, isData } from "./field-groups.js";
import { fileAsset } from "./file-asset.js";
import { type LiftContext, lose, placeOf, tell } from "./lift-context.js";
import { liftProvenance } from "./provenance.js";
import { type CfVariable, surveyOf } from "./survey.js";
import { compareTimeAxes } from "./time-axes.js";

/** The CF lift: all events of an array container but `end`. */
export async function* liftArrays(run: DecodeRun, source: ArraySource, format: FormatId): AsyncGenerator<DecodeEvent> {
  const events: DecodeEvent[] = [];
  const context: LiftContext = {
    run,
    source,
    format,
    survey: surveyOf(source.root),
    emit: (event) => void events.push(event),
    systems: new Map(),
    told: new Set(),
    language: TEXT_LANGUAGE,
    isCf: /\bC(?:F|OARDS)\b/.test(textAttribute(source.root, "Conventions") ?? ""),
  };
  for await (const _step of steps(context)) yield* events.splice(0);
  yield* events.splice(0);
}

/** One step after another, so that findings and resources leave memory as they come. */
async function* steps(context: LiftContext): AsyncGenerator<void> {
  const { emit, run, survey } = context;
  for (const { from, attribute, name } of survey.dangling)
    tell(context, "CF-009", { variable: from.path, attribute, name }, from, attribute);
  await compareTimeAxes(context);
  const asset = await fileAsset(context);
  emit({ kind: "resource", resource: asset, source: placeOf("") });
  const provenance = liftProvenance(context);
  yield;
  const members: string[] = [];
  const ids = new Set<string>();
  const used = new Set<CfVariable>();
  const data = survey.variables.filter((variable) => isData(context, variable));
  const lift = async (group: FieldGroup): Promise<void> => {
    run.options.signal?.throwIfAborted();
    const field = await liftField(context, group, provenance.fields, ids);
    if (field === undefined) return;
    members.push(field.id);
    for (const coordinate of field.coordinates) used.add(coordinate);
  };
  for (const group of groupsOf(context, data)) {
    await lift(group);
    yield;
  }
  const alone = survey.variables.filter((one) => !data.includes(one) && isLone(context, one, used));
  for (const group of groupsOf(context, alone)) {
    await lift(group);
    yield;
  }
  untold(context);
  const dataset = datasetOf(context, members, provenance);
  emit({ kind: "resource", resource: dataset, source: placeOf(""), places: datasetPlaces() });
  yield;
  if (run.options.deep === true) yield* deep(context, data);
}

/** A coordinate that no field has used, such as the nodes of a mesh: its values would else be nowhere. */
function isLone({ survey }: LiftContext, variable: CfVariable, used: ReadonlySet<CfVariable>): boolean {
  const parts = survey.parts.get(variable);
  return parts?.has("coordinate") === true && parts.size === 1 && !used.has(variable) && variable.dimensions.length > 0;
}

/** Geometries and meshes are not carried over: their parts stay in the container and are told as losses. */
function untold({ survey, run, ...context }: LiftContext): void {
  for (const [variable, parts] of survey.parts) {
    if (!parts.has("geometryPart") && !parts.has("meshPart") && !parts.has("geometry")) continue;
    lose({ ...context, survey, run }, "space.geometry", variable);
    run.unread.push(placeOf(variable));
  }
  for (const variable of survey.variables) if (variable.source.type === "other") run.unread.push(placeOf(variable));
}

async function* deep(context: LiftContext, data: readonly CfVariable[]): AsyncGenerator<void> {
  const { survey } = context;
  for (const variable of survey.variables) {
    const [first] = variable.dimensions;
    const isAxis = first !== undefined && survey.coordinateOf(first) === variable;
    const isLong = isAxis && first.size > AXIS_INLINE;
    if (!isAxis && !data.includes(variable)) continue;
    await deepCheck(context, variable, isLong);
    yield;
  }
}
