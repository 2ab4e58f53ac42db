// SPDX-License-Identifier: Apache-2.0
import type { YamlNode } from "./yaml-node.js";

/** The plain JSON of a tree. Numbers that JSON lacks (`.nan`, `.inf`) stay as text. */
export function toJson(node: YamlNode): unknown {
  if (node.kind === "seq") return node.items.map(toJson);
  if (node.kind === "map") {
    const entries = [...node.entries.values()].map(({ key, value }) => [key, toJson(value)] as const);
    return Object.fromEntries(entries);
  }
  return typeof node.value === "number" && !Number.isFinite(node.value) ? node.text : node.value;
}
