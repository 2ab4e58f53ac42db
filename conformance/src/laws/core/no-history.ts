// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import { type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { canEncode, decode, encode } from "../asked.js";
import { documentFrom, type Source, sources } from "../native/sources.js";

interface History {
  readonly source: Source;
  /** What is done in between. */
  readonly other: Source;
  /** Bytes after which the other document is cut, so that a call in between fails. */
  readonly cut: number;
}

/** AD-007: what is read or written is the same whatever was done before. */
export const noHistory = law<History>({
  code: "AD-007",
  slug: "no-history",
  class: "core",
  drawn(bench) {
    const some = sources(bench) ?? encoded(bench);
    return some && fc.record({ source: some, other: some, cut: fc.nat() }, { noNullPrototype: true });
  },
  async judge({ source, other, cut }, bench) {
    await bench.subject.restart();
    const first = await answer(source, bench);
    if (first === undefined) return "vacuous";
    const between = await documentFrom(other, bench);
    if (between !== undefined) {
      await decodeIfAble(between, bench);
      await decodeIfAble(
        withPrimary(between, (bytes) => bytes.subarray(0, cut % (primaryOf(between).length + 1))),
        bench,
      );
    }
    const again = await answer(source, bench);
    if (first === again) return "holds";
    return {
      message: {
        en: "After other calls the same input has another answer.",
        ja: "他の呼び出しの後では、同じ入力の答えが変わる。",
      },
      expected: first.slice(0, 4000),
      actual: (again ?? "").slice(0, 4000),
    };
  },
});

function encoded(bench: Bench): fc.Arbitrary<Source> | undefined {
  if (!canEncode(bench)) return undefined;
  return bench.outgoing().map(({ graph }): Source => ({ from: "resources", resources: graph }));
}

async function decodeIfAble(document: NativeDocument, bench: Bench): Promise<void> {
  if (bench.subject.manifest.directions.includes("decode")) await decode(bench, document);
}

async function answer(source: Source, bench: Bench): Promise<string | undefined> {
  if (source.from === "document") return JSON.stringify((await decode(bench, source.document)).events);
  const { events, files } = await encode(bench, source.resources);
  return JSON.stringify([
    events,
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]),
  ]);
}
