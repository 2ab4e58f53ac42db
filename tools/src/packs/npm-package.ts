// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A release of an npm package, pinned by the digest of its tarball. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the tarball, in base 64, as the registry states it under `dist.integrity`. */
  readonly sha512: string;
}

const run = promisify(execFile);

async function checkDigest(tarball: string, wanted: PinnedPackage): Promise<void> {
  const found = createHash("sha512")
    .update(await readFile(tarball))
    .digest("base64");
  if (found !== wanted.sha512)
    throw new Error(`${wanted.name}@${wanted.version}: sha512 is ${found}, not ${wanted.sha512}`);
}

/**
 * Fetches a package with `npm pack` into a temporary folder, unpacks it, and hands its folder to `use`; the folder is removed afterwards.
 * @throws Error when the package cannot be fetched, or its bytes are not the pinned ones
 */
export async function withNpmPackage<T>(wanted: PinnedPackage, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "jiku-pack-"));
  try {
    const { stdout } = await run("npm", ["pack", "--silent", "--ignore-scripts", `${wanted.name}@${wanted.version}`], {
      cwd: folder,
    });
    const file = stdout.trim().split("\n").at(-1) ?? "";
    await checkDigest(join(folder, file), wanted);
    await run("tar", ["-xzf", file], { cwd: folder });
    return await use(join(folder, "package"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
