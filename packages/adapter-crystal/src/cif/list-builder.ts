// SPDX-License-Identifier: Apache-2.0
import type { CifAt } from "./cif-value.js";

/** A list or table of CIF 2.0 that is being read. */
interface OpenList {
  readonly mark: string;
  readonly items: unknown[];
  readonly table: Map<string, unknown>;
  key: string | undefined;
  keyDone: boolean;
}

/** Builds the value of nested brackets. Scalars within it are texts as written; `.` and `?` without marks become null. */
export interface ListBuilder {
  readonly depth: number;
  readonly at: CifAt;
  open(mark: string, at: CifAt): void;
  /** @returns false when the bracket closes no open one */
  close(mark: string): boolean;
  value(value: unknown, isText: boolean): boolean;
  colon(): boolean;
  /** The finished value, once all brackets are closed. */
  readonly done: unknown;
}

export function createListBuilder(): ListBuilder {
  const stack: OpenList[] = [];
  let done: unknown;
  let start: CifAt = { line: 1, column: 1 };

  function put(value: unknown, isText: boolean): boolean {
    const top = stack.at(-1);
    if (top === undefined) done = value;
    else if (top.mark === "[") top.items.push(value);
    else if (top.key === undefined) {
      if (!isText) return false;
      top.key = String(value);
    } else {
      if (!top.keyDone) return false;
      top.table.set(top.key, value);
      top.key = undefined;
      top.keyDone = false;
    }
    return true;
  }

  return {
    get depth() {
      return stack.length;
    },
    get at() {
      return start;
    },
    open(mark, at) {
      if (stack.length === 0) start = at;
      stack.push({ mark, items: [], table: new Map(), key: undefined, keyDone: false });
    },
    close(mark) {
      const top = stack.at(-1);
      if (top === undefined || top.mark !== (mark === "]" ? "[" : "{") || top.key !== undefined) return false;
      stack.pop();
      return put(top.mark === "[" ? top.items : Object.fromEntries(top.table), false);
    },
    value: put,
    colon() {
      const top = stack.at(-1);
      if (top === undefined || top.mark !== "{" || top.key === undefined || top.keyDone) return false;
      top.keyDone = true;
      return true;
    },
    get done() {
      return done;
    },
  };
}
