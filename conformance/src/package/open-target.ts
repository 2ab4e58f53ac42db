// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type AdapterPackage, readPackage } from "../drive/open-package.js";
import { suiteFile } from "../load-requirements.js";
import { refusal } from "../refusal.js";
import { filesDigest, packedFiles } from "./packed-files.js";
import { readTar } from "./read-tar.js";

/** A package that was named on a command line, and its digest. */
export interface Target {
  readonly own: AdapterPackage;
  /** SHA-256: of the tarball's bytes, else over the files that the package brings. */
  readonly digest: string;
  /** Reads the digest again; another one says that the package was changed meanwhile. */
  digestNow(): string;
  /** Removes what was unpacked. */
  close(): void;
}

const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** A folder with `jiku-adapter.json`, a tarball of npm, or the name of an installed package. @throws JikuError "bad-option" */
export function openTarget(given: string, cwd: string): Target {
  const path = resolve(cwd, given);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return folderTarget(path);
  if (stat?.isFile()) return tarballTarget(path, cwd);
  const installed = installedFolder(given, cwd);
  if (installed !== undefined) return folderTarget(installed);
  throw refusal({
    en: `"${given}" is no folder, no tarball and no installed package.`,
    ja: `「${given}」はフォルダーでも、tarballでも、導入済みのパッケージでもない。`,
  });
}

/** A folder with `jiku-adapter.json`, or the name of an installed package; nothing is unpacked. @throws JikuError "bad-option" */
export function findPackage(given: string, cwd: string): AdapterPackage {
  const path = resolve(cwd, given);
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : installedFolder(given, cwd);
  if (folder !== undefined) return readPackage(folder);
  throw refusal({
    en: `"${given}" is no folder and no installed package.`,
    ja: `「${given}」はフォルダーでも、導入済みのパッケージでもない。`,
  });
}

function folderTarget(folder: string): Target {
  const own = readPackage(folder);
  const digestNow = (): string => filesDigest(folder, packedFiles(folder));
  return { own, digest: digestNow(), digestNow, close() {} };
}

/** Unpacked into a folder that finds its dependencies where the tarball lies, or else where the suite lies. */
function tarballTarget(path: string, cwd: string): Target {
  const bytes = readFileSync(path);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const files = readTar(bytes);
  const folder = mkdtempSync(join(tmpdir(), "jiku-"));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", close);
  try {
    const root = join(folder, "package");
    for (const [name, content] of files) {
      const target = join(root, name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const modules = modulesFor(root, [dirname(path), cwd, suiteFile("")]);
    if (modules !== undefined) symlinkSync(modules, join(folder, "node_modules"), "junction");
    const own = readPackage(root);
    return {
      own,
      digest,
      digestNow: () => digest,
      close() {
        process.off("exit", close);
        close();
      },
    };
  } catch (error) {
    process.off("exit", close);
    close();
    throw error;
  }
}

/** The nearest `node_modules` that holds every dependency of the package. */
function modulesFor(root: string, from: readonly string[]): string | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  const { dependencies = {} } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies);
  if (names.length === 0) return undefined;
  for (const start of from)
    for (const folder of upward(start)) {
      const modules = join(folder, "node_modules");
      if (names.every((name) => existsSync(join(modules, name)))) return modules;
    }
  throw refusal({
    en: `The dependencies of the tarball are not installed: ${names.join(", ")}.`,
    ja: `tarballの依存パッケージが導入されていない(${names.join("、")})。`,
  });
}

function installedFolder(name: string, cwd: string): string | undefined {
  if (!PACKAGE_NAME.test(name)) return undefined;
  const folders = [...upward(cwd), ...upward(suiteFile(""))].map((folder) => join(folder, "node_modules", name));
  return folders.find((folder) => existsSync(join(folder, "jiku-adapter.json")));
}

function upward(from: string): readonly string[] {
  const folders = [resolve(from)];
  for (let folder = resolve(from); dirname(folder) !== folder; ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}
