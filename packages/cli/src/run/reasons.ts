// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { MessageKey } from "../language/messages.js";
import { bilingual } from "../language/say.js";

const REASONS: ReadonlyMap<string, MessageKey> = new Map([
  ["ENOENT", "noSuchPath"],
  ["ENOTDIR", "noSuchPath"],
  ["EACCES", "noPermission"],
  ["EPERM", "noPermission"],
  ["ELOOP", "linkCircle"],
  ["ENAMETOOLONG", "nameTooLong"],
  ["EMFILE", "tooManyOpen"],
  ["ENFILE", "tooManyOpen"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
  ["EFBIG", "fileTooLarge"],
  ["EROFS", "readOnlyDisk"],
  ["EISDIR", "isFolder"],
  ["CHANGED", "changedWhileRead"],
]);

/** Why the system did not read or write, in words. */
export function reasonOf(errno: string): Bilingual {
  const key = REASONS.get(errno);
  return key === undefined ? { en: errno, ja: errno } : bilingual(key);
}
