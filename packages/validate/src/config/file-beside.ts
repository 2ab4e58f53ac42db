// SPDX-License-Identifier: Apache-2.0
import type { Config, ConfigFile, ReadFile } from "./config-file.js";
import type { Fault } from "./config-finding.js";
import { pathBeside } from "./path-beside.js";

/** The file that names another one, and how that is read. */
export interface BesideHost {
  readonly config: Config;
  readonly fault: Fault;
  readonly read: ReadFile;
  /** Nothing is read outside this folder. */
  readonly folder: string;
}

/** A file that another one names; undefined, and reported at `pointer`, when it cannot be had or is larger than `limit` bytes. */
export function fileBeside(
  reference: string,
  pointer: string,
  limit: number,
  host: BesideHost,
): ConfigFile | undefined {
  const name = pathBeside(host.config.name, reference, host.folder);
  const bytes = name === undefined ? "outside" : host.read(name, host.folder);
  if (name === undefined || bytes === "outside") host.fault("AD-119", pointer, { path: reference });
  else if (bytes === "missing") host.fault("AD-108", pointer, { part: reference });
  else if (bytes === "too-large" || bytes.length > limit) host.fault("AD-105", pointer, { limit }, "size");
  else return { name, bytes };
  return undefined;
}
