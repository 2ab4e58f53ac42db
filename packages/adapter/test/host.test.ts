// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileSpool, folderSink, type HostInput, openFile, openFolder, openStream } from "../src/host/host.js";

let folder: string;
const opened: HostInput[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiku-test-"));
  await mkdir(join(folder, "root/sub"), { recursive: true });
  await writeFile(join(folder, "root/a.json"), "0123456789");
  await writeFile(join(folder, "root/sub/b.json"), "b");
  await writeFile(join(folder, "secret"), "s");
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await rm(folder, { recursive: true, force: true });
});

async function held(input: Promise<HostInput>): Promise<HostInput["input"]> {
  const host = await input;
  opened.push(host);
  return host.input;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

const unreadable = { name: "JikuError", code: "unreadable-input" };

describe("openFile", () => {
  it("opens a file and what lies beside it", async () => {
    const { primary, open, list } = await held(openFile(join(folder, "root/a.json")));
    expect([primary.path, primary.size]).toEqual(["a.json", 10]);
    expect(await textOf(primary.stream())).toBe("0123456789");
    expect(Buffer.from(await primary.read(8, 5)).toString()).toBe("89");
    expect((await open("sub/b.json"))?.path).toBe("sub/b.json");
    expect(await open("none.json")).toBeUndefined();
    const paths: string[] = [];
    for await (const path of list()) paths.push(path);
    expect(paths).toEqual(["a.json", "sub/b.json"]);
  });

  it("gives paths relative to the data root", async () => {
    const { primary } = await held(openFile(join(folder, "root/sub/b.json"), { root: join(folder, "root") }));
    expect(primary.path).toBe("sub/b.json");
  });

  it("does not leave the data root, by path or by link", async () => {
    await symlink(join(folder, "secret"), join(folder, "root/link"));
    await symlink(folder, join(folder, "root/up"));
    const { open } = await held(openFile(join(folder, "root/a.json")));
    await expect(open("../secret")).rejects.toMatchObject(unreadable);
    await expect(open("/etc/passwd")).rejects.toMatchObject(unreadable);
    await expect(open("link")).rejects.toMatchObject(unreadable);
    await expect(open("up/secret")).rejects.toMatchObject(unreadable);
    await expect(openFile(join(folder, "root/link"))).rejects.toMatchObject(unreadable);
    await expect(openFile(join(folder, "secret"), { root: join(folder, "root") })).rejects.toMatchObject(unreadable);
    const free = await held(openFile(join(folder, "root/a.json"), { followSymlinks: true }));
    expect((await free.open("link"))?.size).toBe(1);
  });

  it("refuses what is no file", async () => {
    await expect(openFile(join(folder, "none"))).rejects.toMatchObject(unreadable);
    await expect(openFile(join(folder, "root"))).rejects.toMatchObject(unreadable);
  });

  it("unpacks gzip within its limits", async () => {
    await writeFile(join(folder, "root/c.json.gz"), gzipSync("x".repeat(5000)));
    const { primary } = await held(openFile(join(folder, "root/c.json.gz")));
    expect([primary.path, primary.size]).toEqual(["c.json", 5000]);
    await writeFile(join(folder, "root/bomb.gz"), gzipSync(Buffer.alloc(8 << 20)));
    await expect(openFile(join(folder, "root/bomb.gz"))).rejects.toMatchObject({ code: "limit-reached" });
    await writeFile(join(folder, "root/cut.gz"), gzipSync("x".repeat(5000)).subarray(0, 20));
    await expect(openFile(join(folder, "root/cut.gz"))).rejects.toMatchObject(unreadable);
  });
});

describe("openFolder", () => {
  it("is one input with the folder as data root", async () => {
    const whole = await held(openFolder(join(folder, "root")));
    expect([whole.primary.path, whole.primary.size]).toEqual(["root", 0]);
    expect((await whole.open("a.json"))?.size).toBe(10);
    const named = await held(openFolder(join(folder, "root"), { primary: "sub/b.json" }));
    expect(await textOf(named.primary.stream())).toBe("b");
    await expect(openFolder(join(folder, "root"), { primary: "../secret" })).rejects.toMatchObject(unreadable);
  });
});

describe("openStream", () => {
  it("puts a stream aside so that it can be read twice, and removes it", async () => {
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = folder;
    const spooled = async () => (await readdir(folder)).filter((name) => name.startsWith("jiku-"));
    const host = await openStream(
      (async function* () {
        yield Buffer.from("ab");
        yield Buffer.from("cd");
      })(),
    );
    const { primary } = host.input;
    expect([primary.path, primary.size]).toEqual(["stdin", 4]);
    expect(await textOf(primary.stream())).toBe("abcd");
    expect(await textOf(primary.stream())).toBe("abcd");
    expect(await spooled()).toHaveLength(1);
    await host.close();
    expect(await spooled()).toEqual([]);
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });

  it("stops at its limit", async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1000);
    })();
    await expect(openStream(endless, { limit: 10_000 })).rejects.toMatchObject({ code: "limit-reached" });
  });
});

describe("folderSink", () => {
  it("shows files after commit only", async () => {
    const out = join(folder, "out");
    const sink = folderSink(out);
    const writer = (await sink.create("x/city.json")).getWriter();
    await writer.write(Buffer.from("{}"));
    await writer.close();
    expect(await readdir(join(out, "x"))).not.toContain("city.json");
    await sink.commit();
    expect(await readdir(join(out, "x"))).toEqual(["city.json"]);
    expect(await readFile(join(out, "x/city.json"), "utf8")).toBe("{}");
  });

  it("leaves nothing after discard", async () => {
    const out = join(folder, "out");
    const sink = folderSink(out);
    const writer = (await sink.create("city.json")).getWriter();
    await writer.write(Buffer.from("{"));
    await writer.close();
    await sink.discard();
    expect(await readdir(out)).toEqual([]);
    await expect(sink.create("../city.json")).rejects.toMatchObject({ code: "not-writable" });
  });
});

it("fileSpool gives back what was put in", async () => {
  const spool = await fileSpool();
  expect(await spool.append(Buffer.from("abc"))).toBe(0);
  expect(await spool.append(Buffer.from("def"))).toBe(3);
  expect(Buffer.from(await spool.read(2, 3)).toString()).toBe("cde");
  await spool.close();
});
