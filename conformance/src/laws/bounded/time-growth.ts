// SPDX-License-Identifier: Apache-2.0
import type { Bench } from "../../bench.js";
import { filesOf, type NativeDocument } from "../../bytes.js";
import { law } from "../../law.js";
import { BASE, canDecode, canEncode } from "../asked.js";
import { copies, longDocument, writable } from "../native/grow.js";
import { grammarOf, replaced, textOf, tokensOf } from "../native/native-text.js";

const WAYS = ["records read", "records written", "one long value", "nesting"] as const;
type Way = (typeof WAYS)[number];

/** Bytes of the longer document, at most. */
const LONG = 4 * 1024 * 1024;
/** How much longer the long one is. */
const TIMES = 16;
/** What is quadratic takes 256 times as long, what is in proportion 16 times; between them lies much noise. */
const MOST = 64;
/** Milliseconds below which nothing can be said: a machine under load takes a multiple of that from anybody. */
const FLOOR = 5;
/** How often the long one has to be slow. */
const ROUNDS = 5;

/** AD-052: time grows in proportion to records, to the length of a value and to nesting. */
export const timeGrowth = law<Way>({
  code: "AD-052",
  slug: "time-growth",
  class: "bounded",
  inputs: () => WAYS,
  async judge(way, bench) {
    const long = Math.min(LONG, bench.subject.manifest.limits.maxBytes);
    const small = await taskOf(way, long / TIMES, bench);
    const large = await taskOf(way, long, bench);
    if (small === undefined || large === undefined) return "unsuited";
    const ratios: number[] = [];
    // A machine under load is slow at times; only what is slow each time is the adapter's doing.
    for (let round = 0; round < ROUNDS; round++) {
      const before = Math.min(await small(), await small(), await small());
      const after = await large();
      ratios.push(after / Math.max(before, FLOOR));
      if (after / Math.max(before, FLOOR) <= MOST) return "holds";
    }
    return {
      message: { en: `Time grows faster than size: ${way}.`, ja: `時間が大きさより速く増える(${NAMES[way]})。` },
      expected: `at most ${MOST} times as long for ${TIMES} times as much`,
      actual: ratios.map(Math.round),
    };
  },
});

const NAMES: Readonly<Record<Way, string>> = {
  "records read": "読む記録の数",
  "records written": "書く記録の数",
  "one long value": "値の長さ",
  nesting: "入れ子",
};

/** Something to be timed, in milliseconds; undefined where the adapter does not do it. */
async function taskOf(way: Way, size: number, bench: Bench): Promise<(() => Promise<number>) | undefined> {
  const { subject } = bench;
  if (way === "records written") {
    const seed = canEncode(bench) ? await writable(bench) : undefined;
    if (seed === undefined) return undefined;
    const resources = copies(seed.resources, Math.ceil(size / seed.bytes));
    const format = subject.manifest.formats[0]?.id ?? "";
    return async () => (await subject.encode({ format, resources, canonical: true })).usage.milliseconds;
  }
  if (!canDecode(bench)) return undefined;
  const document = way === "records read" ? await longDocument(bench, size) : stretched(way, size, bench);
  if (document === undefined) return undefined;
  const request = { format: document.format, files: filesOf(document), base: BASE };
  return async () => (await subject.decode(request)).usage.milliseconds;
}

/** A document of which one value is very long, or very deep. */
function stretched(way: "one long value" | "nesting", size: number, { documents }: Bench): NativeDocument | undefined {
  const document = documents.find((one) => tokensOf(textOf(one) ?? "").length > 0);
  const text = document && textOf(document);
  if (document === undefined || text === undefined) return undefined;
  const token = tokensOf(text).at(-1);
  if (token === undefined) return undefined;
  if (way === "one long value") return replaced(document, token.end, token.end, "7".repeat(size));
  const isString = text[token.start - 1] === '"';
  const open = grammarOf(text).grammar === "xml" ? "<q>" : "[";
  return replaced(
    document,
    token.start - (isString ? 1 : 0),
    token.end + (isString ? 1 : 0),
    open.repeat(size / open.length),
  );
}
