// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { isWithin } from "../run/data-root.js";

/** Where a document with assets stands. */
export interface AssetHome {
  /** Folder that relative addresses begin at, and the data root; all links resolved. */
  readonly folder: string;
  readonly root: string;
  readonly followSymlinks: boolean;
}

/** What an asset's address leads to. */
export type AssetFile =
  /** Not on this machine by its address, or of no document in a folder. */
  | { readonly kind: "elsewhere" }
  /** Out of the data root, by its own steps or by a link. */
  | { readonly kind: "escape"; readonly link: boolean }
  | { readonly kind: "missing" }
  /** `errno` is the system's code. */
  | { readonly kind: "unreadable"; readonly errno: string }
  | { readonly kind: "file"; readonly path: string };

/** The algorithms of a Digest, as the platform names them. */
const ALGORITHMS: ReadonlySet<string> = new Set(["sha256", "sha512", "sha3-256"]);
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const STEP = 1 << 20;

/** Finds the file that an address (RFC 3986, 4.1: a URI or a relative reference) names; nothing outside the data root is touched. */
export function findAsset(href: string, home: AssetHome | undefined): AssetFile {
  const local = localPath(href);
  if (local === undefined || home === undefined) return { kind: "elsewhere" };
  const path = resolve(home.folder, local);
  if (!isWithin(home.root, path)) return { kind: "escape", link: false };
  try {
    const real = realpathSync(path);
    return home.followSymlinks || isWithin(home.root, real)
      ? { kind: "file", path: real }
      : { kind: "escape", link: true };
  } catch (error) {
    const errno = (error as NodeJS.ErrnoException).code ?? "EIO";
    return errno === "ENOENT" || errno === "ENOTDIR" ? { kind: "missing" } : { kind: "unreadable", errno };
  }
}

/**
 * The digest of a file by the algorithm of another digest, such as `sha256:…`; undefined for an algorithm that is none of
 * those of a Digest. Bytes are streamed. @throws the system's error; EISDIR or ENODEV for what is no regular file
 */
export function digestLike(path: string, like: string): string | undefined {
  const algorithm = like.slice(0, like.indexOf(":"));
  const fd = openSync(path, "r");
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) {
      const code = stat.isDirectory() ? "EISDIR" : "ENODEV";
      throw Object.assign(new Error(code), { code });
    }
    if (!ALGORITHMS.has(algorithm)) return undefined;
    const hash = createHash(algorithm);
    const bytes = new Uint8Array(STEP);
    for (let at = 0; ; ) {
      const got = readSync(fd, bytes, 0, STEP, at);
      if (got === 0) return `${algorithm}:${hash.digest("hex")}`;
      hash.update(bytes.subarray(0, got));
      at += got;
    }
  } finally {
    closeSync(fd);
  }
}

/** The path that an address names; undefined for one that leads to another machine. Query and fragment are no part of it. */
function localPath(href: string): string | undefined {
  const file = /^file:(?:\/\/(?:localhost)?(?=\/))?/i.exec(href)?.[0];
  if (file === undefined && (SCHEME.test(href) || href.startsWith("//"))) return undefined;
  const path = href.slice(file?.length ?? 0).replace(/[?#].*$/s, "");
  if (path === "" || path.includes("\0")) return undefined;
  try {
    return decodeURIComponent(path).split("/").join(sep);
  } catch {
    return path;
  }
}
