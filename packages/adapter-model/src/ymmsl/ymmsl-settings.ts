// SPDX-License-Identifier: Apache-2.0
import { type Entry, entriesOf, isNothing, member, type Node, toJson } from "@jiku/syntax/yaml";

import { A_MAPPING, badForm, missing, type TreeContext } from "../yaml/tree-report.js";

const A_VALUE = {
  en: "a text, a number, a truth value or a list of numbers",
  ja: "文字列、数、真偽値、数の並びのいずれか",
};

/** The settings of a file, by their names as written. */
export function readSettings(context: TreeContext, root: Node): readonly Entry[] {
  const node = member(root, "settings");
  if (node === undefined) return [];
  if (isNothing(node)) missing(context, "settings", node.at);
  else if (node.kind !== "map") badForm(context, "settings", node, A_MAPPING);
  for (const { key, value } of entriesOf(node))
    if (isNothing(value) || value.kind === "map") badForm(context, key, value, A_VALUE);
  return entriesOf(node);
}

/**
 * The settings that reach a component: those without component, then those under its name, which win. A name with an
 * index (`micro[3].k`) reaches one instance and keeps its index.
 */
export function settingsOf(settings: readonly Entry[], component: string): Readonly<Record<string, unknown>> {
  const general = settings.filter(({ key }) => !key.includes("."));
  const own = settings.flatMap((entry) => {
    if (entry.key.startsWith(`${component}.`)) return [[entry.key.slice(component.length + 1), entry.value] as const];
    return entry.key.startsWith(`${component}[`) ? [[entry.key.slice(component.length), entry.value] as const] : [];
  });
  const all = [...general.map(({ key, value }) => [key, value] as const), ...own];
  return Object.fromEntries(all.map(([key, value]) => [key, toJson(value)]));
}
