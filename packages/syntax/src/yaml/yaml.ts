// SPDX-License-Identifier: Apache-2.0
export {
  type At,
  type Entry,
  entriesOf,
  excerpt,
  isNothing,
  itemsOf,
  type MapNode,
  member,
  type Node,
  numberOf,
  numbersOf,
  type ScalarNode,
  type SeqNode,
  textOf,
  toJson,
  wordOf,
  writtenOf,
} from "../tree/node.js";
export { type ReadScalars, unreadScalars, type YamlLimits } from "./lift-yaml.js";
export { readYaml } from "./read-yaml.js";
export { YAML_CODES } from "./yaml-codes.js";
