// SPDX-License-Identifier: Apache-2.0
export { type InputDocument, jsonDocument } from "./document/input.js";
export { createLift, type Lift, memorySpool, type Spool } from "./document/lift.js";
export { type ByteSource, bytesSource } from "./document/source.js";
export type { CompiledExtensions } from "./extensions/compiled-extensions.js";
export type { CompiledProfile, ProfileChoice } from "./profile/compiled-profile.js";
export { memorySpillStore, type SpillRun, type SpillStore } from "./references/spill-store.js";
export { type FindingPlace, makeFinding } from "./report/make-finding.js";
export type { Checked, CodeCount, DocumentReport, NextProfile, Summary } from "./report/report.js";
export { coreRules } from "./rules/core-rules.js";
export { VALIDATE_DEFAULTS, type ValidateOptions } from "./run/options.js";
export { validate } from "./validate.js";
export { validateValue } from "./validate-value.js";
