// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  type EncodeEvent,
  type EncodeOptions,
  encodeIriPart,
  type NativeSink,
  type Outcome,
} from "@jiku/adapter";
import { type Field, isJikuError, type Resource, type Variable } from "@jiku/model";
import { OWN_FINDINGS } from "../../own-findings.js";
import { NUMBER_SIZES } from "../../zarr/element.js";
import { lossAt, tellDropped, tellIdentities } from "../encode-losses.js";
import { fieldsToWrite, gather } from "../gather.js";
import { atHand } from "../range-values.js";
import { systemOf, type WriteContext } from "../write-context.js";
import { type AxisArray, axisArrays } from "./axis-arrays.js";
import { variableAttributes } from "./cf-attributes.js";
import { variableRows } from "./variable-rows.js";
import { type ArrayPlan, rowsOf, writeArray, writeGroup } from "./zarr-writer.js";

const ROOT = "zarr.json";
const VERSION = "3";
const AT = { kind: "json", pointer: "" } as const;
const OF_FIELD: ReadonlySet<string> = new Set(["id", "type", "label", "description", "domain", "variables", "ranges"]);
const OF_VARIABLE: ReadonlySet<string> = new Set([
  "property",
  "inlineProperty",
  "unit",
  "dataType",
  "scaleFactor",
  "addOffset",
  "fillValue",
  "validRange",
  "flagMeanings",
  "native",
]);

/**
 * Writes fields as a Zarr v3 store under CF: one field at its root, several in groups, no resources as an empty group. Values behind references are copied as
 * stored, chunk by chunk, through `options.values`. Nothing survives when there is a finding of severity error.
 */
export async function* encodeZarr(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const queue: EncodeEvent[] = [];
  const report = createReport(OWN_FINDINGS, ROOT);
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const gathered = await gather(resources, options.signal);
    count = gathered.count;
    const emit = (event: EncodeEvent) => void queue.push(event);
    const context: WriteContext = { gathered, options, report, emit, carried: new Set() };
    const fields = fieldsToWrite(gathered, options.canonical);
    outcome = "refused";
    if (!refusal(context, fields)) {
      for await (const event of writeStore(context, sink, fields)) {
        yield* queue.splice(0);
        yield event;
      }
      outcome = "complete";
    }
    yield* queue.splice(0);
  } catch (error) {
    outcome = "aborted";
    if (isJikuError(error, "unreadable-input")) {
      yield report.shared("AD-121", { reason: error.message }, AT);
      outcome = "invalid";
    } else if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function refusal({ gathered, report, emit, options }: WriteContext, fields: readonly Field[]): boolean {
  if (options.version !== undefined && options.version !== VERSION)
    emit(
      report.shared("AD-106", { version: options.version, format: "Zarr", known: VERSION }, AT, { severity: "error" }),
    );
  if (fields.length === 0 && gathered.count > 0)
    emit(report.own("CF-052", { count: gathered.count, format: "Zarr" }, AT));
  for (const { id, ranges } of fields)
    for (const [variable, range] of Object.entries(ranges))
      if (!atHand(range, options)) emit(report.own("CF-050", { field: id, variable }, AT));
  return report.errors > 0;
}

async function* writeStore(
  context: WriteContext,
  sink: NativeSink,
  fields: readonly Field[],
): AsyncGenerator<EncodeEvent> {
  const [only] = fields;
  const groups = new Set<string>();
  if (fields.length !== 1) yield await writeGroup(sink, "", { Conventions: "CF-1.11" });
  for (const field of fields) {
    const group = fields.length === 1 && field === only ? "" : groupName(field, groups);
    const title = Object.values(field.label ?? {})[0];
    const summary = Object.values(field.description ?? {})[0];
    yield await writeGroup(sink, group, {
      Conventions: "CF-1.11",
      id: field.id,
      ...(title === undefined ? {} : { title }),
      ...(summary === undefined ? {} : { summary }),
    });
    yield* writeField(context, sink, field, group);
    context.carried.add(field.id);
  }
  tellIdentities(context);
}

/** The last part of the id of a field, made unique. */
function groupName({ id }: Field, used: Set<string>): string {
  const plain = encodeIriPart(id.replace(/^.*[#/]/, "")).replace(/[^A-Za-z0-9_-]/g, "_") || "field";
  let name = plain;
  for (let i = 2; used.has(name); i++) name = `${plain}_${i}`;
  used.add(name);
  return name;
}

async function* writeField(
  context: WriteContext,
  sink: NativeSink,
  field: Field,
  group: string,
): AsyncGenerator<EncodeEvent> {
  tellDropped(context.emit, field.id, [], field, OF_FIELD);
  for (const { rs } of field.domain.referencing ?? []) tellSystem(context, rs);
  const { arrays, auxiliary } = await axisArrays(context, field);
  const at = (name: string) => (group === "" ? name : `${group}/${name}`);
  for (const array of arrays) yield* writeAxis(sink, at(array.name), array);
  for (const [name, variable] of Object.entries(field.variables)) {
    const range = field.ranges[name];
    const values = range === undefined ? undefined : variableRows(range, variable, context.options);
    if (range === undefined || values === undefined) {
      context.emit(lossAt(field.id, ["ranges", name], "dropped"));
      continue;
    }
    tellVariable(context, field, name, variable);
    const { shape, axisNames } = range.kind === "array" ? range.array : range;
    const scalar = Object.entries(field.domain.axes).filter(([axis]) => !axisNames.includes(axis));
    const coordinates = [...auxiliary, ...scalar.map(([axis]) => axis)];
    const plan: ArrayPlan = {
      path: at(name),
      dataType: values.dataType,
      shape,
      dimensions: axisNames,
      fill: values.fill,
      attributes: {
        ...variableAttributes(context, name, variable, range.kind === "array"),
        ...(coordinates.length === 0 ? {} : { coordinates: coordinates.join(" ") }),
        ...(values.mark === undefined || Number.isNaN(values.mark) ? {} : { _FillValue: values.mark }),
      },
    };
    yield* writeArray(sink, plan, values.rows(plan));
  }
}

function tellVariable(context: WriteContext, field: Field, name: string, variable: Variable): void {
  const { support, ...rest } = variable;
  tellDropped(context.emit, field.id, ["variables", name], rest, OF_VARIABLE);
  if (support?.space !== undefined) context.emit(lossAt(field.id, ["variables", name, "support", "space"], "dropped"));
  if (support?.time !== undefined && support.time.method === undefined)
    context.emit(lossAt(field.id, ["variables", name, "support", "time"], "dropped"));
}

/** Of a horizontal system CF would need a description in WKT or by parameters; only its axes are written. */
function tellSystem(context: WriteContext, rs: string): void {
  const system = systemOf(context, rs);
  if (system === undefined || (system.kind !== "temporal" && system.kind !== "identifier"))
    context.emit(lossAt(rs, ["definition"], "dropped"));
}

async function* writeAxis(sink: NativeSink, path: string, array: AxisArray): AsyncGenerator<EncodeEvent> {
  const numbers = array.values instanceof Float64Array;
  const plan: ArrayPlan = {
    path,
    dataType: numbers ? "float64" : "string",
    shape: array.shape,
    dimensions: array.dimensions,
    fill: numbers ? Number.NaN : "",
    attributes: array.attributes,
  };
  const values = array.values instanceof Float64Array ? new Uint8Array(array.values.buffer) : array.values;
  yield* writeArray(sink, plan, rowsOf(plan, values, numbers ? NUMBER_SIZES.float64 : 1, ""));
}
