// SPDX-License-Identifier: Apache-2.0
import { Option } from "commander";
import { type Flag, REPEATABLE, VALIDATE_FLAGS } from "../flag-table.js";

/** What a value of the file must be. */
export type ConfigKind = "truth" | "text" | "list" | "map";

/** One option that a configuration file can hold. */
export interface ConfigKey {
  readonly name: string;
  readonly kind: ConfigKind;
  /** The value is a path, or a list of them, from the folder of the file. */
  readonly path: boolean;
  /** It writes, runs code, or widens what is read, or hides findings: not taken from a file that came with the data. */
  readonly trusted: boolean;
}

const NOT_IN_FILES: ReadonlySet<string> = new Set(["config", "writeBaseline", "adapter"]);
const PATHS: ReadonlySet<string> = new Set(["paths", "dataRoot", "out", "html", "baseline", "catalogue", "spill"]);
const TRUSTED: ReadonlySet<string> = new Set([
  "dataRoot",
  "out",
  "html",
  "baseline",
  "followSymlinks",
  "spill",
  "adapters",
]);

/** The options of `jiku validate` by the camel case of their flags, `paths`, and `adapters` for `--adapter`. */
export const CONFIG_KEYS: ReadonlyMap<string, ConfigKey> = new Map(
  [
    keyOf("paths", "list"),
    ...VALIDATE_FLAGS.map((flag) => keyOf(nameOf(flag), kindOf(flag))).filter(({ name }) => !NOT_IN_FILES.has(name)),
    keyOf("adapters", "list"),
  ].map((key) => [key.name, key]),
);

function keyOf(name: string, kind: ConfigKind): ConfigKey {
  return { name, kind, path: PATHS.has(name), trusted: TRUSTED.has(name) };
}

function nameOf([spec]: Flag): string {
  return new Option(spec).attributeName();
}

function kindOf([spec, text]: Flag): ConfigKind {
  if (text === "declare") return "map";
  if (REPEATABLE.has(text)) return "list";
  return new Option(spec).isBoolean() ? "truth" : "text";
}
