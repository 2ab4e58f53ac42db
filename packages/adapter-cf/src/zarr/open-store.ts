// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { entriesOf } from "@jiku/syntax/json";
import type { DecodeRun } from "../decode-run.js";
import type { ArraySource } from "../source/array-source.js";
import { type FindContext, jsonAt } from "./find-context.js";
import { findNodes, type ZarrNode } from "./find-nodes.js";
import { groupTree } from "./group-tree.js";
import { openArray } from "./open-array.js";
import type { ReadableArray } from "./read-chunks.js";
import type { ZarrStore } from "./store.js";
import { tryChunks } from "./try-chunks.js";

/** What is told beside the arrays. */
export type Emit = (event: DecodeEvent) => void;

/**
 * Reads the metadata of a store, tries the chunks of a small one, and gives its groups and arrays.
 * @returns undefined when there is nothing that can be read; events say why
 */
export async function openStore(run: DecodeRun, store: ZarrStore, emit: Emit): Promise<ArraySource | undefined> {
  const context: FindContext = { store, report: run.report, emit };
  const found = await findNodes(context);
  if (found === undefined || (found.nodes.size === 0 && run.report.errors === 0)) {
    const path = run.input.primary.path;
    emit(run.report.shared("AD-122", { path }, { kind: "text", byte: 0 }, { case: "folder" }));
    return undefined;
  }
  if (found.nodes.size === 0) return undefined;
  const arrays = new Map<string, ReadableArray>();
  for (const node of found.nodes.values()) {
    run.options.signal?.throwIfAborted();
    tellUnknown(run, context, node, found.version);
    if (node.kind === "group") checkGroup(context, node, found.version);
    else {
      const array = openArray(run, context, node, found.version);
      if (array !== undefined) arrays.set(node.path, array);
    }
  }
  const broken = run.untried === true ? undefined : await tryChunks(run, [...arrays.values()], emit);
  const root = groupTree(found.nodes, arrays, context, broken);
  return { root, files: store.files, arrayFormat: found.version === 2 ? "zarr2" : "zarr3", close() {} };
}

const A_GROUP = { en: "the version of the store", ja: "ストアの版" };

function checkGroup(context: FindContext, node: ZarrNode, version: number): void {
  const entries = node.metadata.kind === "map" ? node.metadata.entries.get("zarr_format")?.value : undefined;
  if (entries?.kind === "scalar" && entries.value === version) return;
  const value = entries?.kind === "scalar" ? String(entries.value) : "-";
  const values = { member: "zarr_format", value, expected: A_GROUP };
  context.emit(context.report.own("CF-031", values, jsonAt(context, node.key, node.pointer, node.metadata)));
}

/** Members that each version defines for a group and for an array. */
const KNOWN = {
  2: {
    group: new Set(["zarr_format"]),
    array: new Set([
      "zarr_format",
      "shape",
      "chunks",
      "dtype",
      "compressor",
      "fill_value",
      "order",
      "filters",
      "dimension_separator",
    ]),
  },
  3: { group: new Set(["zarr_format", "node_type", "attributes", "consolidated_metadata"]), array: undefined },
} as const satisfies Readonly<Record<number, Readonly<Record<ZarrNode["kind"], ReadonlySet<string> | undefined>>>>;

/**
 * Each member that the version does not define is told as not read, and as lost: other keys SHOULD be ignored (Zarr storage
 * specification 2, Metadata). Those of an array of version 3 are judged where its metadata are read.
 */
function tellUnknown(run: DecodeRun, context: FindContext, node: ZarrNode, version: 2 | 3): void {
  const known: ReadonlySet<string> | undefined = KNOWN[version][node.kind];
  for (const { key: name, value } of known === undefined ? [] : entriesOf(node.metadata)) {
    if (known?.has(name)) continue;
    const pointer = `${node.pointer}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    const at = jsonAt(context, node.key, pointer, value);
    run.unread.push(at);
    context.emit(context.report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
  }
}
