// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { suiteFile } from "./load-requirements.js";
import { filesDigest } from "./package/packed-files.js";

/** Which suite judged. */
export interface SuiteIdentity {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over the code, requirements, classes, cases, vectors and controls. */
  readonly digest: string;
  /** SHA-256 over requirements, classes, cases and vectors. */
  readonly requirements: string;
  /** Version of fast-check, on which drawing depends. */
  readonly fastCheck: string;
}

const DEMANDS: readonly string[] = ["classes.yaml", "requirements", "cases", "vectors"];
const JUDGES: readonly string[] = ["package.json", "dist", "controls"];
/** Declarations say nothing at run time; sources are there in the repository only. */
const IGNORED = /(?:^|\/)(?:node_modules|__pycache__|src|test)\/|\.d\.ts$|\.tsbuildinfo$|\.md$|\.pyc$/;

/** Name, version and digests of this suite, as certificates bind them. */
export function suiteIdentity(): SuiteIdentity {
  const root = suiteFile("");
  const { name, version, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const demands = DEMANDS.flatMap((path) => filesOf(root, path));
  const judges = JUDGES.flatMap((path) => filesOf(root, path));
  return {
    name,
    version,
    digest: filesDigest(root, [...demands, ...judges]),
    requirements: filesDigest(root, demands),
    fastCheck: dependencies["fast-check"] ?? "",
  };
}

function filesOf(root: string, path: string): readonly string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!/\.(?:json|yaml)$/.test(path))
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((file) => !IGNORED.test(`/${file}`));
  return [path];
}
