// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { makeFinding } from "./make-finding.js";
import { isObject, type JsonObject } from "./source/json-value.js";
import type { Located, TextPlace } from "./source/located.js";
import { parseJson } from "./source/parse-json.js";
import { parseYaml } from "./source/parse-yaml.js";

/** A file to be linted: its name as findings shall show it, and its bytes. `.yaml` and `.yml` are profiles, all else schemas. */
export interface LintSource {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that holds an object. */
export interface ReadSource {
  readonly file: string;
  readonly kind: "schema" | "profile";
  /** File name without folder and ending. */
  readonly slug: string;
  readonly source: Located;
  readonly value: JsonObject;
}

const MIB = 1 << 20;
/** Bytes of the largest file that is read. */
const LARGEST = 16 * MIB;

export function kindOf(file: string): "schema" | "profile" {
  return /\.ya?ml$/i.test(file) ? "profile" : "schema";
}

/** The object in a file, or the finding that says why there is none. */
export function readSource({ file, bytes }: LintSource): ReadSource | Finding {
  if (bytes.length > LARGEST) return unreadable(file, "too-large", { limit: String(LARGEST / MIB) });
  const text = decoded(bytes);
  if (text === undefined) return unreadable(file, "not-utf8");
  const kind = kindOf(file);
  const { source, fault } = kind === "profile" ? parseYaml(text) : parseJson(text);
  if (fault !== undefined) return unreadable(file, fault.kind, { found: fault.found }, fault);
  const { value } = source;
  if (!isObject(value)) return unreadable(file, "not-object");
  const name = file.split(/[/\\]/).at(-1) ?? "";
  return { file, kind, slug: name.replace(/(?:\.schema)?\.json$|\.ya?ml$/i, ""), source, value };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const START: TextPlace = { line: 1, column: 1 };

function unreadable(
  file: string,
  wording: string,
  values: Readonly<Record<string, string>> = {},
  place: TextPlace = START,
): Finding {
  return makeFinding({ slug: "readable-source", case: wording, values }, file, "", place);
}
