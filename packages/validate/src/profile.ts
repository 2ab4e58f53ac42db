// SPDX-License-Identifier: Apache-2.0
export type { ConfigFile, MissingFile, ReadFile } from "./config/config-file.js";
export { type CompileProfileOptions, type CompileProfileResult, compileProfile } from "./profile/compile-profile.js";
export type { CompiledProfile, ProfileChoice } from "./profile/compiled-profile.js";
