// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { memoryInput, memorySink, memorySpool } from "../src/index.js";

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

describe("memoryInput", () => {
  it("streams and reads its files", async () => {
    const input = memoryInput({ "a.json": "abcdef", "codes/b.xml": "<b/>" }, { chunkSize: 2 });
    expect(input.primary.path).toBe("a.json");
    expect(await collect(input.primary.stream())).toBe("abcdef");
    expect(new TextDecoder().decode(await input.primary.read(4, 10))).toBe("ef");
    expect((await input.open("codes/./b.xml"))?.size).toBe(4);
    expect(await input.open("none")).toBeUndefined();
    const paths: string[] = [];
    for await (const path of input.list("codes/")) paths.push(path);
    expect(paths).toEqual(["codes/b.xml"]);
  });

  it("refuses paths above the root, and an input without primary file", async () => {
    await expect(memoryInput({ a: "" }).open("../a")).rejects.toMatchObject({ code: "unreadable-input" });
    expect(() => memoryInput({ a: "" }, { primary: "b" })).toThrowError(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

it("memorySink keeps closed files until they are discarded", async () => {
  const sink = memorySink();
  const writer = (await sink.create("out/a.json")).getWriter();
  await writer.write(new TextEncoder().encode("ab"));
  expect(sink.files.size).toBe(0);
  await writer.close();
  expect(new TextDecoder().decode(sink.files.get("out/a.json"))).toBe("ab");
  await expect(sink.create("../x")).rejects.toMatchObject({ code: "not-writable" });
  await sink.discard();
  expect(sink.files.size).toBe(0);
});

it("memorySpool gives back what was put in, over block borders", async () => {
  const spool = memorySpool();
  const long = new Uint8Array(2_500_000).map((_, i) => i % 251);
  expect(await spool.append(Uint8Array.of(1, 2, 3))).toBe(0);
  expect(await spool.append(long)).toBe(3);
  expect(await spool.append(Uint8Array.of(9))).toBe(2_500_003);
  expect(await spool.read(1, 2)).toEqual(Uint8Array.of(2, 3));
  expect(Buffer.compare(await spool.read(3, long.length), long)).toBe(0);
  expect(await spool.read(2_500_003, 10)).toEqual(Uint8Array.of(9));
  await spool.close();
});
