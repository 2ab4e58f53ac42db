// SPDX-License-Identifier: Apache-2.0
import { nearestNames } from "../../structure/nearest.js";
import { leafOf } from "../core-place.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { expandPublished } from "../published-iri.js";

/** Names that a message searches for a near one. */
const SEARCHED = 2000;

/** `codeLists`: beside a `scheme`, the list of that scheme holds the code; where there is none, one of the lists does. */
export function readCodes({ codeLists }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (codeLists === undefined) return [];
  const ways = fittingWays("codeLists", site).map(leafOf);
  const read = codeLists.map((list, index) => {
    const codes = site.codesOf(list, `${site.pointer}/codeLists/${index}`);
    return codes && { scheme: list.scheme, codes };
  });
  if (ways.length === 0 || read.includes(undefined)) return [];
  const lists = read.flatMap((list) => list ?? []);
  const byScheme = joined(lists);
  const all = new Set(lists.flatMap(({ codes }) => [...codes]));
  const schemes = lists.map(({ scheme }) => scheme).join(" ");
  const beside = ways.some(({ holder }) => holder === "Identifier" || holder === "Flag");
  const meets = beside
    ? [...byScheme].map(([scheme, codes]) => ({
        domain: `code of ${scheme}`,
        candidates: [...codes],
        allows: (code: unknown) => codes.has(code as string),
      }))
    : [{ domain: "value", candidates: [...all], allows: (code: unknown) => all.has(code as string) }];
  return [
    {
      code: "PRF-25",
      keyword: "codeLists",
      ways,
      judge(value, { holder, context, say }) {
        const scheme = beside ? holder?.["scheme"] : undefined;
        const codes = typeof scheme === "string" ? byScheme.get(context.expand(scheme)) : all;
        if (codes === undefined || codes.has(value as string)) return;
        const values = { value, scheme: scheme ?? schemes };
        const nearest = codes.size > SEARCHED ? undefined : nearestNames(value as string, [...codes], 1)[0];
        if (nearest === undefined) say("", values);
        else say("", { ...values, nearest }, "nearest");
      },
      meets,
    },
  ];
}

/** The codes by scheme, written out; lists of one scheme together. */
function joined(
  lists: readonly { readonly scheme: string; readonly codes: ReadonlySet<string> }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>();
  for (const { scheme, codes } of lists) {
    const iri = expandPublished(scheme);
    const known = result.get(iri) ?? new Set();
    result.set(iri, known);
    for (const code of codes) known.add(code);
  }
  return result;
}
