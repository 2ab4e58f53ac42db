// SPDX-License-Identifier: Apache-2.0
import { createReadStream, createWriteStream, mkdirSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { NativeSink } from "@jiku/adapter";
import type { Resource } from "@jiku/model";

/** Resources in a file, one a line, and an empty folder for what is made of them; never all in memory. */
export async function putResources(
  folder: string,
  resources: AsyncIterable<Resource>,
): Promise<{ readonly file: string; readonly dir: string; readonly bytes: number }> {
  const file = join(folder, "in.ndjson");
  const dir = join(folder, "out");
  mkdirSync(dir);
  let bytes = 0;
  async function* lines(): AsyncGenerator<Buffer> {
    for await (const resource of resources) {
      const line = Buffer.from(`${JSON.stringify(resource)}\n`);
      bytes += line.length;
      yield line;
    }
  }
  await pipeline(lines, createWriteStream(file));
  return { file, dir, bytes };
}

/** Hands the files below a folder over to a sink, by path. */
export async function takeFiles(dir: string, sink: NativeSink): Promise<void> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const stream = await sink.create(relative(dir, path).split(sep).join("/"));
    await (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>).pipeTo(stream);
  }
}
