// SPDX-License-Identifier: Apache-2.0
import { safePath } from "@jiku/adapter";
import { isJikuError } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { type OpenedDocument, openDocument, type RdeDocument } from "./open-document.js";

/** Folders in which RDE keeps its documents; what they hold belongs to the folder above. */
const INNER: ReadonlySet<string> = new Set(["invoice", "meta", "tasksupport", "catalog"]);

/** The folder of the entry that a document belongs to; "" is the root. */
export function entryFolder(path: string): string {
  const folders = path.split("/").slice(0, -1);
  if (INNER.has(folders.at(-1) ?? "")) folders.pop();
  return folders.join("/");
}

/** The one of the documents that belongs to a path: in its entry, else in the nearest folder above, else the only one. */
export function nearest(documents: readonly RdeDocument[], path: string): RdeDocument | undefined {
  const home = entryFolder(path);
  const above = documents
    .map((document) => ({ document, folder: entryFolder(document.path) }))
    .filter(({ folder }) => folder === "" || folder === home || home.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  return above[0]?.document ?? (documents.length === 1 ? documents[0] : undefined);
}

/**
 * A document beside the primary file: in its entry, or under `tasksupport` of the folders above as RDE lays them out. A link
 * that leads out of the data root is not followed and told as unread.
 */
export async function openBeside(run: DecodeRun, names: readonly string[]): Promise<OpenedDocument | undefined> {
  for (const path of pathsOf(run.input.primary.path, names)) {
    try {
      const file = await run.input.open(path);
      if (file !== undefined) return await openDocument(file, { ...run, tally: { errors: 0 } });
    } catch (error) {
      if (!isJikuError(error, "unreadable-input")) throw error;
      run.unread.push({ kind: "text", file: path, byte: 0 });
    }
  }
  return undefined;
}

function pathsOf(primary: string, names: readonly string[]): readonly string[] {
  const own = primary.replace(/[^/]*$/, "");
  const home = entryFolder(primary);
  const paths = names.map((name) => own + name);
  let folder: string | undefined = home;
  for (let step = 0; step < 3 && folder !== undefined; step++) {
    const prefix: string = folder === "" ? "" : `${folder}/`;
    for (const name of names) {
      paths.push(`${prefix}tasksupport/${name}`);
      if (step === 0) paths.push(prefix + name, `${prefix}invoice/${name}`);
    }
    folder = folder === "" ? undefined : folder.split("/").slice(0, -1).join("/");
  }
  return [...new Set(paths.flatMap((path) => safePath(path) ?? []))].filter((path) => path !== primary);
}
