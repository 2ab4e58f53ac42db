// SPDX-License-Identifier: Apache-2.0
import type { RuleContext } from "@jiku/model";
import type { Fault } from "../config/config-finding.js";
import { leafOf, type Place, type Way } from "./core-place.js";
import { type Leaf, leafKind } from "./leaf.js";
import type { CodeListEntry } from "./profile-file.js";
import type { LimitKeyword } from "./profile-form.js";

/** What a limit looks at beside its value, and how it reports. */
export interface Around {
  /** The object that holds the member. */
  readonly holder: Readonly<Record<string, unknown>> | undefined;
  readonly context: RuleContext;
  /** `suffix` is a JSON Pointer from the value; profile, member and class are added to the values. */
  say(suffix: string, values: Readonly<Record<string, unknown>>, choice?: string): void;
}

/**
 * What two limits of one place are compared by: those of one domain must leave a value in common. A domain is told apart
 * by what its candidates are: values, units, classes.
 */
export interface Meet {
  readonly domain: string;
  /** All that the limit lets through, where that is finite. */
  readonly candidates?: readonly unknown[];
  /** False for what the limit refuses for certain. */
  allows(candidate: unknown): boolean;
  readonly range?: { readonly minimum: number; readonly maximum: number };
  /** Units that stand for all that convert to them. */
  readonly convertible?: readonly string[];
  /** Reference systems that stand for all that are defined as one of them. */
  readonly systems?: readonly string[];
  /** True when nothing satisfies this limit and the other, though neither has candidates. */
  excludes?(other: Meet): boolean;
}

/** One limit of one restriction, ready to judge values. */
export interface Limit {
  readonly code: string;
  readonly keyword: LimitKeyword;
  /** The ways to what it judges. */
  readonly ways: readonly Way[];
  judge(value: unknown, around: Around): void;
  readonly meets: readonly Meet[];
}

/** Where a limit is written, and what reading it may use. */
export interface LimitSite {
  readonly place: Place;
  /** JSON Pointer of the restriction in its file. */
  readonly pointer: string;
  readonly fault: Fault;
  /** The codes of a list; undefined when there was a fault, which is reported. */
  codesOf(list: CodeListEntry, pointer: string): ReadonlySet<string> | undefined;
}

type Fits = (leaf: Leaf, way: Way) => boolean;

const isValue: Fits = ({ kind }) => ["choices", "text", "iri", "reference", "number", "boolean"].includes(kind);
const isUnit: Fits = ({ kind }) => kind === "unit";
const isNumber: Fits = ({ kind }) => kind === "number";

const FITS: Readonly<Record<LimitKeyword, Fits>> = {
  required: ({ kind }) => kind === "object" || kind === "keys",
  members: ({ kind }) => kind === "object",
  enum: isValue,
  const: isValue,
  minimum: isNumber,
  maximum: isNumber,
  units: isUnit,
  commensurable: isUnit,
  unitsByKind: isUnit,
  referenceSystems: (leaf) =>
    leaf.kind === "reference" && (leaf.refs?.some((name) => name === "*" || name === "ReferenceSystem") ?? false),
  codeLists: (leaf) => leaf.kind === "text" && leaf.name === undefined,
  pattern: ({ kind }) => kind === "text" || kind === "iri" || kind === "reference",
  classes: ({ kind }) => kind === "reference",
  maxItems: (_leaf, { shape }) => shape.kind === "list",
};

/** The ways of a place whose end the keyword can limit; a fault when there are none. */
export function fittingWays(keyword: LimitKeyword, { place, pointer, fault }: LimitSite): readonly Way[] {
  const fits = (key: LimitKeyword) => place.ways.filter((way) => FITS[key](leafKind(leafOf(way).shape), way));
  const ways = fits(keyword);
  if (ways.length === 0) {
    const allowed = (Object.keys(FITS) as LimitKeyword[]).filter((key) => fits(key).length > 0);
    fault("PRF-07", `${pointer}/${keyword}`, { keyword, member: place.member, allowed });
  }
  return ways;
}
