// SPDX-License-Identifier: Apache-2.0
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { JikuError } from "@jiku/model";
import { UnpackFault } from "./packed.js";

/** Below this many unpacked bytes the ratio is not judged: a short file of one repeated letter is no bomb. */
const RATIO_FROM = 4 << 20;

/** The unpacked bytes of a gzip stream. @throws UnpackFault on broken data, or beyond `ratio` or `total` bytes */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  ratio: number,
  total: number,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const input = Readable.from(counted(), { objectMode: false });
  const unzip = createGunzip();
  input.on("error", (error) => unzip.destroy(error));
  input.pipe(unzip);
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) {
      given += chunk.length;
      if (given > total) throw new UnpackFault("total", total);
      if (given > RATIO_FROM && given > taken * ratio) throw new UnpackFault("ratio", ratio);
      yield chunk;
    }
  } catch (error) {
    throw translated(error);
  } finally {
    input.destroy();
    unzip.destroy();
  }
}

function translated(error: unknown): unknown {
  if (error instanceof UnpackFault || error instanceof JikuError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "Z_BUF_ERROR") return new UnpackFault("truncated");
  return code?.startsWith("Z_") ? new UnpackFault("corrupt") : error;
}
