// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import { type Judgement, law } from "../../law.js";
import { decode } from "../asked.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";
import { between, isGivenUp, tellsMore } from "../native/compare-decoded.js";
import { grammarOf, replaced, textOf, tokensOf } from "../native/native-text.js";
import { documentFrom, type Source, sources } from "../native/sources.js";
import { EXACT, INEXACT, isNumeral } from "../native/spoilings.js";

type Bound =
  | { readonly side: "native"; readonly source: Source; readonly at: number; readonly put: string }
  | { readonly side: "model"; readonly document: JsonPackage };

/** AD-079: values at the bounds of numbers, times and texts are kept; those beyond are reported, refused or declared. */
export const boundaries = law<Bound>({
  code: "AD-079",
  slug: "boundaries",
  class: "core",
  drawn(bench) {
    const [source, packages] = [sources(bench), outgoing(bench)];
    const put = fc.constantFrom(...INEXACT, ...EXACT);
    const native =
      source &&
      fc.record({ side: fc.constant("native" as const), source, at: fc.nat(), put }, { noNullPrototype: true });
    const model = packages?.chain((document) =>
      fc.nat({ max: 1000 }).map((salt): Bound => ({ side: "model", document: bounded(document, salt) })),
    );
    return native === undefined ? model : model === undefined ? native : fc.oneof(native, model);
  },
  judge: (input, bench) => (input.side === "native" ? judgeNative(input, bench) : judgeModel(input.document, bench)),
});

async function judgeNative(
  { source, at, put }: Extract<Bound, { readonly side: "native" }>,
  bench: Bench,
): Promise<Judgement> {
  const document = await documentFrom(source, bench);
  const text = document && textOf(document);
  if (document === undefined || text === undefined) return "unsuited";
  const isJson = grammarOf(text).grammar.startsWith("json");
  const numbers = tokensOf(text).filter((one) => isNumeral(one.text) && (!isJson || text[one.start - 1] !== '"'));
  const token = numbers[at % Math.max(numbers.length, 1)];
  const before = await decode(bench, document);
  if (token === undefined || before.outcome !== "complete") return "unsuited";
  const after = await decode(bench, replaced(document, token.start, token.end, put));
  if (after.outcome !== "complete" || tellsMore(before, after)) return "holds";
  const found = between(before, after, bench.subject.manifest);
  if (found.length === 0 && isGivenUp(before, token, text)) return "holds";
  const isKept = JSON.stringify(after.resources.map(({ resource }) => resource)).includes(put);
  const own = found.filter((one) => one.before === Number(token.text) && typeof one.after === "number");
  const isRounded = INEXACT.includes(put) ? !isKept : own.length > 0 && own.every((one) => one.after !== Number(put));
  // The size of a file without digest is kept beside what is compared.
  if ((found.length > 0 || isKept) && !isRounded) return "holds";
  return {
    message: { en: `${put} was read as another number, in silence.`, ja: `${put}が、黙って別の数として読まれた。` },
    expected: put,
    actual: found.slice(0, 10),
  };
}

async function judgeModel(document: JsonPackage, bench: Bench): Promise<Judgement> {
  const isInside = bench.subject.manifest.subset !== undefined && (await bench.inSubset(document));
  if (!isInside && (await bench.findings(document.graph)).some(({ severity }) => severity === "error"))
    return "unsuited";
  const { encoded, decoded, silent } = await cross(bench, document.graph);
  if (decoded === undefined) return isInside ? refused(encoded.outcome) : "vacuous";
  const isWhole = decoded.outcome === "complete" && (!isInside || encoded.losses.length === 0);
  // Beyond a declared subset a decoder may describe the file itself by resources that nobody wrote.
  const changed = silent.filter(({ kind, path }) => isInside || kind !== "added" || path !== "");
  if (isWhole && changed.length === 0) return "holds";
  return {
    message: { en: "A value at a bound does not come back.", ja: "境界の値が戻らない。" },
    expected: { outcome: "complete", losses: isInside ? [] : "declared" },
    actual: { outcome: decoded.outcome, differences: changed.slice(0, 10), losses: encoded.losses.slice(0, 10) },
  };
}

function refused(outcome: unknown): Judgement {
  return {
    message: { en: "A value at a bound of the subset was refused.", ja: "範囲の境界の値が拒まれた。" },
    expected: "complete",
    actual: outcome,
  };
}

const TIMES = [
  "0000-01-01",
  "9999-12-31T23:59:59.999999999Z",
  "2024-02-29",
  "1900-02-28T23:59:59+14:00",
  "2026-09-01T00:00:00.000000001-12:00",
  "2026-09",
  "2026",
];
const TEXTS = [
  "a".repeat(5000),
  "e\u0301\u00e9\u{1f600}",
  "\\\\t\\n",
  "\t\n\r",
  "\"'<&>,;",
  " x ",
  "\u2028\u202f",
  "0",
  "null",
];

/** Values at bounds in place of those that were drawn. */
function bounded(document: JsonPackage, salt: number): JsonPackage {
  let n = salt;
  const graph = mapLeaves(document.graph, (leaf, path) => {
    n++;
    const name = path.at(-1) ?? "";
    if (typeof leaf === "number" && (name === "value" || path.includes("coordinates")))
      return Number(EXACT[n % EXACT.length]);
    if (typeof leaf === "string" && /^[+-]?\d{4,}-\d{2}/.test(leaf) && !path.includes("start") && !path.includes("end"))
      return TIMES[n % TIMES.length];
    if (typeof leaf === "string" && (path.includes("label") || path.includes("title") || name === "notation"))
      return TEXTS[n % TEXTS.length];
    return leaf;
  }) as JsonPackage["graph"];
  return { ...document, graph };
}
