// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, Report } from "@jiku/adapter";
import type { Node } from "@jiku/syntax/json";
import type { ZarrStore } from "./store.js";

/** What finding needs. */
export interface FindContext {
  readonly store: ZarrStore;
  readonly report: Report;
  readonly emit: (event: DecodeEvent) => void;
}

/** The place of a value in a metadata file of the store. */
export function jsonAt({ store }: Pick<FindContext, "store">, key: string, pointer: string, node: Pick<Node, "at">) {
  const file = store.file(key);
  const { line, column } = node.at;
  return store.place(key, { kind: "json", ...(file === undefined ? {} : { file }), pointer, line, column });
}
