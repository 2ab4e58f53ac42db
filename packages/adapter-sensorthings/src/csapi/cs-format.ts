// SPDX-License-Identifier: Apache-2.0
import type { FormatReader } from "../format-reader.js";
import { given, isObject, type JsonNode, member, textOf } from "../json/json-node.js";
import { readWith, refuse } from "../read-format.js";
import type { Marks, RootMarks } from "../root-marks.js";
import { csKind } from "./cs-kind.js";
import { type CsContext, liftCsDatastream, liftCsObservation } from "./lift-cs.js";

const DOCUMENT = { en: "other document", ja: "その他の文書" };

/** Observations and datastreams of OGC API Connected Systems (OGC 23-002); its other documents are refused by name. */
export const csFormat: FormatReader = {
  id: "connected-systems",
  detect,
  read: readWith("connected-systems", (lift) => {
    const context: CsContext = { ...lift, units: new Map() };
    return {
      head(node, { scan }) {
        const isList = scan.list?.pointer === "/items";
        if (!isList) liftOne(context, node);
        return isList;
      },
      record: (node) => liftOne(context, node),
    };
  }),
};

function liftOne(context: CsContext, node: JsonNode): void {
  const keys = new Set(isObject(node.value) ? Object.keys(node.value) : []);
  const kind = csKind(
    keys,
    keysWithin(node.value),
    (key) => textOf(member(node, key)) ?? textOf(member(given(node, "properties"), key)),
  );
  if (kind === "observation") liftCsObservation(context, node);
  else if (kind === "datastream") liftCsDatastream(context, node);
  else if (!context.run.refused) refuse(context, kind?.refused ?? DOCUMENT, node);
}

function keysWithin(value: unknown, into: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return into;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) into.add(key);
    keysWithin(inner, into);
  }
  return into;
}

function detect({
  root,
  first,
  inner,
  keys,
}: RootMarks): { readonly version?: string; readonly sure: boolean } | undefined {
  const object: Marks = root.has("items") && first.size > 0 ? first : root;
  const own = new Set(object.keys());
  const kind = csKind(own, keys, (key) => object.get(key) ?? inner.get("properties")?.get(key));
  return kind === undefined ? undefined : { sure: kind === "observation" || kind === "datastream", version: "1.0" };
}
