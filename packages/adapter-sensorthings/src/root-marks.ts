// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type JsonScanner } from "@jiku/adapter";

/** Keys and texts of an object near the beginning of a file. */
export type Marks = ReadonlyMap<string, string | undefined>;

/** What the first bytes show of a JSON text: the members of its root, of its first record and of their members. */
export interface RootMarks {
  readonly root: Marks;
  /** The first object of the root list, or of a list that is a member of the root. */
  readonly first: Marks;
  /** Keys that stand anywhere in what was seen. */
  readonly keys: ReadonlySet<string>;
  /** Texts of `type`, wherever they stand. */
  readonly types: ReadonlySet<string>;
  /** Texts of `@context`. */
  readonly contexts: readonly string[];
  /** For each member of the root that is an object: its members. */
  readonly inner: ReadonlyMap<string, Marks>;
}

const LISTS: ReadonlySet<string> = new Set(["value", "features", "items"]);

/** Collects marks from a text that may be cut anywhere. */
export function rootMarks(head: Uint8Array): RootMarks {
  const root = new Map<string, string | undefined>();
  const first = new Map<string, string | undefined>();
  const inner = new Map<string, Map<string, string | undefined>>();
  const keys = new Set<string>();
  const contexts: string[] = [];
  const types = new Set<string>();
  const path: (string | number)[] = [];
  const kinds: boolean[] = [];
  const note = (depth: number, text?: string): void => {
    const holder = holderOf(path, depth, kinds);
    if (holder === "root") root.set(path[0] as string, text);
    else if (holder === "first") first.set(path[depth - 1] as string, text);
    else if (holder === "inner") innerOf(inner, path[0] as string).set(path[1] as string, text);
    if (text !== undefined && path[depth - 1] === "type" && types.size < 200) types.add(text);
    if (text !== undefined && path.slice(0, depth).includes("@context")) contexts.push(text);
  };
  const scanner: JsonScanner = createJsonScanner({
    open(object, depth) {
      if (depth > 1) note(depth - 1);
      kinds[depth - 1] = object;
      path[depth - 1] = object ? "" : 0;
      return false;
    },
    close(_object, depth) {
      path.length = Math.max(depth - 1, 0);
      kinds.length = path.length;
      step(path, kinds);
    },
    key(depth) {
      const key = scanner.text();
      path[depth - 1] = key;
      path.length = depth;
      if (keys.size < 2000) keys.add(key);
    },
    string(depth) {
      note(depth, scanner.text());
      step(path, kinds);
    },
    number(depth) {
      note(depth);
      step(path, kinds);
    },
    literal(depth) {
      note(depth);
      step(path, kinds);
    },
  });
  scanner.want(true);
  scanner.push(head);
  return { root, first, keys, types, contexts, inner };
}

/** A value of a list has ended: the next one has the next index. */
function step(path: (string | number)[], kinds: readonly boolean[]): void {
  const depth = path.length;
  if (depth > 0 && kinds[depth - 1] === false) path[depth - 1] = (path[depth - 1] as number) + 1;
}

function holderOf(
  path: readonly (string | number)[],
  depth: number,
  kinds: readonly boolean[],
): "root" | "first" | "inner" | undefined {
  if (depth === 1) return kinds[0] === true ? "root" : undefined;
  const inList = kinds[0] === false && depth === 2 && path[0] === 0;
  const inMember = depth === 3 && LISTS.has(String(path[0])) && kinds[1] === false && path[1] === 0;
  if ((inList && kinds[1] === true) || (inMember && kinds[2] === true)) return "first";
  return depth === 2 && kinds[0] === true && kinds[1] === true ? "inner" : undefined;
}

function innerOf(inner: Map<string, Map<string, string | undefined>>, key: string): Map<string, string | undefined> {
  const found = inner.get(key) ?? new Map<string, string | undefined>();
  inner.set(key, found);
  return found;
}
