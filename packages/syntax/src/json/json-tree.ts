// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, JSON_LIMITS, type JsonScanner } from "@jiku/adapter";
import type { At, Entry, Node } from "../tree/node.js";

/** A container that is being read. */
interface Open {
  readonly at: At;
  readonly entries: Map<string, Entry> | undefined;
  readonly items: Node[];
  key: string;
  keyAt: At;
}

/** What a scan of a JSON text gives: its tree, when it was read to the end, and the scanner with its faults. */
export interface JsonTree {
  readonly scanner: JsonScanner;
  readonly root: Node | undefined;
}

/**
 * Reads a JSON text as a tree with places. Faults stay in the scanner; of a key used twice the first one counts.
 * @param depth of nesting that is read
 * @param before lines of the file before the text
 */
export function jsonTree(bytes: Uint8Array, depth: number, before = 0): JsonTree {
  const open: Open[] = [];
  let root: Node | undefined;

  function put(node: Node): void {
    const parent = open[open.length - 1];
    if (parent === undefined) root = node;
    else if (parent.entries === undefined) parent.items.push(node);
    else if (parent.key !== "__proto__" && !parent.entries.has(parent.key))
      parent.entries.set(parent.key, { key: parent.key, at: parent.keyAt, value: node });
  }

  const at = (): At => {
    const { line, column } = scanner.place();
    return { kind: "text", line: line + before, column };
  };
  const scanner: JsonScanner = createJsonScanner(
    {
      open(object) {
        const entries = object ? new Map<string, Entry>() : undefined;
        const place = at();
        open.push({ at: place, entries, items: [], key: "", keyAt: place });
        return false;
      },
      close() {
        const { at: place, entries, items } = open.pop() as Open;
        put(entries === undefined ? { kind: "seq", at: place, items } : { kind: "map", at: place, entries });
      },
      key() {
        const parent = open[open.length - 1] as Open;
        parent.key = scanner.text();
        parent.keyAt = at();
      },
      string: () => put({ kind: "scalar", at: at(), value: scanner.text() }),
      number: (_depth, value, integer) => put({ kind: "scalar", at: at(), value, integer }),
      literal: (_depth, value) => put({ kind: "scalar", at: at(), value }),
    },
    { ...JSON_LIMITS, depth },
  );
  scanner.want(true);
  scanner.push(bytes);
  scanner.finish();
  return { scanner, root: scanner.complete ? root : undefined };
}
