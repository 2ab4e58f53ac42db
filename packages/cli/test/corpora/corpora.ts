// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** One entry of `conformance/corpora.yaml`. */
interface Pinned {
  readonly name: string;
  readonly repository: string;
  readonly commit: string;
  readonly pattern: string;
  readonly count: number;
  readonly sha256: string;
  readonly package?: PinnedPackage;
}

interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly file: string;
  /** How many of its cases are used. */
  readonly holds: number;
}

/** A corpus at hand: its files as they are published, or the one file of an npm package that holds a part of them. */
export type Corpus =
  | { readonly kind: "files"; readonly folder: string; readonly paths: readonly string[]; readonly from: string }
  | { readonly kind: "package"; readonly file: string; readonly holds: number; readonly from: string };

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const PATIENCE = 60_000;

const manifest = parse(readFileSync(join(ROOT, "conformance/corpora.yaml"), "utf8")) as { corpora: readonly Pinned[] };

function run(command: string, args: readonly string[], cwd: string): boolean {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0" };
  return spawnSync(command, args, { cwd, env, timeout: PATIENCE, stdio: "ignore" }).status === 0;
}

function selected(folder: string, pattern: string): readonly string[] {
  const wanted = new RegExp(pattern);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => wanted.test(path) && statSync(join(folder, path)).isFile()).sort();
}

/** The files of a folder, when they are those of the manifest. @throws Error when some are others, or some are missing */
function files({ name, pattern, count, sha256 }: Pinned, folder: string, from: string): Corpus {
  const paths = selected(folder, pattern);
  const digest = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
  const lines = paths.map((path) => `${digest(readFileSync(join(folder, path)))}  ${path}\n`);
  const found = digest(lines.join(""));
  if (paths.length !== count || found !== sha256)
    throw new Error(`${name}: ${from} has ${paths.length} files of sha256 ${found}, wanted ${count} of ${sha256}`);
  return { kind: "files", folder, paths, from };
}

function fromFolder(pinned: Pinned): Corpus | undefined {
  const home = process.env["JIKU_CORPORA"] ?? join(ROOT, "../.corpora");
  const folder = join(home, pinned.name);
  return existsSync(folder) ? files(pinned, folder, "the folder") : undefined;
}

function fromGit(pinned: Pinned): Corpus | undefined {
  const folder = mkdtempSync(join(tmpdir(), "jiku-corpus-"));
  const { repository, commit } = pinned;
  const steps = [
    ["init", "--quiet"],
    ["fetch", "--quiet", "--depth=1", repository, commit],
    ["checkout", "--quiet", "FETCH_HEAD"],
  ];
  return steps.every((args) => run("git", args, folder)) ? files(pinned, folder, "git") : undefined;
}

function fromNpm({ name, package: held }: Pinned): Corpus | undefined {
  if (held === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "jiku-corpus-"));
  if (!run("npm", ["pack", "--silent", "--ignore-scripts", `${held.name}@${held.version}`], folder)) return undefined;
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  const digest = createHash("sha512")
    .update(readFileSync(join(folder, tarball)))
    .digest("base64");
  if (`sha512-${digest}` !== held.integrity)
    throw new Error(`${name}: npm package ${held.name}@${held.version} has sha512-${digest}, wanted ${held.integrity}`);
  if (!run("tar", ["xzf", tarball], folder)) return undefined;
  return { kind: "package", file: join(folder, "package", held.file), holds: held.holds, from: "npm" };
}

/** A corpus of the manifest; undefined, and told loudly, when it cannot be had. @throws Error when it is not the pinned one */
export function obtain(name: string): Corpus | undefined {
  const pinned = manifest.corpora.find((corpus) => corpus.name === name);
  if (pinned === undefined) throw new Error(`${name} is not in conformance/corpora.yaml`);
  const corpus = fromFolder(pinned) ?? fromGit(pinned) ?? fromNpm(pinned);
  if (corpus === undefined)
    console.log(
      `SKIPPED: ${name} (${pinned.count} files) is in no local folder, and neither git nor npm could fetch it`,
    );
  else console.log(`${name}: from ${corpus.from}`);
  return corpus;
}
