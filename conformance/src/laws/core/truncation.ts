// SPDX-License-Identifier: Apache-2.0
import type { Bench } from "../../bench.js";
import { type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import type { Difference } from "../../compare/differences.js";
import { law } from "../../law.js";
import { canDecode, type Decoded, decode } from "../asked.js";
import { between, tellsMore } from "../native/compare-decoded.js";
import { isCutValue } from "../native/cut-value.js";

interface Cut {
  readonly document: NativeDocument;
  /** Bytes of the primary file that are left. */
  readonly length: number;
}

/** Documents up to so many bytes are cut everywhere, others at so many places. */
const SMALL = 2048;

/**
 * AD-044: every prefix of a document is invalid, or a shorter document that says nothing else. Where a format marks no end, the
 * last value may be what is left of it.
 */
export const truncation = law<Cut>({
  code: "AD-044",
  slug: "truncation",
  class: "core",
  directions: ["decode"],
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const document of bench.documents) {
      const { length } = primaryOf(document);
      const step = Math.max(1, Math.ceil(length / SMALL));
      for (let at = 0; at < length; at += step) yield { document, length: at };
    }
  },
  async judge({ document, length }, bench) {
    const cut = withPrimary(document, (bytes) => bytes.subarray(0, length));
    const prefix = await decode(bench, cut);
    if (prefix.outcome !== "complete") return "holds";
    const whole = await wholeOf(document, bench);
    if (whole.outcome !== "complete") return "unsuited";
    if (tellsMore(whole, prefix)) return "holds";
    const { manifest } = bench.subject;
    const found = between(whole, prefix, manifest);
    const marksNoEnd = manifest.formats.some(({ id, endMark }) => id === document.format && endMark === false);
    const other = marksNoEnd && isCutValue(found, document, length) ? [] : found.filter(isOther);
    const accepted = other.length === 0 && (await isAcceptedElsewhere(cut, bench.reference));
    if (accepted) return "holds";
    return {
      message: {
        en: `The first ${length} bytes of a document pass for a whole one.`,
        ja: `文書の先頭${length}バイトが、全体として通った。`,
      },
      expected: "invalid",
      actual: other.slice(0, 10),
    };
  },
});

const wholes = new WeakMap<Bench, Map<NativeDocument, Decoded>>();

/** What is read of a whole document, read once for all its prefixes. */
async function wholeOf(document: NativeDocument, bench: Bench): Promise<Decoded> {
  const known = wholes.get(bench) ?? new Map<NativeDocument, Decoded>();
  wholes.set(bench, known);
  const whole = known.get(document) ?? (await decode(bench, document));
  known.set(document, whole);
  return whole;
}

/** What a shorter document cannot bring about: it may only say less. */
function isOther({ id, kind }: Difference): boolean {
  return id !== "" && kind !== "missing";
}

async function isAcceptedElsewhere(
  document: NativeDocument,
  reference: Parameters<typeof decode>[0]["subject"] | undefined,
): Promise<boolean> {
  if (reference === undefined || !canDecode({ subject: reference })) return true;
  return (await decode({ subject: reference }, document)).outcome === "complete";
}
