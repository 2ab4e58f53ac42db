// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type JsonPlace, type JsonScanner, jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { JsonMember, JsonNode } from "./json-node.js";

/** A scan that keeps what it reads. */
export interface TreeScan {
  readonly scanner: JsonScanner;
  /** The value, once the scan is complete. */
  root(): JsonNode | undefined;
}

type Open =
  | { readonly kind: "object"; readonly at: JsonPlace; readonly members: Map<string, JsonMember> }
  | { readonly kind: "array"; readonly at: JsonPlace; readonly items: JsonNode[] };

/** @param file path that the places name; absent for the primary file */
export function scanTree(file: string | undefined): TreeScan {
  const open: Open[] = [];
  const tokens: (string | number)[] = [];
  let root: JsonNode | undefined;

  function locate(place: JsonPlace): NativeLocation {
    const at = { kind: "json", pointer: jsonPointer(...tokens), line: place.line, column: place.column } as const;
    return file === undefined ? at : { ...at, file };
  }

  function add(make: (at: NativeLocation) => JsonNode, place: JsonPlace): void {
    const parent = open.at(-1);
    if (parent?.kind === "array") tokens[open.length - 1] = parent.items.length;
    const node = make(locate(place));
    if (parent === undefined) root = node;
    else if (parent.kind === "array") parent.items.push(node);
    else {
      const key = String(tokens[open.length - 1]);
      if (key !== "__proto__" && !parent.members.has(key)) parent.members.set(key, { key, value: node });
    }
  }

  const scalar = (value: string | number | boolean | null): void =>
    add((at) => ({ kind: "scalar", at, value }), scanner.place());

  const scanner: JsonScanner = createJsonScanner({
    open(object) {
      const parent = open.at(-1);
      if (parent?.kind === "array") tokens[open.length - 1] = parent.items.length;
      const at = scanner.place();
      open.push(object ? { kind: "object", at, members: new Map() } : { kind: "array", at, items: [] });
      return false;
    },
    close() {
      const closed = open.pop() as Open;
      tokens.length = open.length;
      add((at) => ({ ...closed, at }) as JsonNode, closed.at);
    },
    key() {
      tokens[open.length - 1] = scanner.text();
    },
    string: () => scalar(scanner.text()),
    number: (_depth, value) => scalar(value),
    literal: (_depth, value) => scalar(value),
  });
  scanner.want(true);
  return { scanner, root: () => (scanner.complete ? root : undefined) };
}
