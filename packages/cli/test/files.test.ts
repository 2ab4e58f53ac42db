// SPDX-License-Identifier: Apache-2.0
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isJikuError } from "@jiku/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataRootOf, isWithin, shownName } from "../src/run/data-root.js";
import { discover } from "../src/run/discover.js";
import { closeSources, originSource } from "../src/run/file-source.js";
import { expandGlob, isGlob, staticPart } from "../src/run/glob.js";
import type { Origin } from "../src/run/origin.js";
import { createFileSpool } from "../src/run/spool.js";

let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "jiku-test-")));
  mkdirSync(join(folder, "data/b"), { recursive: true });
  mkdirSync(join(folder, "data/node_modules"));
  mkdirSync(join(folder, "data/.git"));
  mkdirSync(join(folder, "empty"));
  for (const name of ["z.json", "a.json", "b/c.json", "node_modules/x.json", ".git/y.json", ".hidden.json"])
    writeFileSync(join(folder, "data", name), "{}");
  writeFileSync(join(folder, "outside.json"), "{}");
  symlinkSync(join(folder, "outside.json"), join(folder, "data/link-out.json"));
  symlinkSync(join(folder, "data/a.json"), join(folder, "data/link-in.json"));
  symlinkSync(join(folder, "data"), join(folder, "data/b/circle"));
  symlinkSync(join(folder, "nothing"), join(folder, "data/link-nowhere.json"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function found(paths: readonly string[], follow = false, named?: string): Promise<readonly string[]> {
  const root = dataRootOf(paths, named, folder, "en");
  const list: string[] = [];
  for await (const one of discover(paths, root, folder, follow)) {
    const detail = one.kind === "fault" ? one.fault : one.kind === "skipped" ? one.reason : "";
    list.push(`${one.kind} ${one.name} ${detail}`.trim());
  }
  return list;
}

describe("discover", () => {
  it("walks a folder in the order of names, without hidden ones and node_modules, and stays inside the root", async () => {
    expect(await found(["data"], false, "data")).toEqual([
      "file a.json",
      "file b/c.json",
      "skipped b/circle folderLink",
      "file link-in.json",
      "fault link-nowhere.json unreadable",
      "fault link-out.json escape",
      "file z.json",
      "end data",
    ]);
  });

  it("follows links when asked for, and ends although they lead in a circle", async () => {
    expect(await found(["data"], true, "data")).toEqual([
      "file a.json",
      "file b/c.json",
      "file link-in.json",
      "fault link-nowhere.json unreadable",
      "file link-out.json",
      "file z.json",
      "end data",
    ]);
  });

  it("keeps the order of what was named, and gives a file once", async () => {
    expect(await found(["data/z.json", "-", "data/b", "data/z.json", "gone.json"])).toEqual([
      "file data/z.json",
      "stream -",
      "file data/b/c.json",
      "skipped data/b/circle folderLink",
      "end data/b",
      "fault gone.json unreadable",
    ]);
  });

  it("expands a pattern, and reports the end of one that matches nothing", async () => {
    expect(await found(["data/*.json"])).toEqual([
      "file data/a.json",
      "file data/link-in.json",
      "file data/link-out.json",
      "file data/z.json",
      "end data/*.json",
    ]);
    expect(await found(["data/*.xyz"])).toEqual(["end data/*.xyz"]);
  });

  it("refuses a named path outside a named root", async () => {
    expect(await found(["outside.json"], false, "data")).toEqual(["fault ../outside.json escape"]);
  });
});

describe("dataRootOf", () => {
  it("is the working folder when that holds everything, else the common folder", () => {
    expect(dataRootOf(["data/a.json", "-"], undefined, folder, "en").path).toBe(folder);
    const inside = join(folder, "data/b");
    expect(dataRootOf(["../a.json", "c.json"], undefined, inside, "en").path).toBe(join(folder, "data"));
    expect(dataRootOf(["../*.json"], undefined, inside, "en").path).toBe(join(folder, "data"));
    expect(dataRootOf(["-"], undefined, inside, "en").path).toBe(inside);
  });

  it("refuses a root that is no folder", () => {
    expect(() => dataRootOf(["data"], "outside.json", folder, "en")).toThrow(/--data-root/);
  });

  it("names files with slashes", () => {
    const root = dataRootOf(["data"], undefined, folder, "en");
    expect(shownName(root, join(folder, "data", "b", "c.json"))).toBe("data/b/c.json");
    expect(shownName(root, folder)).toBe(basename(folder));
  });

  it("is not fooled by names that begin alike or with dots", () => {
    expect(isWithin("/a/b", "/a/bc")).toBe(false);
    expect(isWithin("/a/b", "/a/b/..c")).toBe(true);
    expect(isWithin("/a/b", "/a")).toBe(false);
  });
});

describe("glob", () => {
  it("tells patterns, and their fixed part", async () => {
    expect(["a.json", "a/*.json", "a[1].json", "{a,b}"].map(isGlob)).toEqual([false, true, true, true]);
    expect(["*.json", "a/b/*.json", "/x/**/y", "a/b"].map(staticPart)).toEqual([".", "a/b", "/x", "a"]);
    expect(await expandGlob("data/**/c.json", folder)).toEqual([join(folder, "data/b/c.json")]);
  });
});

describe("createFileSpool", () => {
  it("gives back what it took, from memory and from disk, and leaves no file behind", () => {
    const before = temporaryFolders();
    for (const limit of [1 << 20, 10]) {
      const spool = createFileSpool("x", limit);
      const parts = [Uint8Array.of(1, 2, 3), new Uint8Array(40).fill(7), Uint8Array.of(9)];
      for (const part of parts) {
        spool.append(part);
        part.fill(0);
      }
      expect(spool.origin().kind).toBe(limit === 10 ? "fd" : "bytes");
      const target = new Uint8Array(100);
      expect(spool.source().read(target, 2)).toBe(42);
      expect([target[0], target[1], target[40], target[41], target[42]]).toEqual([3, 7, 7, 9, 0]);
      expect(spool.size).toBe(44);
      spool.close();
    }
    expect(temporaryFolders()).toEqual(before);
  });
});

describe("originSource", () => {
  it("notices that a file vanished or changed after it was found", () => {
    const path = join(folder, "moving.json");
    writeFileSync(path, "0123456789");
    const { size, ino, mtimeMs } = statSync(path);
    const origin: Origin = { kind: "path", path, size, ino, modified: mtimeMs };
    const target = new Uint8Array(4);
    expect(originSource("m", origin).read(target, 8)).toBe(2);
    closeSources();
    appendFileSync(path, "more");
    expect(() => originSource("m", origin).read(target, 0)).toThrow("CHANGED");
    rmSync(path);
    const failure = thrownBy(() => originSource("m", origin).read(target, 0));
    expect(isJikuError(failure, "unreadable-input") && failure.message).toBe("ENOENT");
  });

  it("reads more files than it keeps open", () => {
    const origins = Array.from({ length: 100 }, (_, i): Origin => {
      const path = join(folder, `many-${i}`);
      writeFileSync(path, String(i).padStart(3, "0"));
      const { size, ino, mtimeMs } = statSync(path);
      return { kind: "path", path, size, ino, modified: mtimeMs };
    });
    for (const round of [0, 1]) {
      for (const [i, origin] of origins.entries()) {
        const target = new Uint8Array(3);
        originSource(String(round), origin).read(target, 0);
        expect(Number(new TextDecoder().decode(target))).toBe(i);
      }
    }
    closeSources();
  });
});

function temporaryFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => /^jiku-[A-Za-z0-9]{6}$/.test(name));
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
