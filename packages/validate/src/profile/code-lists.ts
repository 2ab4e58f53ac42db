// SPDX-License-Identifier: Apache-2.0
import { CODE_LIST_BYTES } from "../config/config-file.js";
import { type BesideHost, fileBeside } from "../config/file-beside.js";
import { isObject } from "../config/form.js";
import { decode } from "../config/read-config.js";
import type { CodeListEntry } from "./profile-file.js";

const MOST_CODES = 100_000;

/** The codes of a list, inline or out of a local file; undefined when it has none to use, which is reported. */
export function codesOf(list: CodeListEntry, pointer: string, host: BesideHost): ReadonlySet<string> | undefined {
  const { scheme, codes, file } = list;
  if ((codes === undefined) === (file === undefined)) {
    host.fault("PRF-12", pointer, { value: scheme }, "source");
    return undefined;
  }
  const found = codes ?? codesInFile(file ?? "", `${pointer}/file`, host);
  if (found === undefined) return undefined;
  const value = file ?? scheme;
  if (found.length === 0) host.fault("PRF-12", pointer, { value });
  else if (found.length > MOST_CODES) host.fault("PRF-12", pointer, { value, limit: MOST_CODES }, "many");
  else if (found.every((code) => typeof code === "string")) return new Set(found as readonly string[]);
  else host.fault("PRF-12", pointer, { value }, "entry");
  return undefined;
}

function codesInFile(file: string, pointer: string, host: BesideHost): readonly unknown[] | undefined {
  const found = fileBeside(file, pointer, CODE_LIST_BYTES, host);
  if (found === undefined) return undefined;
  const text = decode(found.bytes);
  if (text === undefined) {
    host.fault("AD-102", pointer, { format: "UTF-8", reason: file }, "parser");
    return undefined;
  }
  if (!/\.json$/i.test(file)) return linesOf(text);
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : [];
  } catch {
    host.fault("AD-102", pointer, { format: "JSON", reason: file }, "parser");
    return undefined;
  }
}

/** One code a line; blank lines and lines that begin with `#` are left out. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
