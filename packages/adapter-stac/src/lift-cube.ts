// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, jsonPointer, partId } from "@jiku/adapter";
import { catalogue, fillIn, type Property, type Relation, type ValueType } from "@jiku/model";
import {
  AN_OBJECT,
  type Entry,
  entriesOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { normaliseUnit } from "@jiku/units";
import { badForm, isIri, type LiftContext } from "./lift-context.js";
import { createExtras, extraMembers, keepNative } from "./lift-extras.js";
import { bareInteger } from "./lift-projection.js";
import { VARIABLE_MEASURED } from "./names.js";

/** The variables of a cube by name: the Property of each, and the code of its unit. */
export type CubeVariables = ReadonlyMap<string, { readonly property: string; readonly unit: string | undefined }>;

/** What the datacube extension says of an object. */
export interface Cube {
  readonly relations: readonly Relation[];
  readonly variables: CubeVariables;
}

const HELD: ReadonlySet<string> = new Set(["description", "unit"]);

/**
 * The variables of the datacube extension as properties that the data set measures. The extension says neither in which
 * array a variable lies nor how large its axes are, so that no Field is made of it; dimensions stay native members.
 */
export function liftCube(context: LiftContext, owner: Node, pointer: string, ...prefix: readonly string[]): Cube {
  for (const { key, value } of entriesOf(member(owner, "cube:dimensions"))) {
    const system = member(value, "reference_system");
    const code = numberOf(system);
    const at = `${pointer}/cube:dimensions${jsonPointer(key)}/reference_system`;
    if (system !== undefined && code !== undefined) bareInteger(context, code, at, system);
  }
  const variables = member(owner, "cube:variables");
  if (variables !== undefined && variables.kind !== "map")
    badForm(context, "cube:variables", `${pointer}/cube:variables`, variables, AN_OBJECT);
  const found = new Map<string, { readonly property: string; readonly unit: string | undefined }>();
  const relations = entriesOf(variables).map((entry): Relation => {
    const at = `${pointer}/cube:variables${jsonPointer(entry.key)}`;
    const { id: property, unit } = liftVariable(context, entry, at, prefix);
    found.set(entry.key, { property, unit });
    return { predicate: VARIABLE_MEASURED, object: property };
  });
  return { relations, variables: found };
}

function liftVariable(
  context: LiftContext,
  { key, value }: Entry,
  pointer: string,
  prefix: readonly string[],
): Property {
  const { language, emit } = context;
  const extras = createExtras();
  for (const entry of entriesOf(value)) if (!HELD.has(entry.key)) keepNative(extras, entry.key, toJson(entry.value));
  const valueType = valueTypeOf(textOf(member(value, "data_type")));
  const text = textOf(member(value, "unit"));
  const unit = text === undefined ? undefined : normaliseUnit(text);
  unitFinding(context, key, value, pointer, { text, unit, valueType });
  const description = textOf(member(value, "description"));
  const definition = textOf(member(value, "definition"));
  const property: Property = {
    type: "Property",
    id: partId(context.id, ...prefix, "variables", key),
    label: { und: key },
    ...(description === undefined ? {} : { description: { [language]: description } }),
    ...(text === undefined ? {} : { native: { unit: text } }),
    ...(unit === undefined ? {} : { unit }),
    ...(valueType === undefined ? {} : { valueType }),
    ...(definition !== undefined && isIri(definition) ? { concept: definition } : {}),
    ...extraMembers(extras),
  };
  const places =
    text === undefined ? [] : [["/unit", jsonPlace(`${pointer}/unit`, (member(value, "unit") as Node).at)] as const];
  emit({ kind: "resource", resource: property, source: jsonPlace(pointer, value.at), places });
  return property;
}

/** A unit text without a code is AD-112; a variable of numbers without unit is QU-15, which belongs to the area and has its texts. */
function unitFinding(
  { run, emit }: LiftContext,
  variable: string,
  node: Node,
  pointer: string,
  {
    text,
    unit,
    valueType,
  }: {
    readonly text: string | undefined;
    readonly unit: string | undefined;
    readonly valueType: ValueType | undefined;
  },
): void {
  const stated = member(node, "unit");
  if (text !== undefined && unit === undefined && stated !== undefined) {
    emit(run.report.shared("AD-112", { unit: text, variable }, jsonPlace(`${pointer}/unit`, stated.at)));
    return;
  }
  const isData = textOf(member(node, "type")) === "data" && valueType !== "text" && valueType !== "boolean";
  if (text === undefined && isData) emit(unitUndeclared(variable, run.report.file, jsonPlace(pointer, node.at)));
}

function unitUndeclared(variable: string, file: string, at: ReturnType<typeof jsonPlace>): DecodeEvent {
  const entry = catalogue.find(({ code }) => code === "QU-15");
  const wording = entry?.cases?.["variable"];
  if (entry === undefined || wording === undefined) throw new Error("the catalogue has no QU-15");
  const { draft: severity } = entry.severity;
  return {
    kind: "finding",
    finding: {
      rule: entry.rule,
      code: entry.code,
      severity: severity === "off" ? "info" : severity,
      path: at.kind === "json" ? at.pointer : "",
      location: {
        file,
        ...("line" in at && at.line !== undefined ? { line: at.line } : {}),
        ...(at.kind === "json" && at.column !== undefined ? { column: at.column } : {}),
        native: at,
      },
      related: [],
      message: fillIn(wording.message, { variable }),
      fix: fillIn(wording.fix, { variable }),
    },
  };
}

/** The kind of values of a data type of STAC (common metadata, Data Types). */
export function valueTypeOf(dataType: string | undefined): ValueType | undefined {
  if (dataType === undefined) return undefined;
  if (/^float(?:16|32|64)$/.test(dataType)) return "real";
  if (/^u?int(?:8|16|32|64)$/.test(dataType)) return "integer";
  if (/^c(?:int|float)\d+$/.test(dataType)) return "complex";
  return dataType === "string" ? "text" : dataType === "boolean" ? "boolean" : undefined;
}
