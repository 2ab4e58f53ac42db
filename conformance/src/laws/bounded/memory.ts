// SPDX-License-Identifier: Apache-2.0
import type { NativeDocument } from "../../bytes.js";
import { filesOf } from "../../bytes.js";
import { law } from "../../law.js";
import { BASE, canDecode } from "../asked.js";
import { longDocument } from "../native/grow.js";

const MIB = 1024 * 1024;
/** Bytes of the long document. */
const LONG = 16 * MIB;

interface Long {
  readonly small: NativeDocument;
  readonly bytes: number;
}

/** AD-051: beyond what a small file takes, a long one takes no more memory than the manifest allows. */
export const memory = law<Long>({
  code: "AD-051",
  slug: "memory",
  class: "bounded",
  directions: ["decode"],
  *inputs(bench) {
    const [small] = bench.documents;
    const { maxBytes } = bench.subject.manifest.limits;
    if (canDecode(bench) && small !== undefined) yield { small, bytes: Math.min(LONG, maxBytes) };
  },
  async judge({ small, bytes }, bench) {
    const { subject } = bench;
    const large = await longDocument(bench, bytes);
    if (large === undefined) return "vacuous";
    // A process of its own tells its memory; a thread shares that of the judge.
    await subject.restart({ TZ: "UTC" });
    const peak = async (document: NativeDocument): Promise<number | undefined> => {
      const { usage } = await subject.decode({ format: document.format, files: filesOf(document), base: BASE });
      return usage.memory;
    };
    const before = await peak(small);
    const after = await peak(large).finally(() => subject.restart());
    if (before === undefined || after === undefined) return "vacuous";
    const allowed = subject.manifest.limits.memoryMiB * MIB;
    if (after - before <= allowed) return "holds";
    return {
      message: {
        en: "A long file takes more memory than the manifest allows.",
        ja: "長いファイルが、宣言書の限度を超えるメモリを使う。",
      },
      expected: `at most ${allowed} bytes more`,
      actual: after - before,
    };
  },
});
