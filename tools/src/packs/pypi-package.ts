// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A wheel of the Python package index, pinned by its digest. */
export interface PinnedWheel {
  readonly name: string;
  readonly version: string;
  /** Of the wheel, lower-case hexadecimal, as the index states it. */
  readonly sha256: string;
}

const run = promisify(execFile);

/**
 * Fetches a wheel with `pip download` into a temporary folder, unpacks it, and hands its folder to `use`; the folder is removed afterwards.
 * @throws Error when the wheel cannot be fetched, or its bytes are not the pinned ones
 */
export async function withWheel<T>(wanted: PinnedWheel, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "jiku-pack-"));
  const pin = `${wanted.name}==${wanted.version}`;
  try {
    await run("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", pin], {
      cwd: folder,
    });
    const file = (await readdir(folder)).find((name) => name.endsWith(".whl")) ?? "";
    const found = createHash("sha256")
      .update(await readFile(join(folder, file)))
      .digest("hex");
    if (found !== wanted.sha256) throw new Error(`${pin}: sha256 is ${found}, not ${wanted.sha256}`);
    await run("python3", ["-m", "zipfile", "-e", file, "unpacked"], { cwd: folder });
    return await use(join(folder, "unpacked"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
