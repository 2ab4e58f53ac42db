// SPDX-License-Identifier: Apache-2.0
import type { JsonNode } from "../json/json-node.js";
import { given, isObject, itemsOf, newTrail, placeOf, textOf, wholeOf } from "../json/json-node.js";
import { tellUnread } from "../json/tell-unread.js";
import { A_LIST, badForm, missing } from "../lift-context.js";
import { liftDatastream } from "./lift-datastream.js";
import { liftObservation } from "./lift-observation.js";
import { type Datastream, followNothing, linkedId, type StaContext } from "./sta-context.js";

/** The result values of one datastream in rows (OGC 18-088, 12): each row is an Observation. */
export function liftRows(context: StaContext, node: JsonNode): void {
  followNothing(context, node);
  const components = itemsOf(given(node, "components")).map((one) => textOf(one));
  const rows = given(node, "dataArray");
  if (!components.includes("result")) missing(context, "result", given(node, "components") ?? node);
  if (rows !== undefined) wholeOf(rows);
  if (rows === undefined || !Array.isArray(rows.value)) {
    if (rows !== undefined) badForm(context, "dataArray", rows, A_LIST);
    return;
  }
  const datastream = datastreamOfRows(context, node);
  for (const row of itemsOf(rows)) {
    if (!Array.isArray(row.value) || row.value.length !== components.length) {
      const count = components.length;
      const expected = { en: `a list of ${count} values`, ja: `${count}個の値の並び` };
      badForm(context, "dataArray", row, expected);
      continue;
    }
    const node = rowNode(row, components);
    liftObservation(context, node, datastream);
    tellUnread(context.run, node);
  }
}

function datastreamOfRows(context: StaContext, node: JsonNode): Datastream | undefined {
  for (const name of ["Datastream", "MultiDatastream"]) {
    const multi = name === "MultiDatastream";
    const inline = given(node, name);
    if (inline !== undefined) return liftDatastream(context, inline, { multi });
    const id = linkedId(context, node, name);
    if (id !== undefined)
      return (
        context.datastreams.get(id) ?? { id, properties: multi ? [] : [`${id}/ObservedProperty`], traits: [], multi }
      );
  }
  return undefined;
}

/** A row as the entity that it stands for; its members have the places of their cells. */
function rowNode(row: JsonNode, components: readonly (string | undefined)[]): JsonNode {
  const cells = itemsOf(row);
  const value: Record<string, unknown> = Object.create(null);
  const places = new Map<string, JsonNode>();
  for (const [i, name] of components.entries()) {
    const cell = cells[i];
    if (name === undefined || cell === undefined) continue;
    const [key, part] = name.split("/") as [string, string | undefined];
    const holder = value[key];
    value[key] = part === undefined ? cell.value : { ...(isObject(holder) ? holder : {}), [part]: cell.value };
    places.set(`${row.pointer}/${key}`, cell);
  }
  return {
    value,
    trail: newTrail(),
    pointer: row.pointer,
    place: (pointer) => {
      const cell = places.get(pointer);
      return cell === undefined ? row.place(row.pointer) : placeOf(cell);
    },
  };
}
