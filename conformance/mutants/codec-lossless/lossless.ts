// SPDX-License-Identifier: Apache-2.0
import { sharedFinding } from "@jiku/adapter";
import { type Members, members, without, withResult } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources, readLines } from "../wrap-decode.js";
import { all, each, givenAll, givenResources, withEncoder, writtenLines, writtenTexts } from "../wrap-encode.js";

/** Broken adapters for the laws on what comes back, and on bytes. */
export const losslessMutants: readonly Mutant[] = [
  gauge(
    "refuses-this-century",
    ["round-trip"],
    "A data set that was issued in this century is refused, though the subset has it.",
    "宣言した範囲にあるのに、今世紀に発行されたデータ集合を拒む。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* refusing(resources, sink, options) {
            const given = await all(resources);
            if (!given.some(({ issued }) => String(issued).startsWith("20")))
              return yield* encode(each(given), sink, options);
            yield { kind: "finding", finding: sharedFinding("AD-104", {}, { at: { kind: "text", line: 1 } }) };
            yield { kind: "end", outcome: "refused", resources: given.length };
          },
      ),
  ),
  gauge(
    "reverses-each-time",
    ["byte-stable", "order-free"],
    "`canonical` is ignored, and records of one kind are written in reverse order.",
    "「canonical」を無視し、同じ種類の記録を逆順に書く。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* reversed(resources, sink, options) {
            yield* encode(each([...(await all(resources))].reverse()), sink, { ...options, canonical: false });
          },
      ),
  ),
  gauge(
    "forgets-native-digits",
    ["normal-form"],
    "The digits of a number as others wrote them are not written again, and no loss says so.",
    "他者が書いた数の桁を書き戻さず、損失も宣言しない。",
    (control) =>
      givenResources(control, (resource) =>
        withResult(resource, (result) =>
          Number(members(result["native"])["value"]) === result["value"] ? without(result, "native") : result,
        ),
      ),
  ),
  gauge(
    "one-depth-of-ids",
    ["concat"],
    "Ids of another depth than the first make a resource lose its members.",
    "最初のidと深さの違うidをもつ資源は、項目を失う。",
    (control) =>
      givenAll(control, (resources) => {
        const depth = (one: Members | undefined): number => String(one?.["id"]).split("/").length;
        const isOther = (one: Members): boolean => depth(one) !== depth(resources[0]);
        return resources.map((one) => (isOther(one) ? without(one, ...OPTIONAL) : one));
      }),
  ),
  gauge(
    "record-kind-of-its-own",
    ["reference-reads"],
    "Types are written as records of a kind that only its own decoder knows.",
    "種類を、自分の復号器だけが知る種類の記録に書く。",
    (control) =>
      readLines(
        writtenLines(control, (lines) => lines.map((line) => line.replace(/^type\t/, "class\t"))),
        () => (line) => line.replace(/^class\t/, "type\t"),
      ),
  ),
  gauge(
    "wants-labels-first",
    ["reads-reference"],
    "Labels behind the first value are not read; its own encoder writes them before.",
    "最初の値より後の名称を読まない。自分の符号器は前に書く。",
    (control) => readLines(writtenLines(control, labelsFirst), labelsBeforeValues),
  ),
  gauge(
    "swaps-axes-both-ways",
    ["reference-reads", "reads-reference"],
    "Coordinates are written in the other order and read in the other order.",
    "座標を逆の順に書き、逆の順に読む。",
    (control) => decodedResources(givenResources(control, swapped), swapped),
  ),
  gauge(
    "swaps-references-both-ways",
    ["reference-reads", "reads-reference"],
    "Station and property of a value are swapped when written and swapped back when read.",
    "値の観測所と物性を、書くとき入れ替え、読むとき戻す。",
    (control) => {
      const swap = (line: string): string =>
        line.replace(/^(value\t[^\t]*)\t([^\t]*)\t([^\t]*)/, (_, start, one, other) => `${start}\t${other}\t${one}`);
      return readLines(
        writtenLines(control, (lines) => lines.map(swap)),
        () => swap,
      );
    },
  ),
  gauge(
    "sidecar-forgets-one",
    ["sidecar-identity"],
    "The last resource is not in the sidecar.",
    "最後の資源が別添ファイルにない。",
    (control) =>
      writtenTexts(control, (text, path) => {
        if (!path.endsWith(".jiku.json")) return text;
        const { graph, ...rest } = JSON.parse(text) as { readonly graph: readonly Members[] };
        return `${JSON.stringify({ ...rest, graph: graph.slice(0, -1) })}\n`;
      }),
  ),
];

const OPTIONAL = ["label", "title", "license", "version", "issued", "unit", "quantityKind", "origin", "resultTime"];

function labelsFirst(lines: readonly string[]): readonly string[] {
  const isLabel = (line: string): boolean => line.startsWith("label\t");
  return [...lines.filter(isLabel), ...lines.filter((line) => !isLabel(line))];
}

function labelsBeforeValues(): (line: string) => string | undefined {
  let dropped = 0;
  let hasValues = false;
  return (line) => {
    if (line.startsWith("value\t")) hasValues = true;
    if (/^end\t\d+$/.test(line)) return `end\t${Number(line.slice(4)) - dropped}`;
    if (!hasValues || !line.startsWith("label\t")) return line;
    dropped++;
    return undefined;
  };
}

function swapped(resource: Members): Members {
  const geometries = resource["geometries"];
  if (!Array.isArray(geometries)) return resource;
  return {
    ...resource,
    geometries: geometries.map((one: unknown) => {
      const { coordinates } = members(one);
      if (!Array.isArray(coordinates) || coordinates.length < 2) return one;
      const [first, second, ...more] = coordinates as readonly unknown[];
      return { ...members(one), coordinates: [second, first, ...more] };
    }),
  };
}
