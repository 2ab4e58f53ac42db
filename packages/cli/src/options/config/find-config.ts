// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { JikuError } from "@jiku/model";
import type { Language } from "../../language/language.js";
import { say } from "../../language/say.js";
import { dataRootOf } from "../../run/data-root.js";
import { reasonOf } from "../../run/reasons.js";

/** A configuration file that was found. */
export interface FoundConfig {
  /** Folder that its paths begin at. */
  readonly folder: string;
  /** As the user would write it. */
  readonly shown: string;
  readonly text: string;
  /** The user named it or keeps it in the working folder; otherwise it came with the data. */
  readonly trusted: boolean;
}

const NAME = "jiku.yaml";

/**
 * The file of `--config`; else `jiku.yaml` of the working folder, else of the data root.
 * @throws JikuError "bad-option" when a file that was named or found cannot be read
 */
export function findConfig(
  named: string | undefined,
  paths: readonly string[],
  dataRoot: string | undefined,
  cwd: string,
  language: Language,
): FoundConfig | undefined {
  if (named !== undefined) return read(resolve(cwd, named), named, true, language);
  const here = join(cwd, NAME);
  if (isFile(here)) return read(here, NAME, true, language);
  if (paths.length === 0 && dataRoot === undefined) return undefined;
  const beside = join(dataRootOf(paths, dataRoot, cwd, language).path, NAME);
  if (!isFile(beside)) return undefined;
  return read(beside, relative(cwd, beside).split(sep).join("/"), false, language);
}

function read(path: string, shown: string, trusted: boolean, language: Language): FoundConfig {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return { folder: dirname(path), shown, text, trusted };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new JikuError("bad-option", say(language, "configNoUtf8", { path: shown }));
    const reason = reasonOf(code ?? "EIO");
    throw new JikuError("bad-option", say(language, "configNotRead", { path: shown, reason }), { cause: error });
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
