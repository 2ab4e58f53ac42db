// SPDX-License-Identifier: Apache-2.0
import { type Fault, safePath } from "@jiku/adapter";
import type { Composition, NativeLocation, Resource } from "@jiku/model";
import { childOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, placeOf } from "../lift-context.js";
import type { OpenDescription } from "../open-description.js";
import { isObject, type RawResource, readPackage } from "../read-package.js";
import { SIDECAR_TYPE } from "./ssp-names.js";

/** The resources of the sidecar of a structure, with their places. */
export type SspSidecar = readonly { readonly resource: Resource; readonly at: NativeLocation }[];

/**
 * Reads the sidecar that `MetaData` of kind general and type application/ld+json holds or names. It is used only where
 * its Composition has the components and connections of the structure.
 */
export async function readSspSidecar(
  root: XmlElement,
  open: OpenDescription,
  described: Composition,
  context: LiftContext,
): Promise<SspSidecar | undefined> {
  const element = root.children.find(isSidecar);
  if (element === undefined) return undefined;
  const { bytes, at } = await contentOf(element, open, context);
  const graph = readPackage(bytes, at, context);
  if (graph === undefined) return undefined;
  const place = graph.findIndex(({ type }) => type === "Composition");
  const difference = place < 0 ? NONE : differenceOf(described, graph[place] as RawResource);
  if (difference === undefined)
    return graph.map((resource, i) => ({ resource: resource as Resource, at: at(`/graph/${i}`) }));
  context.emit(context.run.report.own("MDL-013", difference, at(place < 0 ? "" : `/graph/${place}`)));
  return undefined;
}

const NONE = { what: "graph", reason: { en: "it holds no Composition", ja: "Compositionがない" } };

function isSidecar({ name, attributes }: XmlElement): boolean {
  return name === "MetaData" && attributes.get("kind") === "general" && attributes.get("type") === SIDECAR_TYPE;
}

async function contentOf(
  element: XmlElement,
  open: OpenDescription,
  context: LiftContext,
): Promise<{ readonly bytes: Uint8Array | Fault | undefined; readonly at: (pointer: string) => NativeLocation }> {
  const source = element.attributes.get("source");
  if (source === undefined) {
    const place = placeOf(context, element);
    return { bytes: new TextEncoder().encode(childOf(element, "Content")?.text ?? ""), at: () => place };
  }
  const path = safePath(source);
  const own = placeOf(context, element, "source");
  if (path === undefined) return { bytes: { code: "AD-119", values: { path: source }, at: own }, at: () => own };
  const at = (pointer: string): NativeLocation =>
    open.directory === undefined
      ? { kind: "json", file: path, pointer }
      : open.outer({ kind: "archive", member: path, inner: { kind: "json", pointer } });
  const bytes = (await open.open(path)) ?? { code: "AD-108" as const, values: { part: source }, at: own };
  return { bytes, at };
}

/** The same components, connections and exposed ports, in any order. */
function differenceOf(
  described: Composition,
  account: RawResource,
): { readonly what: string; readonly reason: { readonly en: string; readonly ja: string } } | undefined {
  const lists = [
    ["components", ["name"]],
    ["connections", ["from", "to"]],
    ["exposes", ["port"]],
  ] as const;
  for (const [list, members] of lists) {
    const [one, two] = [keysOf(described[list], members), keysOf(account[list], members)];
    if (one !== two) return { what: list, reason: { en: "not the same", ja: "同じでない" } };
  }
  return undefined;
}

function keysOf(list: unknown, members: readonly string[]): string {
  const items = Array.isArray(list) ? list.filter(isObject) : [];
  return JSON.stringify(items.map((item) => JSON.stringify(members.map((member) => item[member] ?? null))).sort());
}
