// SPDX-License-Identifier: Apache-2.0

export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optional?: boolean;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A platform package that a lock file should list and does not. */
export interface AbsentEntry {
  readonly holder: string;
  readonly name: string;
  readonly version: string;
}

/** Path of `name` as npm would find it from `holder`; undefined when it is nowhere. */
function findEntry(lock: Lock, holder: string, name: string): string | undefined {
  for (
    let folder = holder;
    ;
    folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : ""
  ) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (lock.packages[path] !== undefined) return path;
    if (folder === "") return undefined;
  }
}

/** Optional packages named by a package and listed nowhere. */
export function absentEntries(lock: Lock): readonly AbsentEntry[] {
  return Object.entries(lock.packages).flatMap(([holder, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => findEntry(lock, holder, name) === undefined)
      .map(([name, version]) => ({ holder, name, version })),
  );
}

const SYSTEMS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  win32: "win32",
  windows: "win32",
  sunos: "sunos",
} as const;
const PROCESSORS = {
  arm64: "arm64",
  x64: "x64",
  "64": "x64",
  ia32: "ia32",
  arm: "arm",
  riscv64: "riscv64",
  ppc64: "ppc64",
  s390x: "s390x",
} as const;
const LIBRARIES = { musl: "musl", gnu: "glibc" } as const;

function lookUp(table: Readonly<Record<string, string>>, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (Object.hasOwn(table, word) ? [table[word] ?? ""] : [])).slice(0, 1);
}

/** System, processor and C library that the name of a platform package states, in the words of npm. */
export function platformOf(name: string): {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc: readonly string[];
} {
  const words = (name.split("/").at(-1) ?? "").split("-");
  const os = lookUp(SYSTEMS, words);
  return { os, cpu: lookUp(PROCESSORS, words), libc: os[0] === "linux" ? lookUp(LIBRARIES, words) : [] };
}
