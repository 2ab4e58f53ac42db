// SPDX-License-Identifier: Apache-2.0
export {
  type At,
  type Entry,
  entriesOf,
  excerpt,
  hasOnly,
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
} from "../tree/node.js";
export { A_LIST, A_NUMBER, A_TEXT, AN_OBJECT } from "./expected.js";
export { JSON_CODES } from "./json-codes.js";
export { type JsonTextOptions, jsonFinding, trailingText } from "./json-findings.js";
export { type JsonTree, jsonTree } from "./json-tree.js";
export { beginsWith, type JsonFile, type JsonText, jsonPlace, readJson, readJsonFile } from "./read-json.js";
