// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, catalogue as dataRules } from "@jiku/model";
import { schemas } from "@jiku/model/schemas";
import { laws } from "./laws/laws.js";
import type { Catalogue } from "./load-requirements.js";
import { readMutantRecord } from "./mutant-record.js";
import type { Requirement } from "./requirement.js";

/** One requirement: what tests it, and what proves the test. */
export interface CoverageRow {
  readonly code: string;
  readonly slug: string;
  readonly title: Bilingual;
  readonly level: Requirement["level"];
  /** The class whose closed list holds it; undefined when none does. */
  readonly class: string | undefined;
  readonly hasLaw: boolean;
  readonly mutants: readonly string[];
  readonly notTested: Requirement["notTested"];
}

/** Which requirement which test and which broken adapter proves, and what is wrong with the list itself. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Ids that name nothing, and requirements without test or reason. */
  readonly faults: readonly Bilingual[];
  /** Requirements that must hold and whose test no mutant proves. */
  readonly unproved: readonly string[];
}

/** The concepts of the model, as its schemas name them. */
const concepts: ReadonlySet<string> = new Set(
  [...JSON.stringify([...schemas.values()]).matchAll(/"x-jiku-concept":"([^"]+)"/g)].map(([, name]) => name ?? ""),
);

/** Holds requirements, closed lists, laws and mutants against each other. */
export function coverage(catalogue: Catalogue): Coverage {
  const { requirements, classes } = catalogue;
  const bySlug = new Map(laws.map((law) => [law.slug, law]));
  const listed = new Map([...classes].flatMap(([name, entry]) => entry.laws.map((slug) => [slug, name] as const)));
  const rows = [...requirements.values()].map(
    ({ code, slug, title, level, mutants, notTested }): CoverageRow => ({
      code,
      slug,
      title,
      level,
      class: listed.get(slug),
      hasLaw: bySlug.has(slug),
      mutants,
      notTested,
    }),
  );
  return {
    rows,
    faults: [
      ...rows.flatMap((row) => rowFaults(row, requirements.get(row.slug) as Requirement)),
      ...[...listed].flatMap(([slug, name]) => (requirements.has(slug) ? [] : [unknown(`classes.yaml ${name}`, slug)])),
      ...laws.flatMap(({ slug, code, class: name }) => lawFaults(slug, code, name, catalogue)),
      ...[...requirements.values()].flatMap((one) => nameFaults(one, catalogue)),
      ...[...classes.values()].flatMap(({ name, minimum }) =>
        minimum.filter((one) => !concepts.has(one)).map((one) => unknown(`classes.yaml ${name}`, one)),
      ),
      ...mutantFaults(catalogue, rows),
    ],
    unproved: rows.filter(isUnproved).map(({ slug }) => slug),
  };
}

function rowFaults(
  { slug, hasLaw, class: name }: CoverageRow,
  { testedBy, notTested }: Requirement,
): readonly Bilingual[] {
  if (hasLaw && name === undefined)
    return [{ en: `${slug} is in no closed list.`, ja: `${slug}がどのクラスの一覧にもない。` }];
  if (!hasLaw && testedBy === "law" && notTested === null)
    return [{ en: `${slug} has neither a test nor a reason.`, ja: `${slug}に試験も理由もない。` }];
  if (hasLaw && notTested !== null)
    return [
      { en: `${slug} has a test, and a reason why not.`, ja: `${slug}に試験があるのに、ない理由が書かれている。` },
    ];
  return [];
}

function lawFaults(slug: string, code: string, name: string, { requirements }: Catalogue): readonly Bilingual[] {
  const requirement = requirements.get(slug);
  if (requirement === undefined) return [unknown("a law", slug)];
  if (requirement.code === code && requirement.class === name) return [];
  return [
    {
      en: `The law ${slug} is ${code} of ${name}; its requirement says ${requirement.code} of ${requirement.class}.`,
      ja: `法則${slug}は${name}の${code}だが、要求事項では${requirement.class}の${requirement.code}である。`,
    },
  ];
}

function nameFaults(
  { slug, dependsOn, exercises, waivableBy }: Requirement,
  { requirements }: Catalogue,
): readonly Bilingual[] {
  return [
    ...dependsOn.filter((one) => !requirements.has(one)),
    ...exercises.filter((one) => !dataRules.some(({ code }) => code === one || code.startsWith(`${one}/`))),
    ...(waivableBy === null || concepts.has(waivableBy) ? [] : [waivableBy]),
  ].map((one) => unknown(slug, one));
}

/** The laws of the table are those that are judged, and a law of what must hold has a mutant. */
function mutantFaults({ requirements }: Catalogue, rows: readonly CoverageRow[]): readonly Bilingual[] {
  const record = readMutantRecord();
  if (record === undefined) return [];
  const killers = record.mutants.flatMap(({ id, killedBy }) =>
    killedBy.filter((slug) => !requirements.has(slug)).map((slug) => unknown(id, slug)),
  );
  return [
    ...killers,
    ...record.laws.flatMap(({ slug }) => (requirements.has(slug) ? [] : [unknown("mutants.json", slug)])),
    ...rows.filter(isUnproved).map(({ slug }) => ({
      en: `No mutant proves the law ${slug}.`,
      ja: `法則${slug}を裏付ける変異体がない。`,
    })),
  ];
}

function isUnproved({ level, hasLaw, mutants }: CoverageRow): boolean {
  return level === "MUST" && hasLaw && mutants.length === 0;
}

function unknown(where: string, name: string): Bilingual {
  return { en: `${where} names ${name}, which is not there.`, ja: `${where}が挙げる${name}はない。` };
}
