// SPDX-License-Identifier: Apache-2.0
import { member, type Node, toJson } from "@jiku/syntax/json";
import { type FindContext, jsonAt } from "./find-context.js";

/** FD-16: the consolidated metadata of a node say something else than its own. */
export function disagrees(context: FindContext, key: string, pointer: string, node: Node, path: string): void {
  const values = { path: path === "" ? "/" : path };
  context.emit(context.report.area("FD-16", values, jsonAt(context, key, pointer, node), { case: "consolidated" }));
}

/** AD-108: the consolidated metadata name a node that the store does not have. */
export function missingNode(context: FindContext, key: string, pointer: string, node: Node, part: string): void {
  context.emit(context.report.shared("AD-108", { part }, jsonAt(context, key, pointer, node)));
}

/** CF-032: arrays that the consolidated metadata do not name: a reader of these sees less than is there. */
export function unlisted(
  context: FindContext,
  entries: Node,
  { paths, file, pointer, suffix }: { paths: readonly string[]; file: string; pointer: string; suffix: string },
): void {
  for (const path of paths) {
    if (member(entries, suffix === "" || path === "" ? path + suffix : `${path}/${suffix}`) !== undefined) continue;
    context.emit(context.report.own("CF-032", { array: path }, jsonAt(context, file, pointer, entries)));
  }
}

/** Equal but for what only consolidation adds. */
export function sameMetadata(own: Node, copy: Node): boolean {
  return canonical(toJson(own)) === canonical(toJson(copy));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === "consolidated_metadata") return undefined;
    if (one === null || typeof one !== "object" || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
