// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Adapter } from "@jiku/adapter";
import { type AnyResource, CONTEXT_IRI } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter as control } from "../controls/gauge/typescript/src/index.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { lossComplete } from "../src/laws/codec-declared-loss/loss-complete.js";
import { lossIdempotent } from "../src/laws/codec-declared-loss/loss-idempotent.js";
import { makeBench } from "../src/make-bench.js";

const HERE = "https://data.example.org/";
const ENTITY: AnyResource = { type: "Entity", id: `${HERE}bridge`, entityTypes: ["jk:Twin"] };
const ASSET = `${HERE}file/asset`;
const DATASET: AnyResource = { type: "Dataset", id: `${HERE}file/dataset`, distributions: [ASSET] };
const sha256 = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
const assetOf = (bytes: Uint8Array): AnyResource => ({
  type: "Asset",
  id: ASSET,
  href: "a.json",
  digest: sha256(bytes),
});
const documentOf = (graph: readonly AnyResource[]) => ({ "@context": CONTEXT_IRI, jiku: "1.0" as const, graph });

/** Writes entities and nothing else, and reads them with what it says of the file. */
function entitiesOnly(describe: (bytes: Uint8Array) => readonly AnyResource[]): Adapter {
  const format = { ...control.manifest.formats[0]!, id: "entities" };
  return {
    manifest: { ...control.manifest, formats: [format], directions: ["decode", "encode"] },
    detect: () => ({ confidence: 0 }),
    async *decode({ primary }) {
      const bytes = await primary.read(0, primary.size);
      const entities = JSON.parse(new TextDecoder().decode(bytes)) as AnyResource[];
      const all = [...entities, ...describe(bytes)];
      for (const resource of all) yield { kind: "resource", resource, source: { kind: "text", line: 1 } };
      yield { kind: "end", outcome: "complete", resources: all.length };
    },
    async *encode(resources, sink) {
      const entities: AnyResource[] = [];
      let count = 0;
      for await (const resource of resources) {
        count++;
        if (resource.type === "Entity") entities.push(resource as AnyResource);
        else {
          const at = { kind: "resource", id: resource.id, path: "" } as const;
          yield { kind: "loss", loss: { at, concept: "metadata.asset", change: "dropped", recovery: "none" } };
        }
      }
      const writer = (await sink.create("a.json")).getWriter();
      await writer.write(new TextEncoder().encode(JSON.stringify(entities)));
      await writer.close();
      yield { kind: "end", outcome: "complete", resources: count };
    },
  };
}

async function verdicts(describe: (bytes: Uint8Array) => readonly AnyResource[], graph = [ENTITY]) {
  const subject = directSubject(entitiesOnly(describe), () => 0);
  const bench = makeBench({ subject, seed: 1, documents: [], strangers: [], cases: [] });
  const judgements = [
    await lossComplete.judge(documentOf(graph), bench),
    await lossIdempotent.judge(documentOf(graph), bench),
  ];
  return judgements.map((one) => (typeof one === "string" ? one : "fails"));
}

const other = new TextEncoder().encode("another file");

describe("what describes the file itself", () => {
  it("is neither an addition nor lost when it is left out", async () => {
    expect(await verdicts(() => [])).toEqual(["holds", "holds"]);
    expect(await verdicts((bytes) => [assetOf(bytes)])).toEqual(["holds", "holds"]);
    expect(await verdicts((bytes) => [assetOf(bytes), DATASET])).toEqual(["holds", "holds"]);
  });

  it.each([
    ["an Asset of other bytes", () => [assetOf(other)]],
    ["an Asset without digest", () => [{ type: "Asset", id: ASSET, href: "a.json" }]],
    ["a Dataset that nothing distributes", () => [{ type: "Dataset", id: DATASET.id }]],
    ["a Dataset of other bytes", () => [assetOf(other), DATASET]],
    [
      "a Dataset that another Asset distributes as well",
      (bytes: Uint8Array) => [assetOf(bytes), { ...DATASET, distributions: [ASSET, `${HERE}b`] }],
    ],
    [
      "a place beside the Asset",
      (bytes: Uint8Array) => [assetOf(bytes), { type: "Place", id: `${HERE}file/place`, distributions: [ASSET] }],
    ],
  ] satisfies readonly (readonly [string, (bytes: Uint8Array) => readonly AnyResource[]])[])(
    "is not %s",
    async (_title, describe) => {
      expect(await verdicts(describe)).toEqual(["fails", "fails"]);
    },
  );

  it("is not what was sent under the same id and came back as something else", async () => {
    expect(await verdicts((bytes) => [assetOf(bytes)], [{ ...ENTITY, id: ASSET }])).toEqual(["fails", "fails"]);
    const sent = { ...ENTITY, id: DATASET.id };
    expect((await verdicts((bytes) => [assetOf(bytes), DATASET], [ENTITY, sent]))[1]).toBe("fails");
  });
});
