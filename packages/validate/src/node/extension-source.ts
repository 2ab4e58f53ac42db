// SPDX-License-Identifier: Apache-2.0
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { JikuError } from "@jiku/model";
import type { ExtensionSource } from "../extensions/load-package.js";
import { configFile } from "./config-files.js";

const PACKAGE_NAME = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;

/**
 * Where an extension is, for `compileExtensions`: a file, a folder, or an installed package by its name, relative to `root`.
 * @throws JikuError "unreadable-input" when there is none of them
 */
export function extensionSource(path: string, root: string): ExtensionSource {
  const direct = resolve(root, path);
  if (existsSync(direct))
    return statSync(direct).isDirectory() ? { folder: path.replaceAll("\\", "/") } : configFile(direct, path);
  const installed = PACKAGE_NAME.test(path) ? installedPackage(path, root) : undefined;
  if (installed === undefined)
    throw new JikuError("unreadable-input", `${path}: no such file, folder or installed package`);
  return { folder: relative(root, installed).replaceAll("\\", "/") };
}

/** The folder of a package in the nearest node_modules that has it. */
function installedPackage(name: string, from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
