// SPDX-License-Identifier: Apache-2.0
import { filesOf, type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { BASE, canDecode } from "../asked.js";
import { repeated } from "../native/grow.js";
import { textOf } from "../native/native-text.js";

const MIB = 1024 * 1024;
const CHUNK = 64 * 1024;
/** Bytes that may be taken beyond the fault before it is told. */
const AHEAD = MIB / 4;

interface Faulty {
  readonly document: NativeDocument;
  /** The byte that is no UTF-8. */
  readonly at: number;
  /** MiB of the document's own bytes that follow. */
  readonly followedBy: number;
}

/** AD-050: a fault at the beginning of a long file is told before much more of it was taken. */
export const earlyError = law<Faulty>({
  code: "AD-050",
  slug: "early-error",
  class: "stream",
  directions: ["decode"],
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const document of bench.documents)
      if (textOf(document) !== undefined)
        for (const share of [3, 2])
          yield { document, at: Math.floor((primaryOf(document).length * (share - 1)) / share), followedBy: 0.5 };
  },
  async judge({ document, at, followedBy }, { subject }) {
    // A decoder may end at the end of the first copy: where records can be repeated inside the document, they are.
    const grown = repeated(document, followedBy * MIB);
    const files = filesOf(
      grown === undefined
        ? withPrimary(document, (bytes) => long(bytes, at, followedBy))
        : withPrimary(grown, (bytes) => bytes.with(at, 0xff)),
    );
    const { format } = document;
    const { events, taken } = await subject.decode({ format, files, base: BASE, chunks: [CHUNK] });
    const first = events.findIndex((event) => event.kind === "finding" && event.finding.severity === "error");
    const before = taken?.[first];
    if (before === undefined) return "vacuous";
    if (before <= at + AHEAD) return "holds";
    return {
      message: { en: "A fault is told long after it was read.", ja: "誤りを、読んでからずっと後に述べた。" },
      expected: `at most ${at + AHEAD} bytes`,
      actual: before,
    };
  },
});

/** The document with a byte that is no UTF-8, followed by copies of itself. */
function long(bytes: Uint8Array, at: number, mebibytes: number): Uint8Array {
  const size = Math.max(bytes.length + 1, mebibytes * MIB);
  const all = new Uint8Array(size);
  all.set(bytes.subarray(0, at));
  all[at] = 0xff;
  for (let from = at + 1; from < size; from += bytes.length)
    all.set(bytes.subarray(0, Math.min(bytes.length, size - from)), from);
  return all;
}
