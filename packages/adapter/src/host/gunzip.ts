// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { JikuError } from "@jiku/model";
import { spoolStream, type TemporaryFile } from "./spool-file.js";

/** How far a packed file may unfold. */
export interface ArchiveLimits {
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
  /** Unpacked bytes. */
  readonly total: number;
}

/** safety.md, 3. */
export const ARCHIVE_LIMITS: ArchiveLimits = { ratio: 200, total: 8 * 1024 ** 3 };

/** Bytes before the ratio is judged: tiny files may well be packed harder. */
const GRACE = 1 << 20;

/** Whether the file begins like gzip (RFC 1952, 2.3.1). */
export async function isGzip(real: string): Promise<boolean> {
  const handle = await open(real, "r");
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(3), 0, 3, 0);
    return bytesRead === 3 && buffer[0] === 0x1f && buffer[1] === 0x8b && buffer[2] === 8;
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks a gzip file into a temporary one.
 * @param packed bytes of the packed file
 * @throws JikuError "limit-reached" at a limit, "unreadable-input" when the bytes are no whole gzip file
 */
export async function gunzipFile(
  real: string,
  packed: number,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<TemporaryFile> {
  const source = createReadStream(real).pipe(createGunzip());
  const most = Math.min(limits.total, Math.max(packed * limits.ratio, GRACE));
  try {
    return await spoolStream(source, most);
  } catch (error) {
    if (error instanceof Error && error.name === "JikuError") throw error;
    throw new JikuError("unreadable-input", "the gzip file is damaged or ends early", { cause: error });
  }
}
