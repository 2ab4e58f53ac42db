// SPDX-License-Identifier: Apache-2.0
import { type Fault, isFault } from "@jiku/adapter";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  createCrc,
  isZip,
  memoryBytes,
  namesInHead,
  readDirectory,
  readMember,
  writeZip,
  type ZipLimits,
} from "../src/zip/zip.js";
import { bytesOf } from "./read-text.js";

const LIMITS: ZipLimits = { directoryBytes: 4096, entries: 8, ratio: 100, totalBytes: 1 << 24, memberBytes: 1 << 22 };
const ARCHIVE = writeZip([
  ["a.txt", "hello"],
  ["b/c.txt", "é".repeat(500)],
]);

async function members(bytes: Uint8Array, limits: Partial<ZipLimits> = {}) {
  const file = memoryBytes(bytes);
  const all = { ...LIMITS, ...limits };
  const directory = await readDirectory(file, all);
  if (isFault(directory)) return directory;
  const read = new Map<string, string | Fault>();
  for (const entry of directory.entries.values()) {
    const content = await readMember(file, entry, all);
    read.set(entry.path, isFault(content) ? content : new TextDecoder().decode(content));
  }
  return { read, faults: directory.faults };
}

const codeOf = (found: unknown) =>
  typeof found === "object" && found !== null && isFault(found) ? found.code : undefined;

describe("an archive", () => {
  it("gives its members, in order, held against size and checksum", async () => {
    const found = await members(ARCHIVE);
    expect(isFault(found) || [...found.read]).toEqual([
      ["a.txt", "hello"],
      ["b/c.txt", "é".repeat(500)],
    ]);
    expect([isZip(ARCHIVE), isZip(bytesOf("PK"))]).toEqual([true, false]);
    expect(namesInHead(ARCHIVE.subarray(0, 100))).toEqual(["a.txt", "b/c.txt"]);
  });

  it("is written the same from the same members", () => {
    expect(writeZip([["a", "x"]])).toEqual(writeZip([["a", "x"]]));
  });

  it("is told of every cut", async () => {
    for (let length = 0; length < ARCHIVE.length; length++)
      expect(codeOf(await members(ARCHIVE.subarray(0, length))), String(length)).toMatch(/^AD-(103|122)$/);
  });

  it("never gives damaged bytes for sound ones, whichever bit is wrong", async () => {
    const sound = await members(ARCHIVE);
    for (let bit = 0; bit < ARCHIVE.length * 8; bit += 3) {
      const bytes = ARCHIVE.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      const found = await members(bytes);
      if (isFault(found) || isFault(sound)) continue;
      for (const [path, content] of found.read)
        if (typeof content === "string" && sound.read.has(path)) expect(content).toBe(sound.read.get(path));
    }
  });

  it("refuses what leads out of it, stands twice, or is packed too tightly", async () => {
    const found = await members(
      zipSync({ "../x": bytesOf("1"), "ok/./a": bytesOf("2"), "ok/a": bytesOf("3"), bomb: new Uint8Array(1 << 21) }),
    );
    expect(isFault(found) || found.faults.map(({ code }) => code)).toEqual(["AD-119", "AD-113", "AD-105"]);
    expect(isFault(found) || [...found.read]).toEqual([["ok/a", "2"]]);
  });

  it("is bounded before anything is unpacked", async () => {
    expect(codeOf(await members(ARCHIVE, { entries: 1 }))).toBe("AD-105");
    expect(codeOf(await members(ARCHIVE, { directoryBytes: 50 }))).toBe("AD-105");
    expect(codeOf(await members(ARCHIVE, { totalBytes: 10 }))).toBe("AD-105");
    const found = await members(ARCHIVE, { memberBytes: 10 });
    expect(isFault(found) || [...found.read.values()].map(codeOf)).toEqual([undefined, "AD-105"]);
  });

  it("is told from other files", async () => {
    expect(codeOf(await members(bytesOf("no archive")))).toBe("AD-101");
    expect(codeOf(await members(new Uint8Array(0)))).toBe("AD-122");
  });
});

it("counts CRC-32 over parts", () => {
  const crc = createCrc();
  for (const part of ["1234", "", "56789"]) crc.update(bytesOf(part));
  expect(crc.value()).toBe(0xcbf43926);
});
