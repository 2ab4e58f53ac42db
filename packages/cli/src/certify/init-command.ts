// SPDX-License-Identifier: Apache-2.0
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { suiteFile } from "@jiku/conformance/package";
import { JikuError } from "@jiku/model";
import { codeLanguage, type Language } from "../language/language.js";
import { say } from "../language/say.js";
import { sayCertify } from "../language/say-certify.js";
import type { Flags } from "../options/read-flags.js";
import { labelledLines } from "../report/labelled.js";
import { styleFor } from "../report/style.js";
import { reasonOf } from "../run/reasons.js";
import { textFlag } from "./certify-flags.js";

const FORMAT_ID = /^[a-z][a-z0-9-]*$/;
/** Short names of languages. */
const ALIASES: Readonly<Record<string, string>> = { ts: "typescript", py: "python" };

/** `jiku certify init DIR`: writes a package that can be judged at once; whole, or not at all. @throws JikuError on misuse */
export function initCommand([given = ""]: readonly string[], flags: Flags, language: Language): 0 {
  const asked = codeLanguage(process.argv.slice(2)) ?? "typescript";
  const template = templateOf(ALIASES[asked] ?? asked, language);
  const folder = resolve(given);
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new JikuError("bad-option", sayCertify(language, "folderNotEmpty", { path: given }));
  const id = textFlag(flags.id) ?? basename(folder).toLowerCase();
  if (!FORMAT_ID.test(id)) throw new JikuError("bad-option", sayCertify(language, "badId", { value: id }));
  const title = textFlag(flags.title) ?? id;
  const files = filesOf(template, id, title);
  try {
    writeFolder(folder, files);
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("not-writable", say(language, "cannotWrite", { path: given, reason }), { cause: error });
  }
  const next = [
    { label: "", text: [sayCertify(language, "created", { count: files.size, path: given })] },
    { label: sayCertify(language, "nextTry"), text: nextSteps(given, files) },
  ];
  process.stdout.write(`${labelledLines(next, styleFor(process.stdout, process.env)).join("\n")}\n`);
  return 0;
}

/** What is written in TypeScript is built first. */
function nextSteps(folder: string, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const run = `jiku certify run ${folder} --samples dev --class core`;
  return files.has("tsconfig.json") ? [`(cd ${folder} && npm install && npm run build)`, run] : [run];
}

function templateOf(name: string, language: Language): string {
  const root = suiteFile("templates");
  const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory()) : [];
  const known = folders.map(({ name: folder }) => folder).sort();
  if (known.includes(name)) return join(root, name);
  throw new JikuError("bad-option", sayCertify(language, "noTemplate", { value: name, allowed: known.join(", ") }));
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** The files of a template, its placeholders filled in; `_gitignore` is one that npm would not pack by its name. */
function filesOf(template: string, id: string, title: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("__pycache__"))
    .map((entry) => relative(template, join(entry.parentPath, entry.name)));
  return new Map(
    paths.map((path) => {
      const name = path.replaceAll("__id__", id).replace(/(^|\/)_gitignore$/, "$1.gitignore");
      return [name, filled(readFileSync(join(template, path)), path, id, title)];
    }),
  );
}

function filled(bytes: Buffer, path: string, id: string, title: string): Buffer {
  const isText = Buffer.from(bytes.toString("utf8"), "utf8").equals(bytes);
  if (!isText) return bytes;
  const shown = path.endsWith(".json") ? JSON.stringify(title).slice(1, -1) : title;
  return Buffer.from(
    bytes
      .toString("utf8")
      .replaceAll("{{id}}", id)
      .replaceAll("{{title}}", () => shown),
    "utf8",
  );
}

/** Beside it first, then renamed. */
function writeFolder(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const temporary = `${folder}.${process.pid}.jiku-new`;
  const forget = (): void => rmSync(temporary, { recursive: true, force: true });
  process.once("exit", forget);
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), content);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(temporary, folder);
  } finally {
    forget();
    process.off("exit", forget);
  }
}
