// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { JikuError } from "@jiku/model";
import type { Language } from "../../language/language.js";
import { saySchema } from "../../language/say-schema.js";
import { reasonOf } from "../../run/reasons.js";
import type { Edition } from "./edition.js";
import { isCompared, type ParsedTexts, readEdition } from "./read-edition.js";

/** An edition out of a folder. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** A file of the edition (`schemas/time/...`) as the user would name it. */
  shown(file: string): string;
}

/** Name of a folder in the edition, and where it is. */
type Mount = readonly [name: string, folder: string];

const FOLDERS = ["schemas", "conformance/requirements"];

/**
 * Reads the edition in a folder that holds `schemas/`, or in the schemas folder itself.
 * @throws JikuError "bad-option" when there are no schemas, "unreadable-input" when a file cannot be read
 */
export function loadEdition(given: string, language: Language, known?: ParsedTexts): LoadedEdition {
  const isOuter = existsSync(join(given, "schemas"));
  const mounts: readonly Mount[] = isOuter
    ? FOLDERS.map((folder) => [folder, join(given, folder)])
    : [["schemas", given]];
  const shown = (file: string): string => {
    const [name, folder] = mounts.find(([mount]) => file.startsWith(`${mount}/`)) ?? ["", given];
    return join(folder, file.slice(name.length)).split(sep).join("/");
  };
  const none = (): JikuError => new JikuError("bad-option", saySchema(language, "noSchemas", { path: given }));
  if (statSync(given, { throwIfNoEntry: false })?.isFile() === true) throw none();
  const files = new Map(mounts.flatMap((mount) => filesIn(mount, language)));
  const read = readEdition(files, known);
  if ("fault" in read) {
    const { line, column, found } = read.fault;
    const place = `${shown(read.file)}:${line}:${column}`;
    throw new JikuError("unreadable-input", saySchema(language, "badSource", { place, found }));
  }
  if (read.schemas === 0) throw none();
  return { edition: read, shown };
}

/** The compared files below a folder in the order of their names, as the edition names them. */
function filesIn([name, folder]: Mount, language: Language): readonly (readonly [string, string])[] {
  if (name !== "schemas" && !existsSync(folder)) return [];
  const entries = readOr(folder, language, () => readdirSync(folder, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [`${name}/${relative(folder, path).split(sep).join("/")}`, path] as const)
    .filter(([inner]) => isCompared(inner))
    .map(([inner, path]) => [inner, textOf(path, language)]);
}

function textOf(path: string, language: Language): string {
  const bytes = readOr(path, language, () => readFileSync(path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new JikuError("unreadable-input", saySchema(language, "notUtf8", { path }), { cause: error });
  }
}

/** @throws JikuError "unreadable-input" with the reason of the system */
function readOr<T>(path: string, language: Language, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("unreadable-input", saySchema(language, "cannotRead", { path, reason }), { cause: error });
  }
}
