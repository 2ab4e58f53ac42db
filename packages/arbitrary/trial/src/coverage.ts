// SPDX-License-Identifier: Apache-2.0

/** As `packages/arbitrary/src/type-form.ts`, of which this needs a part. */
interface Form {
  readonly sort: string;
  readonly members: readonly { readonly name: string; readonly required: boolean; readonly shape: ShapeLike }[];
  readonly tag?: string;
  readonly variants?: Readonly<Record<string, string>>;
}

type ShapeLike = {
  readonly kind: string;
  readonly name?: string;
  readonly items?: unknown;
  readonly values?: unknown;
};

export interface Tables {
  readonly typeForms: ReadonlyMap<string, Form>;
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

/** What occurred, by `Type.member`, `Type.member absent`, `Union/tag` and `Enumeration/value`. */
export type Coverage = Map<string, number>;

function note(coverage: Coverage, key: string): void {
  coverage.set(key, (coverage.get(key) ?? 0) + 1);
}

/** Adds what occurs in one value of a type. */
export function cover(tables: Tables, name: string, value: unknown, coverage: Coverage): void {
  if (tables.enumerations.has(name)) {
    note(coverage, `${name}/${String(value)}`);
    return;
  }
  const form = tables.typeForms.get(name);
  if (form === undefined || typeof value !== "object" || value === null) return;
  const members = value as Readonly<Record<string, unknown>>;
  if (form.tag !== undefined) {
    const tag = String(members[form.tag]);
    note(coverage, `${name}/${tag}`);
    cover(tables, form.variants?.[tag] ?? "", value, coverage);
    return;
  }
  for (const { name: member, required, shape } of form.members) {
    const own = members[member];
    if (!required) note(coverage, own === undefined ? `${name}.${member} absent` : `${name}.${member}`);
    if (own !== undefined) coverShape(tables, shape, own, coverage);
  }
}

function coverShape(tables: Tables, shape: ShapeLike, value: unknown, coverage: Coverage): void {
  if (shape.kind === "named") cover(tables, shape.name ?? "", value, coverage);
  if (shape.kind === "list" && Array.isArray(value))
    for (const item of value) coverShape(tables, shape.items as ShapeLike, item, coverage);
  if (shape.kind === "map" && typeof value === "object" && value !== null)
    for (const item of Object.values(value)) coverShape(tables, shape.values as ShapeLike, item, coverage);
}

/** Everything that can occur. */
export function goals({ typeForms, enumerations }: Tables): readonly string[] {
  const members = [...typeForms].flatMap(([name, { sort, members, tag, variants = {} }]) =>
    sort === "base" && name === "Resource"
      ? []
      : tag !== undefined
        ? Object.keys(variants).map((value) => `${name}/${value}`)
        : members.flatMap(({ name: member, required }) =>
            required ? [] : [`${name}.${member}`, `${name}.${member} absent`],
          ),
  );
  return [...members, ...[...enumerations].flatMap(([name, values]) => values.map((value) => `${name}/${value}`))];
}

/** What a finding of core would follow from, by the rule that demands it. */
const DEMANDED: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ["ID-11: a package without context is no JSON-LD", /^Package\.@context absent$/],
  ["a stream, not a package", /^Package\.graph absent$/],
  ["TM-11", /^Recurrence\.timeZone absent$/],
  ["SP-20", /^Geometry\w+\.rs absent$/],
  ["OB-11", /^(?:Observation|Field)\.origin absent$/],
  ["OB-01", /^Observation\.(?:featureOfInterest|phenomenonTime) absent$/],
  ["CPL-007", /^Model\.ports absent$/],
  [
    "CPL-005: a declared verdict is the computed one, and these have a finding",
    /^Verdict\/(?:undetermined|incompatible)$/,
  ],
  ["TRU-022", /^OutlierCriterion\/outcomeValue$/],
  ["TRU-040", /^Card\.evaluations absent$/],
  ["DS-03, DS-05", /^Dataset\.(?:license|title) absent$/],
];

/** Whether a goal is not reached because a rule of the profile core demands the contrary. */
export function isExplained(goal: string): boolean {
  return DEMANDED.some(([, pattern]) => pattern.test(goal));
}
