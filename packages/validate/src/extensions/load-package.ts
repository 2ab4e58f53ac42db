// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { CONFIG_LIMITS, type Config, type ConfigFile, type ReadFile } from "../config/config-file.js";
import { faultsOf, fileFinding } from "../config/config-finding.js";
import { fileBeside } from "../config/file-beside.js";
import { hasForm, isObject } from "../config/form.js";
import { readConfig } from "../config/read-config.js";
import type { ExtensionFile } from "./extension-file.js";
import { extensionForm } from "./extension-form.js";

/** Where an extension is: its file, or a folder with `jiku-extension.yaml` or with a `package.json` that names its files. */
export type ExtensionSource = ConfigFile | { readonly folder: string };

/** An extension file that was read and has the form of one. */
export interface LoadedExtension {
  readonly config: Config;
  readonly file: ExtensionFile;
}

export interface LoadedPackage {
  readonly extensions: readonly LoadedExtension[];
  readonly findings: readonly Finding[];
}

const NAMES = ["jiku-extension.yaml", "jiku-extension.yml", "jiku-extension.json"];

/** Reads the extension files of a source. */
export function loadPackage(source: ExtensionSource, read: ReadFile): LoadedPackage {
  return "bytes" in source ? loadFile(source) : loadFolder(source.folder.replace(/\/*$/, "/"), read);
}

function loadFile(source: ConfigFile): LoadedPackage {
  const { config, findings: unreadable } = readConfig(source);
  if (config === undefined) return { extensions: [], findings: unreadable };
  const { findings, fault } = faultsOf(config);
  const isGood = hasForm(extensionForm, config.value, "EXT-01", fault, { pointer: "", member: config.name });
  return { extensions: isGood ? [{ config, file: config.value as ExtensionFile }] : [], findings };
}

function loadFolder(folder: string, read: ReadFile): LoadedPackage {
  for (const name of NAMES) {
    const bytes = read(folder + name, folder);
    if (typeof bytes !== "string") return loadFile({ name: folder + name, bytes });
  }
  const bytes = read(`${folder}package.json`, folder);
  if (typeof bytes === "string") return nothing(folder);
  const { config, findings } = readConfig({ name: `${folder}package.json`, bytes });
  return config === undefined ? { extensions: [], findings } : loadNamed(config, folder, read);
}

/** The files that `jiku.extensions` of a package.json names. */
function loadNamed(config: Config, folder: string, read: ReadFile): LoadedPackage {
  const { findings, fault } = faultsOf(config);
  const jiku = isObject(config.value) ? config.value["jiku"] : undefined;
  const names = isObject(jiku) ? jiku["extensions"] : undefined;
  if (names === undefined) return nothing(folder);
  const at = { pointer: "/jiku/extensions", member: "jiku.extensions" };
  if (!hasForm({ kind: "list", items: { kind: "text" } }, names, "EXT-01", fault, at))
    return { extensions: [], findings };
  const loaded = (names as readonly string[]).map((name, index) => {
    const file = fileBeside(name, `/jiku/extensions/${index}`, CONFIG_LIMITS.bytes, { config, fault, read, folder });
    return file === undefined ? { extensions: [], findings: [] } : loadFile(file);
  });
  return {
    extensions: loaded.flatMap((one) => one.extensions),
    findings: [...findings, ...loaded.flatMap((one) => one.findings)],
  };
}

function nothing(folder: string): LoadedPackage {
  return { extensions: [], findings: [fileFinding("AD-108", "", { file: folder }, { part: NAMES[0] })] };
}
