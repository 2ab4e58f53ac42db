// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { entriesOf, isNothing, jsonPlace, type Node } from "@jiku/syntax/json";
import type { GeoPart, Said } from "./object-record.js";

/** The parts of a list that a member is. */
export type Lists = (owner: Part | undefined, name: string) => readonly Part[];

/** A value with its pointer; members are found in camel case and with hyphens, as both are written. */
export interface Part {
  readonly node: Node;
  readonly pointer: string;
  /** The numbers and texts that were read. */
  readonly read: Set<Node>;
}

/** A name in camel case. */
export const camel = (key: string): string => key.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

/** Its native place. */
export const place = ({ node, pointer }: Part): NativeLocation => jsonPlace(pointer, node.at);

/** A member that says something. */
export function get(part: Part | undefined, name: string): Part | undefined {
  const entry = entriesOf(part?.node).find(({ key }) => camel(key) === name);
  return part === undefined || entry === undefined || isNothing(entry.value)
    ? undefined
    : { node: entry.value, pointer: part.pointer + jsonPointer(entry.key), read: part.read };
}

/** A text or number that is not empty, which counts as read. */
export function wordAt(part: Part | undefined): string | undefined {
  const value = part?.node.kind === "scalar" ? part.node.value : undefined;
  const word = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  if (part === undefined || word === "") return undefined;
  part.read.add(part.node);
  return word;
}

/** The values within a part that nobody read. */
export function unreadIn(part: Part): readonly NativeLocation[] {
  const { node, pointer, read } = part;
  if (node.kind === "scalar") return read.has(node) || node.value === null || node.value === "" ? [] : [place(part)];
  const inner: readonly Part[] =
    node.kind === "seq"
      ? node.items.map((item, i) => ({ node: item, pointer: `${pointer}/${i}`, read }))
      : entriesOf(node).map(({ key, value }) => ({ node: value, pointer: pointer + jsonPointer(key), read }));
  return inner.flatMap(unreadIn);
}

/** All that is within counts as read. */
export function markAll(node: Node, read: Set<Node>): void {
  read.add(node);
  for (const inner of node.kind === "seq" ? node.items : entriesOf(node).map(({ value }) => value))
    markAll(inner, read);
}

/** The text of a part, or of its member of that name, with its language, kind and address. */
export function said(part: Part | undefined, text: string, type?: string, uri?: string): readonly Said[] {
  const content = wordAt(get(part, text)) ?? wordAt(part);
  if (part === undefined || content === undefined) return [];
  const [language, kind, address] = [get(part, "lang"), type, uri].map((one) =>
    wordAt(typeof one === "string" ? get(part, one) : one),
  );
  return [
    {
      text: content,
      at: place(part),
      ...(language === undefined ? {} : { language }),
      ...(kind === undefined ? {} : { type: kind }),
      ...(address === undefined ? {} : { uri: address }),
    },
  ];
}

/** A place: points, a polygon and a box in WGS 84 (DataCite 4.6, 18). */
export function geoPart(part: Part, list: Lists): GeoPart {
  const point = get(part, "geoLocationPoint");
  const box = get(part, "geoLocationBox");
  const position = (one: Part | undefined) =>
    `${wordAt(get(one, "pointLongitude")) ?? "?"} ${wordAt(get(one, "pointLatitude")) ?? "?"}`;
  const corners = ["westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude"];
  const ring = [...list(part, "geoLocationPolygon")].flatMap((one) => {
    const inner = get(one, "polygonPoint");
    return inner === undefined ? [] : [position(inner)];
  });
  return {
    at: place(part),
    places: said(get(part, "geoLocationPlace"), ""),
    geometries: [
      ...(point === undefined ? [] : [{ wkt: `POINT(${position(point)})`, at: place(point) }]),
      ...(ring.length === 0 ? [] : [{ wkt: `POLYGON((${ring.join(", ")}))`, at: place(part) }]),
    ],
    ...(box === undefined
      ? {}
      : { box: { text: corners.map((name) => wordAt(get(box, name)) ?? "?").join(" "), at: place(box) } }),
  };
}
