// SPDX-License-Identifier: Apache-2.0
export type { ConfigFile, MissingFile, ReadFile } from "./config/config-file.js";
export {
  type CompileExtensionsOptions,
  type CompileExtensionsResult,
  compileExtensions,
} from "./extensions/compile-extensions.js";
export type { CompiledExtensions } from "./extensions/compiled-extensions.js";
export type { ExtensionMember, ExtensionPackage } from "./extensions/extension-package.js";
export { extensionPage } from "./extensions/extension-page.js";
export { type ExtensionTerm, extensionContext, extensionTerms } from "./extensions/extension-terms.js";
export type { ExtensionSource } from "./extensions/load-package.js";
