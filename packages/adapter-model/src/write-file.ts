// SPDX-License-Identifier: Apache-2.0
import { createSha256, type NativeSink, type WrittenEvent } from "@jiku/adapter";

/** Writes one file whole. */
export async function writeFile(sink: NativeSink, path: string, bytes: Uint8Array): Promise<WrittenEvent> {
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: digest.hex() };
}
