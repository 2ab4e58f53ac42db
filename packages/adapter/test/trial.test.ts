// SPDX-License-Identifier: Apache-2.0
import type { Finding, Resource } from "@jiku/model";
import { expect, it } from "vitest";
import type { Adapter } from "../src/index.js";
import { allOf, byId, codes, codesOf, createTrial, errorCodes, only } from "../src/trial/door.js";

const AT = { kind: "text", line: 1, column: 1 } as const;
const FINDINGS = [
  { code: "B-1", severity: "error" },
  { code: "A-1", severity: "warning" },
  { code: "B-1", severity: "error" },
] as unknown as readonly Finding[];

/** One Entity for each line, under the base; writes the ids back. */
const lines = {
  async *decode(input, { base }) {
    const parts: string[] = [];
    for await (const chunk of input.primary.stream()) parts.push(new TextDecoder().decode(chunk));
    const beside = await input.open("more.txt");
    if (beside !== undefined) parts.push(new TextDecoder().decode(await beside.read(0, beside.size)));
    const names = parts.join("").split("\n");
    for (const name of names) {
      const resource = {
        id: base + name,
        type: "Entity",
        entityTypes: ["https://data.example.org/type/Line"],
      } as Resource;
      yield { kind: "resource", resource, source: AT };
    }
    for (const finding of FINDINGS) yield { kind: "finding", finding };
    yield { kind: "loss", loss: { at: AT, concept: "entity.label", change: "dropped", recovery: "none" } };
    yield { kind: "end", outcome: "complete", resources: names.length };
  },
  async *encode(resources, sink, { format }) {
    const writer = (await sink.create(`a.${format}`)).getWriter();
    let count = 0;
    for await (const { id } of resources) {
      await writer.write(new TextEncoder().encode(`${id}\n`));
      count++;
    }
    await writer.close();
    yield { kind: "end", outcome: "complete", resources: count };
  },
} as unknown as Adapter;

const trial = createTrial(lines, "urn:x:", { format: "txt" });

it("decodes what is in memory, in chunks, with files beside it", async () => {
  const decoded = await trial.decode("a.txt", "one\n", { chunkSize: 2, files: { "more.txt": "two" } });
  expect(decoded.resources.map(({ id }) => id)).toEqual(["urn:x:one", "urn:x:two"]);
  expect([decoded.losses.length, decoded.findings.length, decoded.end.outcome]).toEqual([1, 3, "complete"]);
  expect(decoded.sources.get("urn:x:two")).toEqual({ source: AT, places: [] });
  const other = await trial.decodeFiles({ "a.txt": "three" }, { base: "urn:y:" });
  expect(only<Resource>(other, "Entity").id).toBe("urn:y:three");
});

it("encodes, and gives the files with the first of them as text", async () => {
  const { resources } = await trial.decode("a.txt", "one");
  const { files, text, bytes, end } = await trial.encode(resources);
  expect([[...files.keys()], text, bytes?.length, end.resources]).toEqual([["a.txt"], "urn:x:one\n", 10, 1]);
  expect([...(await trial.encode(resources, { format: "lst" })).files.keys()]).toEqual(["a.lst"]);
});

it("refuses a direction that the adapter does not have", async () => {
  const none = createTrial({} as Adapter, "urn:x:");
  await expect(none.decode("a", "")).rejects.toThrow("the adapter does not decode");
  await expect(none.encode([])).rejects.toThrow("the adapter does not encode");
});

it("looks at what came out", async () => {
  const decoded = await trial.decode("a.txt", "one\ntwo");
  expect([codes(FINDINGS), errorCodes(FINDINGS), codesOf(FINDINGS, "warning")]).toEqual([
    ["B-1", "A-1", "B-1"],
    ["B-1"],
    ["A-1"],
  ]);
  expect([allOf<Resource>(decoded, "Entity").length, allOf<Resource>(decoded, "Field").length]).toEqual([2, 0]);
  expect(byId(decoded, "urn:x:two").id).toBe("urn:x:two");
  expect(() => byId(decoded, "urn:x:z")).toThrow("no urn:x:z among urn:x:one urn:x:two");
  expect(() => only<Resource>(decoded, "Entity")).toThrow("2 resources of type Entity");
});
