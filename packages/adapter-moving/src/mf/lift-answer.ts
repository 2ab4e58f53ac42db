// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, fileId } from "@jiku/adapter";
import type { Dataset, Entity, Geometry, Property } from "@jiku/model";
import { AN_OBJECT, itemsOf, jsonPlace, member, type Node, numberOf, numbersOf, textOf } from "@jiku/syntax/json";
import { badForm, type FileContext, freeId, missing, nativeContext, tellUnread } from "../lift-context.js";
import { ID_SCHEME, MF_NAMESPACE, MOVING_FEATURE } from "../names.js";
import { readForm } from "./forms.js";
import { liftMotion } from "./lift-geometry.js";
import { emitTracks, liftProperties } from "./lift-properties.js";
import { timeOf } from "./lift-times.js";
import { type Systems, systemOfPositions } from "./systems.js";

const NONE: Systems = {};

/** Lifts temporal geometries that stand without their feature (OGC API - Moving Features 1.0). */
export function liftLooseMotions(context: FileContext, motions: readonly (readonly [string, Node])[]): void {
  for (const [pointer, node] of motions) {
    context.emit(context.run.report.own("MOV-002", {}, jsonPlace(pointer, node.at)));
    const localId = textOf(member(node, "id")) ?? "motion";
    const id = freeId(context, fileId(context, "motion", localId), localId, pointer, node.at);
    const { geometries, native } = liftMotion(context, id, node, pointer, NONE);
    const entity: Entity = {
      ...nativeContext("mf"),
      type: "Entity",
      id,
      entityTypes: [MOVING_FEATURE],
      label: { und: localId },
      ...(geometries.length === 0 ? {} : { geometries }),
      ...(Object.keys(native).length === 0 ? {} : { "mf:temporalGeometry": native }),
    };
    context.emit({ kind: "resource", resource: entity, source: jsonPlace(pointer, node.at) });
  }
}

/** Lifts temporal properties that stand without their feature: groups, definitions only, or one property with its sequences. */
export function liftLooseProperties(context: FileContext, list: Node, pointer: string): void {
  const [first] = itemsOf(list);
  if (member(first, "values") !== undefined) {
    context.emit(context.run.report.own("MOV-002", {}, jsonPlace(pointer, list.at)));
    liftSequence(context, "value", list, list, pointer);
  } else if (member(first, "name") !== undefined) {
    for (const [i, node] of itemsOf(list).entries()) liftNamed(context, node, `${pointer}/${i}`);
  } else {
    context.emit(context.run.report.own("MOV-002", {}, jsonPlace(pointer, list.at)));
    liftProperties(context, undefined, list, pointer, NONE);
  }
}

/** Lifts a property that has a name: its Property, and a Field for each of its sequences. */
export function liftNamed(context: FileContext, node: Node, pointer: string): void {
  const name = textOf(member(node, "name"));
  if (node.kind !== "map" || name === undefined) {
    badForm(context, "temporalProperties", pointer, node, AN_OBJECT);
    return;
  }
  tellUnread(context, node, pointer, ["name", "type", "form", "valueSequence", "description"]);
  const sequence = member(node, "valueSequence");
  if (sequence !== undefined) {
    context.emit(context.run.report.own("MOV-002", {}, jsonPlace(pointer, node.at)));
    liftSequence(context, name, node, sequence, `${pointer}/valueSequence`);
    return;
  }
  const { unit, quantityKind } = readForm(context, name, member(node, "form"), `${pointer}/form`);
  const property: Property = {
    type: "Property",
    id: freeId(context, fileId(context, "property", name), name, pointer, node.at),
    label: { und: name },
    ...(unit === undefined ? {} : { unit }),
    ...(quantityKind === undefined ? {} : { quantityKind }),
    concept: `${MF_NAMESPACE}property/${encodeURIComponent(name)}`,
  };
  context.emit({ kind: "resource", resource: property, source: jsonPlace(pointer, node.at) });
}

/** One track of values; `described` has its form and type. */
function liftSequence(context: FileContext, name: string, described: Node, sequence: Node, pointer: string): void {
  for (const [i, node] of itemsOf(sequence).entries()) {
    const at = `${pointer}/${i}`;
    const [datetimes, values] = [member(node, "datetimes"), member(node, "values")];
    if (datetimes === undefined) missing(context, "datetimes", at, node.at);
    if (values === undefined) missing(context, "values", at, node.at);
    if (datetimes === undefined || values === undefined) continue;
    const merged = merge(described, node);
    emitTracks(
      context,
      undefined,
      { datetimes, node, at, key: `${name}-${i}` },
      [{ name, node: merged, values, pointer: at }],
      NONE,
    );
  }
}

/** Lifts one track without name. */
export function liftLooseTrack(context: FileContext, node: Node): void {
  liftSequence(context, "value", node, { kind: "seq", at: node.at, items: [node] }, "");
  context.emit(context.run.report.own("MOV-002", {}, jsonPlace("", node.at)));
}

/** The members of both, those of the second first. */
function merge(described: Node, node: Node): Node {
  const entries = [described, node].flatMap((one) => (one.kind === "map" ? [...one.entries] : []));
  return { kind: "map", at: node.at, entries: new Map(entries) };
}

/** Lifts the description of a collection: a Dataset with its extent. */
export function liftCollection(context: FileContext, node: Node, pointer: string): void {
  const localId = textOf(member(node, "id"));
  if (localId === undefined) {
    missing(context, "id", pointer, node.at);
    return;
  }
  tellUnread(context, node, pointer, ["id", "title", "description", "extent", "itemType", "updateFrequency"]);
  const spatial = member(member(node, "extent"), "spatial");
  const description = textOf(member(node, "description"));
  const [start, end] = itemsOf(flat(member(member(member(node, "extent"), "temporal"), "interval"))).map(timeOf);
  const frequency = numberOf(member(node, "updateFrequency"));
  const boxes = boxesOf(context, spatial, `${pointer}/extent/spatial`);
  const dataset: Dataset = {
    ...nativeContext("mf"),
    type: "Dataset",
    id: freeId(context, context.run.options.base + encodeIriPart(localId), localId, pointer, node.at),
    title: { und: textOf(member(node, "title")) ?? localId },
    ...(description === undefined ? {} : { description: { und: description } }),
    identifiers: [{ scheme: ID_SCHEME, notation: localId }],
    ...(boxes.length === 0 ? {} : { spatial: boxes }),
    ...(start === undefined || end === undefined ? {} : { temporal: [{ start, end, bounds: "[]" }] }),
    ...(frequency === undefined ? {} : { "mf:updateFrequency": frequency }),
  };
  context.emit({ kind: "resource", resource: dataset, source: jsonPlace(pointer, node.at) });
}

function flat(node: Node | undefined): Node | undefined {
  const [first] = itemsOf(node);
  return first?.kind === "seq" ? first : node;
}

function boxesOf(context: FileContext, spatial: Node | undefined, pointer: string): readonly Geometry[] {
  const box = flat(member(spatial, "bbox"));
  const bbox = numbersOf(box);
  const half = (bbox?.length ?? 0) / 2;
  if (box === undefined || bbox === undefined || (half !== 2 && half !== 3)) return [];
  const crs = textOf(member(spatial, "crs")) ?? textOf(itemsOf(member(spatial, "crs"))[0]);
  const isOnEarth = Math.abs(bbox[0] as number) <= 180 && Math.abs(bbox[half] as number) <= 180;
  if (!isOnEarth) {
    context.run.unread.push(jsonPlace(`${pointer}/bbox`, box.at));
    return [];
  }
  const rs = systemOfPositions(context, crs === undefined ? {} : { crs }, half, `${pointer}/bbox`, box);
  return [{ type: "Box", bbox, rs, role: "bounding" }];
}
