// SPDX-License-Identifier: Apache-2.0
import { entriesOf, member, type Node, writtenOf } from "@jiku/syntax/yaml";

/** Names of members, the plain one first, and the names of the BMI getters and of pymt that mean the same. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  component_name: ["component_name", "name"],
  variables: ["vars", "variables", "var"],
  grids: ["grids", "grid"],
  time: ["times", "time"],
  units: ["units"],
  type: ["type", "dtype"],
  location: ["location", "grid_loc"],
  rank: ["rank", "ndim"],
  step: ["time_step", "step"],
  start: ["start_time", "start"],
  end: ["end_time", "end"],
  time_units: ["time_units", "units"],
  author: ["author", "authors"],
  license: ["license", "licence"],
};

/**
 * The member of a mapping that a getter of BMI 2.0 answers with: under its plain name, or with `get_` and the prefix
 * (`var_`, `grid_`) before it.
 */
export function getterOf(node: Node | undefined, name: string, prefix = ""): Node | undefined {
  for (const alias of ALIASES[name] ?? [name])
    for (const key of [alias, prefix + alias, `get_${prefix}${alias}`]) {
      const found = member(node, key);
      if (found !== undefined) return found;
    }
  return undefined;
}

/**
 * What a getter answers for one variable or grid: in the entry of that variable, or in a table of the getter
 * (`var_units: {depth: m}`).
 */
export function answerOf(
  root: Node,
  entry: Node | undefined,
  argument: string,
  name: string,
  prefix: "var_" | "grid_",
): Node | undefined {
  const own = getterOf(entry, name, prefix);
  if (own !== undefined) return own;
  const tables = (ALIASES[name] ?? [name]).flatMap((alias) => [`${prefix}${alias}`, `get_${prefix}${alias}`]);
  for (const table of tables) {
    const found = member(member(root, table), argument);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The entries of variables or grids by name: a mapping, or a list whose items name themselves; the first of each name. */
export function tableOf(node: Node | undefined): ReadonlyMap<string, Node> {
  if (node?.kind !== "seq") return new Map(entriesOf(node).map(({ key, value }) => [key, value]));
  const table = new Map<string, Node>();
  for (const item of node.items) {
    const name = member(item, "name") ?? member(item, "id");
    if (name?.kind === "scalar" && name.value !== null && !table.has(writtenOf(name))) table.set(writtenOf(name), item);
  }
  return table;
}
