// SPDX-License-Identifier: Apache-2.0
import type { ChangeDraft } from "../change.js";
import type { FactsView } from "../edition/edition.js";
import { type Comparison, type Found, NONE, paired } from "./comparison.js";

/** Members of a profile that tell people about it. */
const TEXTS: readonly string[] = ["title", "description"];
/** Members that say where a profile stands among the others; every other one restricts. */
const STANDING: readonly string[] = ["order", "defaultFor"];
const PREFIXES = { file: "schemas/prefixes.yaml", pointer: "/prefixes" };

/** Every change of profiles, packs, prefixes and the address of the context. */
export function compareFacts(comparison: Comparison): readonly ChangeDraft[] {
  const { old, new: now } = comparison;
  return [
    ...paired(old.profiles, now.profiles).flatMap((pair) => compareFact("profile", pair, compareProfile)),
    ...paired(old.packs, now.packs).flatMap((pair) => compareFact("pack", pair, comparePack)),
    ...paired(old.prefixes, now.prefixes).flatMap(({ name, ...pair }) => comparePrefix(name, pair.old, pair.new)),
    ...(old.context === now.context ? [] : [contextChange(old.context || NONE, now.context || NONE)]),
  ];
}

function compareFact(
  what: "profile" | "pack",
  { name, old, new: now }: { readonly name: string; readonly old?: FactsView; readonly new?: FactsView },
  compare: (old: FactsView, now: FactsView) => readonly Found[],
): readonly ChangeDraft[] {
  if (old === undefined) return now === undefined ? [] : [{ slug: `${what}-added`, subject: name, new: now.at }];
  if (now === undefined) return [{ slug: `${what}-removed`, subject: name, old: old.at }];
  return compare(old, now).map((found) => ({ ...found, subject: name, old: old.at, new: now.at }));
}

function compareProfile(old: FactsView, now: FactsView): readonly Found[] {
  return paired(old.members, now.members)
    .filter((pair) => pair.old !== pair.new)
    .map(({ name, ...pair }): Found => {
      const change = { before: pair.old ?? NONE, after: pair.new ?? NONE };
      if (TEXTS.includes(name)) return { slug: "description-changed", ...change, values: { text: name } };
      const slug = STANDING.includes(name) ? "profile-changed" : "profile-restriction-changed";
      return { slug, ...change, values: { member: name } };
    });
}

/** The data of a pack are known by their digest. */
function comparePack(old: FactsView, now: FactsView): readonly Found[] {
  const text = (facts: FactsView, key: string): string => facts.members.get(key)?.replace(/^"|"$/g, "") ?? NONE;
  if (text(old, "sha256") === text(now, "sha256")) return [];
  return [{ slug: "pack-changed", before: text(old, "version"), after: text(now, "version") }];
}

function comparePrefix(prefix: string, old: string | undefined, now: string | undefined): readonly ChangeDraft[] {
  if (old === now) return [];
  const place = { subject: prefix, old: PREFIXES, new: PREFIXES };
  if (old === undefined) return [{ slug: "prefix-added", after: now ?? NONE, ...place }];
  return now === undefined
    ? [{ slug: "prefix-removed", before: old, ...place }]
    : [{ slug: "prefix-changed", before: old, after: now, ...place }];
}

function contextChange(before: string, after: string): ChangeDraft {
  const at = { file: PREFIXES.file, pointer: "/context" };
  return { slug: "context-changed", subject: "@context", before, after, old: at, new: at };
}
