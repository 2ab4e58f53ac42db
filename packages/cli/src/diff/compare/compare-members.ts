// SPDX-License-Identifier: Apache-2.0
import type { Category, ChangeDraft } from "../change.js";
import type { At, Edition, MemberView } from "../edition/edition.js";
import { compareDescribed, compareOptional, compareTerms } from "./compare-described.js";
import { compareShapes } from "./compare-shapes.js";
import { type Comparison, type Found, newName, paired } from "./comparison.js";
import { carriesMeaning } from "./form-change.js";
import { isSameTerm } from "./term-iri.js";

/** What holds members: a type, or a variant of a union. */
export interface Holder {
  /** `TimeExtent`, `Uncertainty(standard)`. */
  readonly name: string;
  /** The type that stands for all in a group: the type itself, or the union of the variant. */
  readonly type: string;
  readonly members: ReadonlyMap<string, MemberView>;
  readonly at: At;
}

type Members = ReadonlyMap<string, MemberView>;

/** Every change of the members of one holder, tag members aside. */
export function compareMembers(
  old: Holder,
  now: Holder,
  comparison: Comparison,
  tags: readonly (string | undefined)[] = [],
): readonly ChangeDraft[] {
  const isTag = (name: string): boolean => tags.includes(name);
  const renamed = renamedMembers(old.members, now.members, comparison);
  return paired(old.members, now.members, (name) => renamed.get(name) ?? name)
    .filter((pair) => !isTag(pair.old?.name ?? pair.name) && !isTag(pair.name))
    .flatMap((pair): readonly ChangeDraft[] => {
      const finds =
        pair.old !== undefined && pair.new !== undefined
          ? compareMember(pair.old, pair.new, comparison)
          : lonelyMember(pair.old, pair.new, comparison);
      return finds.map((found) => draftOf(found, pair, old, now, comparison));
    });
}

/** A removed and an added member with one term are one member under a new name, when no third has the term. */
function renamedMembers(old: Members, now: Members, comparison: Comparison): ReadonlyMap<string, string> {
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  const fresh = [...now.values()].filter(({ name }) => !old.has(name));
  return new Map(
    gone.flatMap(({ name, term }) => {
      const heirs = fresh.filter((member) => isSameTerm(term, member.term, comparison));
      const twins = gone.filter((member) => member.term === term);
      const [heir] = heirs;
      const isSole = heirs.length === 1 && twins.length === 1 && typeof term === "string" && !term.startsWith("@");
      return heir !== undefined && isSole ? [[name, heir.name] as const] : [];
    }),
  );
}

function compareMember(old: MemberView, now: MemberView, comparison: Comparison): readonly Found[] {
  const isClassName = old.term === "@type" && now.term === "@type";
  const shapes = compareShapes(old.shape, now.shape, comparison);
  return [
    ...(old.name === now.name ? [] : [{ slug: "member-renamed", before: old.name, after: now.name }]),
    ...(old.required === now.required ? [] : [requirement(now, meaningOf(now, comparison.new))]),
    // A class under another name is told as such, not by the tag that follows.
    ...(isClassName ? shapes.filter(({ slug }) => slug !== "const-changed") : shapes),
    ...compareTerms(old.term, now.term, comparison),
    ...(isSameTerm(old.termType, now.termType, comparison)
      ? []
      : compareOptional("term-type-changed", old.termType, now.termType)),
    ...compareOptional("container-changed", old.container, now.container),
    ...compareOptional("concept-changed", old.concept, now.concept),
    ...compareDescribed(old, now),
  ];
}

function requirement(now: MemberView, more: readonly Category[]): Found {
  return { slug: now.required ? "member-required" : "member-optional", more };
}

/** A unit or an uncertainty that comes or goes changes what the numbers beside it say. */
function meaningOf({ shape }: MemberView, edition: Edition): readonly Category[] {
  return carriesMeaning(shape, edition) ? ["semantic"] : [];
}

function lonelyMember(
  old: MemberView | undefined,
  now: MemberView | undefined,
  comparison: Comparison,
): readonly Found[] {
  if (old !== undefined) {
    const more: readonly Category[] = [
      ...(old.required ? (["reader"] as const) : []),
      ...meaningOf(old, comparison.old),
    ];
    return [{ slug: "member-removed", before: old.name, more }];
  }
  if (now === undefined) return [];
  return [{ slug: now.required ? "member-added-required" : "member-added", after: now.name }];
}

interface Pair {
  readonly name: string;
  readonly old?: MemberView;
  readonly new?: MemberView;
}

function draftOf(found: Found, pair: Pair, old: Holder, now: Holder, comparison: Comparison): ChangeDraft {
  const owner = pair.new?.owner ?? newName(pair.old?.owner ?? now.type, comparison);
  const isRename = found.slug === "member-renamed";
  const key = [owner, pair.name, found.slug, found.before, found.after, ...Object.values(found.values ?? {})];
  return {
    ...found,
    ...(isRename && found.before !== undefined ? { before: `${old.name}.${found.before}` } : {}),
    subject: `${now.name}.${pair.name}`,
    old: pair.old?.at ?? old.at,
    new: pair.new?.at ?? leftPlace(pair.old?.at ?? now.at, now, comparison.new),
    group: { key: JSON.stringify(key), holder: now.name, isOwner: owner === now.name },
  };
}

/** Where a member that is gone stood, as far as the new edition still has that place; its nearest holder is shown. */
function leftPlace(at: At, { at: holder }: Holder, { files }: Edition): At {
  return files.has(at.file) ? at : holder;
}
