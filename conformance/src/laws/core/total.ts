// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import { documentOf, type NativeDocument, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { decode, hasError } from "../asked.js";

/** AD-043: any bytes are read, refused, or found invalid. */
export const total = law<NativeDocument>({
  code: "AD-043",
  slug: "total",
  class: "core",
  *inputs({ subject, documents }) {
    const format = subject.manifest.formats[0]?.id ?? "";
    yield documentOf(format, { input: new Uint8Array(0) });
    for (const byte of [0x00, 0x0a, 0x20, 0x7b, 0xef, 0xff]) yield documentOf(format, { input: Uint8Array.of(byte) });
    yield* documents;
  },
  drawn: (bench) => (bench.documents.length === 0 ? anyBytes(bench) : fc.oneof(anyBytes(bench), spoiled(bench))),
  async judge(document, bench) {
    const decoded = await decode(bench, document);
    if (decoded.outcome === undefined)
      return {
        message: { en: "The events do not end with one `end`.", ja: "イベントの最後がただ1つの「end」でない。" },
        actual: decoded.events.map(({ kind }) => kind).slice(-5),
      };
    if (decoded.outcome === "invalid" && !hasError(decoded))
      return { message: { en: "Invalid, but no finding says why.", ja: "無効としたが、理由を示す指摘がない。" } };
    if (decoded.outcome === "complete" && hasError(decoded))
      return {
        message: {
          en: "Complete, although a finding of severity error was given.",
          ja: "エラーの指摘があるのに完了とした。",
        },
        actual: decoded.findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
      };
    return "holds";
  },
});

function anyBytes({ subject }: Bench): fc.Arbitrary<NativeDocument> {
  const format = subject.manifest.formats[0]?.id ?? "";
  return fc.uint8Array({ maxLength: 200 }).map((bytes) => documentOf(format, { input: bytes }));
}

/** A sound document with some of its bytes replaced, removed or doubled. */
function spoiled({ documents }: Bench): fc.Arbitrary<NativeDocument> {
  const change = fc.record(
    { at: fc.nat(), length: fc.nat({ max: 8 }), put: fc.uint8Array({ maxLength: 8 }) },
    { noNullPrototype: true },
  );
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => withPrimary(document, (bytes) => changes.reduce(spliced, bytes)));
}

function spliced(
  bytes: Uint8Array,
  { at, length, put }: { readonly at: number; readonly length: number; readonly put: Uint8Array },
): Uint8Array {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)]);
}
