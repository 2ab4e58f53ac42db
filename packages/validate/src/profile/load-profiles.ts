// SPDX-License-Identifier: Apache-2.0
import type { Finding, ProfileName } from "@jiku/model";
import { CONFIG_LIMITS, type Config, type ConfigFile, type ReadFile } from "../config/config-file.js";
import { faultsOf } from "../config/config-finding.js";
import { type BesideHost, fileBeside } from "../config/file-beside.js";
import { hasForm } from "../config/form.js";
import { folderOf } from "../config/path-beside.js";
import { readConfig } from "../config/read-config.js";
import type { ProfileFile } from "./profile-file.js";
import { profileForm } from "./profile-form.js";

const BUILT_IN: readonly ProfileName[] = ["draft", "core", "exchange", "coupling"];
const MOST_LEVELS = 8;

/** A profile file that was read, and the one or the built-in profile that it extends. */
export interface LoadedProfile {
  readonly config: Config;
  readonly file: ProfileFile;
  readonly base: ProfileName | LoadedProfile;
  /** Folder of the given file; what the files name stays in it. */
  readonly folder: string;
}

export interface LoadResult {
  readonly loaded?: LoadedProfile;
  readonly findings: readonly Finding[];
}

/** Reads a profile file and those that it extends. What is wrong with one of them is a finding, and nothing is loaded. */
export function loadProfile(file: ConfigFile, read: ReadFile): LoadResult {
  return load(file, read, folderOf(file.name), [file.name]);
}

function load(source: ConfigFile, read: ReadFile, folder: string, chain: readonly string[]): LoadResult {
  const { config, findings: unreadable } = readConfig(source);
  if (config === undefined) return { findings: unreadable };
  const { findings, fault } = faultsOf(config);
  if (!hasForm(profileForm, config.value, "PRF-01", fault, { pointer: "", member: config.name })) return { findings };
  const file = config.value as ProfileFile;
  const builtIn = BUILT_IN.find((known) => known === file.extends);
  if (builtIn !== undefined) return { loaded: { config, file, base: builtIn, folder }, findings };
  const parent = parentOf(file.extends, { config, fault, read, folder }, chain);
  if (parent === undefined) return { findings };
  const above = load(parent, read, folder, [...chain, parent.name]);
  return above.loaded === undefined ? above : { loaded: { config, file, base: above.loaded, folder }, findings };
}

/** The file that a profile extends; undefined, and reported, when there is none to read. */
function parentOf(value: string, host: BesideHost, chain: readonly string[]): ConfigFile | undefined {
  const { fault } = host;
  if (!/\.(?:ya?ml|json)$/i.test(value)) {
    fault("PRF-02", "/extends", { value });
    return undefined;
  }
  const parent = fileBeside(value, "/extends", CONFIG_LIMITS.bytes, host);
  if (parent !== undefined && chain.includes(parent.name)) fault("PRF-02", "/extends", { path: parent.name }, "cycle");
  else if (parent !== undefined && chain.length >= MOST_LEVELS)
    fault("PRF-02", "/extends", { limit: MOST_LEVELS }, "depth");
  else return parent;
  return undefined;
}
