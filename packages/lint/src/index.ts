// SPDX-License-Identifier: Apache-2.0
export { type LintOptions, type LintReport, lintSources } from "./lint-sources.js";
export type { LintSource } from "./read-source.js";
export type { SchemaLookup } from "./schema/resolve-reference.js";
