// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { canDecode, decode } from "../asked.js";

interface Partitioned {
  readonly document: NativeDocument;
  /** Sizes of the chunks, the last for all that follow. */
  readonly chunks: readonly number[];
}

/** AD-049: the chunks in which a file arrives change nothing, empty ones and those of one byte included. */
export const partition = law<Partitioned>({
  code: "AD-049",
  slug: "partition",
  class: "stream",
  directions: ["decode"],
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const document of bench.documents)
      for (const chunks of [[1], [0, 1], [2], [7], [64]]) yield { document, chunks };
  },
  drawn(bench) {
    if (!canDecode(bench) || bench.documents.length === 0) return undefined;
    const sizes = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })), { minLength: 1, maxLength: 20 });
    const cut = fc
      .tuple(fc.constantFrom(...bench.documents), fc.boolean(), fc.nat())
      .map(([document, isCut, at]) =>
        isCut ? withPrimary(document, (bytes) => bytes.subarray(0, at % (primaryOf(document).length + 1))) : document,
      );
    return fc.record(
      { document: cut, chunks: sizes.map((some) => [...some, 1 + (some[0] ?? 0)]) },
      { noNullPrototype: true },
    );
  },
  async judge({ document, chunks }, bench) {
    if (Object.keys(document.files).length > 1) return "unsuited";
    const whole = await decode(bench, document, { chunks: [Math.max(1, primaryOf(document).length)] });
    const parted = await decode(bench, document, { chunks });
    if (JSON.stringify(whole.events) === JSON.stringify(parted.events)) return "holds";
    const at = whole.events.findIndex((event, n) => JSON.stringify(event) !== JSON.stringify(parted.events[n]));
    return {
      message: {
        en: "In other chunks the same file says something else.",
        ja: "分割を変えると、同じファイルの内容が変わる。",
      },
      expected: whole.events[at],
      actual: parted.events[at],
    };
  },
});
