// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, readSync } from "node:fs";
import type { LintSource } from "@jiku/lint";
import type { Bilingual } from "@jiku/model";
import { bilingual } from "../language/say.js";
import type { DataRoot } from "../run/data-root.js";
import { discover } from "../run/discover.js";
import { reasonOf } from "../run/reasons.js";

/** A file that could not be read, and why. */
export interface UnreadSource {
  readonly file: string;
  readonly reason: Bilingual;
}

export interface FoundSources {
  readonly sources: readonly LintSource[];
  readonly unread: readonly UnreadSource[];
  /** A folder was given, so that what is referred to should be in it. */
  readonly complete: boolean;
}

/** One byte more than is read, so that too large a file shows. */
const MOST_BYTES = (16 << 20) + 1;

/** The files that the paths name: each that is named itself, and in folders those that look like a schema, a profile or an extension. */
export async function findSources(paths: readonly string[], root: DataRoot, cwd: string): Promise<FoundSources> {
  const sources: LintSource[] = [];
  const unread: UnreadSource[] = [];
  let complete = false;
  for await (const found of discover(paths, root, cwd, false)) {
    if (found.kind === "end") complete ||= found.of === "folder";
    else if (found.kind === "stream") unread.push({ file: found.name, reason: bilingual("specialFile") });
    else if (found.kind === "fault") {
      const reason = found.fault === "escape" ? bilingual("linkNotFollowed") : reasonOf(found.errno ?? "EIO");
      if (found.direct || isLinted(found.name)) unread.push({ file: found.name, reason });
    } else if (found.kind === "file" && (found.direct || isLinted(found.name))) {
      try {
        sources.push({ file: found.name, bytes: readUpTo(found.path) });
      } catch (error) {
        unread.push({ file: found.name, reason: reasonOf((error as NodeJS.ErrnoException).code ?? "EIO") });
      }
    }
  }
  return { sources, unread, complete };
}

/** Schemas and extensions anywhere, profiles in a folder of that name. */
function isLinted(name: string): boolean {
  if (/(?:^|\/)profiles\/[^/]+\.(?:ya?ml|json)$/.test(name)) return !/\/rules\.yaml$/.test(name);
  return /\.schema\.json$|(?:^|\/)(?:jiku-extension\.(?:ya?ml|json)|package\.json)$/.test(name);
}

function readUpTo(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < MOST_BYTES) {
      const part = new Uint8Array(1 << 16);
      const got = readSync(file, part, 0, Math.min(part.length, MOST_BYTES - size), null);
      if (got === 0) break;
      parts.push(part.subarray(0, got));
      size += got;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}
