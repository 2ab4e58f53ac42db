// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { spoolSink } from "../src/convert/written-files.js";
import { writeFolder } from "../src/run/write-folder.js";
import { jiku } from "./jiku.js";

const BAY = join(import.meta.dirname, "../../adapter-cf/samples/bay.nc");

let cwd = "";
const convert = (...args: readonly string[]) => jiku(["convert", BAY, "--to", "zarr", ...args], { cwd });
const names = (folder: string) => readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" }).sort();

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-folder-")));
});
afterAll(() => rmSync(cwd, { recursive: true }));

it("writes a folder with the values behind the references, and says what is lost", async () => {
  const { code, err } = await convert("-o", "bay.zarr", "--losses", "losses.json");
  expect([code, err]).toEqual([0, expect.stringContaining("bay.zarr · zarr · 10 resources of 1 file")]);
  expect(names("bay.zarr")).toEqual(expect.arrayContaining(["zarr.json", "sst/zarr.json", "sst/c/0/0/0", "time/c/0"]));
  const { losses } = JSON.parse(readFileSync(join(cwd, "losses.json"), "utf8")) as { losses: unknown[] };
  expect(losses.length).toBeGreaterThan(3);
  const { out } = await jiku(["convert", "bay.zarr", "--to", "json"], { cwd });
  const { graph } = JSON.parse(out) as { graph: { type: string; ranges?: Record<string, { values?: unknown[] }> }[] };
  const { out: before } = await jiku(["convert", BAY, "--to", "json"], { cwd });
  const fields = (all: typeof graph) =>
    all.filter(({ type }) => type === "Field").map(({ ranges }) => Object.keys(ranges!).sort());
  expect(fields(graph)).toEqual(fields((JSON.parse(before) as { graph: typeof graph }).graph));
});

it("is refused without a name, and over what is there", async () => {
  expect(await convert()).toMatchObject({
    code: 2,
    out: "",
    err: "jiku: --to zarr writes a folder; name it with -o DIR\n",
  });
  mkdirSync(join(cwd, "full"));
  writeFileSync(join(cwd, "full/letter.txt"), "x");
  writeFileSync(join(cwd, "file"), "x");
  const refused: readonly (readonly [args: readonly string[], err: string])[] = [
    [["-o", "full"], '"full" is there already; --force replaces it'],
    [["-o", "full", "--force"], '"full" is no folder of zarr; --force does not replace it'],
    [["-o", "file", "--force"], 'cannot write "file": it is no folder'],
    [["-o", ".", "--force"], 'cannot write ".": the command runs in it'],
    [["-o", "none/a.zarr"], 'cannot write "none/a.zarr": there is no such path'],
  ];
  for (const [args, err] of refused)
    expect(await convert(...args)).toEqual({ code: 2, out: "", err: `jiku: ${err}\n` });
  expect([names("full"), readFileSync(join(cwd, "file"), "utf8")]).toEqual([["letter.txt"], "x"]);
});

it("takes an empty folder, and replaces one of its own kind when that is said", async () => {
  mkdirSync(join(cwd, "empty"));
  expect((await convert("-o", "empty", "-q")).code).toBe(0);
  writeFileSync(join(cwd, "empty/old"), "x");
  symlinkSync("empty", join(cwd, "link"));
  expect((await convert("-o", "link", "-q")).code).toBe(2);
  expect((await convert("-o", "link", "-q", "--force")).code).toBe(0);
  expect(names("empty")).not.toContain("old");
  expect(names("link")).toContain("zarr.json");
  expect(readdirSync(cwd).filter((name) => name.includes("jiku-"))).toEqual([]);
});

it("is whole or absent when a file may not grow so large", async () => {
  const bin = join(import.meta.dirname, "../bin/jiku.js");
  const script = `ulimit -f 0; exec "${process.execPath}" "${bin}" convert "${BAY}" --to zarr -o cut.zarr`;
  const child = spawn("sh", ["-c", script], { cwd, env: { ...process.env, LANG: "C" } });
  child.stderr.resume();
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
  expect(readdirSync(cwd).filter((name) => name.startsWith("cut"))).toEqual([]);
});

it("leaves what was there when the content fails on the way", () => {
  mkdirSync(join(cwd, "kept"));
  writeFileSync(join(cwd, "kept/a"), "old");
  const failing = function* () {
    yield { path: "b/c", content: [new Uint8Array(3)] };
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
  };
  expect(() => writeFolder(join(cwd, "kept"), failing(), "en")).toThrow(/the disk is full/);
  expect(names("kept")).toEqual(["a"]);
  writeFolder(join(cwd, "kept"), [{ path: "b/c", content: [new Uint8Array(3)] }], "en");
  expect([names("kept"), existsSync(join(cwd, `kept.${process.pid}.jiku-new`))]).toEqual([["b", "b/c"], false]);
});

it("takes files one after the other, none outside and none twice", async () => {
  const sink = spoolSink(true);
  const first = (await sink.create("a/b")).getWriter();
  await expect(sink.create("c")).rejects.toThrow(/may not begin/);
  await first.write(new Uint8Array([1, 2]));
  await first.close();
  for (const path of ["../x", "/x", "a/./b"]) await expect(sink.create(path)).rejects.toThrow(/may not begin/);
  const second = (await sink.create("c")).getWriter();
  await second.write(new Uint8Array([3]));
  await second.close();
  expect(sink.parts()).toEqual([
    { path: "a/b", start: 0, size: 2 },
    { path: "c", start: 2, size: 1 },
  ]);
  await sink.discard();
  const one = spoolSink(false);
  await one.create("a");
  await expect(one.create("b")).rejects.toThrow(/may not begin/);
});
