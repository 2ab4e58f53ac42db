// SPDX-License-Identifier: Apache-2.0
export type { LintCode, LintWording } from "./codes/lint-code.js";
export { lintCodes } from "./codes/lint-codes.js";
export { comparePatterns, type PatternDifference } from "./pattern/compare-patterns.js";
export { type Resolved, resolveReference, type SchemaLookup } from "./schema/resolve-reference.js";
export { isObject, type Json, type JsonObject, type NodePath, pointerOf, stringsOf } from "./source/json-value.js";
export type { Located, Parsed, SourceFault, TextPlace } from "./source/located.js";
export { parseJson } from "./source/parse-json.js";
export { parseYaml } from "./source/parse-yaml.js";
