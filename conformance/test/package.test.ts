// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { suiteFile } from "../src/load-requirements.js";
import { openTarget } from "../src/package/open-target.js";
import { filesDigest, packedFiles } from "../src/package/packed-files.js";
import { readSamples } from "../src/package/read-samples.js";
import { readSubset } from "../src/package/read-subset.js";
import { readTar } from "../src/package/read-tar.js";
import { refusalText } from "../src/refusal.js";

const GAUGE = suiteFile("controls/gauge/typescript");
const root = mkdtempSync(join(tmpdir(), "jiku-package-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A file of a tar archive as it lies there. */
function entry(name: string, content: string, type = "0", change: (header: Buffer) => void = () => {}): Buffer {
  const body = Buffer.from(content, "utf8");
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write("0000644\0", 100);
  header.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write(type, 156);
  header.write("ustar\x0000", 257);
  header.fill(" ", 148, 156);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
  );
  change(header);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

const archive = (...entries: readonly Buffer[]): Buffer => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

describe("a tarball", () => {
  it("gives its files without the first part of their paths", () => {
    const long = `package/${"deep/".repeat(30)}file.txt`;
    const record = ` path=${long}\n`;
    const pax = `${record.length + 3}${record}`;
    const files = readTar(
      archive(
        entry("package/a.txt", "A"),
        entry("package/b/", "", "5"),
        entry("x", pax, "x"),
        entry("short", "deep"),
        entry("package/b/c", ""),
      ),
    );
    expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ["a.txt", "A"],
      [`${"deep/".repeat(30)}file.txt`, "deep"],
      ["b/c", ""],
    ]);
  });

  it.each([
    ["a path that leads out", archive(entry("package/../../x", "")), /leads out/],
    ["an absolute path", archive(entry("/etc/x", "")), /leads out/],
    ["a link", archive(entry("package/l", "", "2")), /link/],
    ["a file twice", archive(entry("package/a", "1"), entry("package/a", "2")), /twice/],
    ["a wrong sum", archive(entry("package/a", "1", "0", (header) => void header.write("z", 0))), /does not hold/],
    ["a cut end", gzipSync(entry("package/a", "1234").subarray(0, 514)), /does not hold/],
    ["nothing", archive(), /no file/],
    ["no gzip", Buffer.from("package"), /cannot be unpacked/],
  ])("with %s is refused in both languages", (_name, bytes, message) => {
    const error = (() => {
      try {
        return readTar(bytes);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(refusalText(error)?.en).toMatch(message);
    expect(refusalText(error)?.ja).toMatch(/[ぁ-ん]/);
  });

  it("is opened by the digest of its bytes, finds its dependencies, and leaves nothing behind", () => {
    const paths = packedFiles(GAUGE);
    const bytes = archive(...paths.map((path) => entry(`package/${path}`, readFileSync(join(GAUGE, path), "utf8"))));
    const path = join(root, "gauge.tgz");
    writeFileSync(path, bytes);
    const target = openTarget(path, root);
    expect(target.digest).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(target.own.name).toBe("@jiku/control-gauge");
    expect(readSamples(target.own.folder, target.own.manifest).length).toBeGreaterThan(0);
    target.close();
    expect(() => openTarget(target.own.folder, root)).toThrow(/no folder/);
  });
});

describe("a folder", () => {
  it("is digested over what npm packs, whatever else lies in it", () => {
    const folder = join(root, "own");
    cpSync(GAUGE, folder, { recursive: true });
    const before = openTarget(folder, root).digest;
    expect(before).toBe(openTarget(GAUGE, root).digest);
    mkdirSync(join(folder, "node_modules/x"), { recursive: true });
    writeFileSync(join(folder, "node_modules/x/y.js"), "1");
    writeFileSync(join(folder, "notes.txt"), "not among the files");
    symlinkSync("/etc/hostname", join(folder, "dist/link"));
    expect(openTarget(folder, root).digest).toBe(before);
    writeFileSync(join(folder, "dist/more.js"), "1");
    expect(openTarget(folder, root).digest).not.toBe(before);
  });

  it.each([
    [
      ["dist", "!dist/b.js"],
      ["dist/a.js", "jiku-adapter.json", "package.json"],
    ],
    [
      ["*.txt", "dist/**/*.js"],
      ["c.txt", "dist/a.js", "dist/b.js", "jiku-adapter.json", "package.json"],
    ],
    [undefined, ["c.txt", "dist/a.js", "dist/b.js", "jiku-adapter.json", "package.json", "src/d.ts"]],
  ])("with files %j brings %j", (files, expected) => {
    const folder = mkdtempSync(join(root, "files-"));
    for (const path of ["c.txt", "dist/a.js", "dist/b.js", "jiku-adapter.json", "src/d.ts"]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "");
    }
    writeFileSync(join(folder, "package.json"), JSON.stringify({ files }));
    expect(packedFiles(folder)).toEqual(expected);
    expect(filesDigest(folder, expected)).toBe(filesDigest(folder, [...expected].reverse()));
  });

  it.each(["gone", "@jiku/gone", "../x:y"])("%s is none, and no package", (given) => {
    expect(() => openTarget(given, root)).toThrow(/no folder, no tarball and no installed package/);
  });

  it("may be named as an installed package", () => {
    expect(openTarget("@jiku/adapter-city", suiteFile("")).own.manifest.id).toBe("cityjson");
  });
});

describe("what a manifest promises and the package lacks is refused", () => {
  const { manifest } = openTarget(GAUGE, root).own;
  it.each([
    ["a sample", () => readSamples(GAUGE, { ...manifest, samples: [{ path: "samples/gone", format: "gauge" }] })],
    [
      "a sample elsewhere",
      () => readSamples(GAUGE, { ...manifest, samples: [{ path: "../gauge.yaml", format: "gauge" }] }),
    ],
    ["a subset", () => readSubset(GAUGE, { ...manifest, subset: "gone" })],
    ["a subset elsewhere", () => readSubset(GAUGE, { ...manifest, subset: "../profiles/gauge" })],
  ])("%s", (_name, read) => {
    expect(read).toThrow(/not in the package/);
  });

  it("an empty subset", () => {
    mkdirSync(join(root, "profiles"), { recursive: true });
    writeFileSync(
      join(root, "profiles/none.yaml"),
      "name: none\ntitle: { en: None, ja: なし }\nextends: draft\nclasses: []\n",
    );
    expect(() => readSubset(root, { ...manifest, subset: "none" })).toThrow(/empty|refused/);
  });
});
