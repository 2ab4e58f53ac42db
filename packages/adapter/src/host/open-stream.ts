// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { diskFile } from "./disk-file.js";
import { gunzipFile, isGzip } from "./gunzip.js";
import type { HostInput } from "./host-input.js";
import { SPOOL_LIMIT, spoolStream, type TemporaryFile } from "./spool-file.js";

/** Options of `openStream`. */
export interface OpenStreamOptions {
  /** What the input is called in findings; absent = `stdin`. */
  readonly name?: string;
  /** Bytes that may be put aside. */
  readonly limit?: number;
}

/**
 * An input out of a stream that can be read once, such as standard input: it is put into a temporary file first, since
 * adapters read a file twice. There is nothing beside it.
 * @throws JikuError "limit-reached", or "unreadable-input" for a damaged gzip stream
 */
export async function openStream(
  source: AsyncIterable<Uint8Array>,
  options: OpenStreamOptions = {},
): Promise<HostInput> {
  const kept: TemporaryFile[] = [await spoolStream(source, options.limit ?? SPOOL_LIMIT)];
  try {
    const first = kept[0] as TemporaryFile;
    if (await isGzip(first.path)) kept.push(await gunzipFile(first.path, first.size));
    const primary = await diskFile(options.name ?? "stdin", (kept.at(-1) as TemporaryFile).path);
    return {
      input: {
        primary,
        open: () => Promise.resolve(undefined),
        async *list() {
          yield primary.path;
        },
      },
      async close() {
        await primary.close();
        for (const file of kept.splice(0)) await file.remove();
      },
    };
  } catch (error) {
    for (const file of kept.splice(0)) await file.remove();
    throw error instanceof JikuError
      ? error
      : new JikuError("unreadable-input", "the stream could not be read", { cause: error });
  }
}
