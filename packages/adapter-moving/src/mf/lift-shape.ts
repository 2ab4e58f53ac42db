// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Asset, Geometry } from "@jiku/model";
import { itemsOf, jsonPlace, member, type Node, numbersOf, textOf } from "@jiku/syntax/json";
import { badForm, type FileContext } from "../lift-context.js";

/** MOV-012: one entry for each time. */
export function checkCount(
  { run, emit }: FileContext,
  name: string,
  list: Node,
  expected: number,
  pointer: string,
): boolean {
  const count = itemsOf(list).length;
  if (count === expected) return true;
  emit(run.report.own("MOV-012", { member: name, count, expected }, jsonPlace(`${pointer}/${name}`, list.at)));
  return false;
}

/** The model of the shape that moves: an Asset that is not followed. */
export function liftBase(context: FileContext, id: string, node: Node, pointer: string): readonly Geometry[] {
  const base = member(node, "base");
  const href = textOf(member(base, "href"));
  if (base === undefined || href === undefined || !/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(href)) return [];
  const type = textOf(member(base, "type"));
  const asset: Asset = {
    type: "Asset",
    id: partId(id, "base"),
    href,
    mediaType: type === "glTF" ? "model/gltf+json" : "application/octet-stream",
    ...(type === undefined ? {} : { native: { mediaType: type } }),
  };
  const at = jsonPlace(`${pointer}/base`, base.at);
  context.run.unread.push(at);
  context.emit({ kind: "resource", resource: asset, source: at });
  return [{ type: "External", asset: asset.id, role: "shape" }];
}

/** Scales and angles of each time (MF-JSON 1.0, 7.2.2.4), kept as they are: the order of the three turns is not stated. */
export function liftOrientations(context: FileContext, node: Node, pointer: string, count: number): unknown {
  const list = member(node, "orientations");
  if (list === undefined) return undefined;
  if (!checkCount(context, "orientations", list, count, pointer)) return undefined;
  const rows = itemsOf(list).map((one) => ({
    scales: numbersOf(member(one, "scales")) ?? null,
    angles: numbersOf(member(one, "angles")) ?? null,
  }));
  const bad = rows.findIndex(
    ({ angles, scales }) => (angles !== null && angles.length !== 3) || (scales !== null && scales.length !== 3),
  );
  if (bad >= 0) {
    badForm(context, "orientations", `${pointer}/orientations/${bad}`, itemsOf(list)[bad] ?? list, {
      en: "scales and angles by three",
      ja: "3個ずつの尺度と角度",
    });
    return undefined;
  }
  context.emit(context.run.report.own("MOV-004", {}, jsonPlace(`${pointer}/orientations`, list.at)));
  return rows;
}
