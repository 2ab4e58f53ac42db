// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, NativeFile, Report } from "@jiku/adapter";

/** Bytes behind the end of the data that are looked at. */
const LOOKED_AT = 65_536;
const REASON = { en: "data behind the end that its header declares", ja: "ヘッダーの宣言する末尾の後にデータがある" };

/**
 * AD-102: something other than padding stands behind the end of a binary file, such as a second file or records that its header does
 * not count; a reader would pass over it in silence.
 */
export async function bytesBehind(
  file: NativeFile,
  end: number,
  { format, report }: { readonly format: string; readonly report: Report },
): Promise<DecodeEvent | undefined> {
  if (file.size <= end) return undefined;
  const tail = await file.read(end, LOOKED_AT);
  const at = tail.findIndex((byte) => byte !== 0);
  if (at < 0) return undefined;
  const values = { format, offset: end + at, reason: REASON };
  return report.shared("AD-102", values, { kind: "text", byte: end + at }, { case: "bytes" });
}
