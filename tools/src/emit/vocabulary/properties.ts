// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../../ir/areas.js";
import type { Bilingual, Ir, IrType, Member } from "../../ir/ir.js";
import { expandCurie } from "../terms.js";
import { statusOf } from "./classes.js";
import { IRI, link, NAMESPACE, type Statement, type Term, texts } from "./statement.js";
import { classesOf, type ValueRange, valueRange } from "./values.js";

/** One place where a property is used: the type, or union, that writes the member. */
export interface Use {
  readonly owner: IrType;
  readonly member: Member;
}

/** The uses of every property of our own, by IRI, in the order of the areas. */
export function propertyUses(ir: Ir): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const owner of ir.types) {
    const own = owner.members.filter((member) => member.owner === owner.name);
    for (const member of [...own, ...(owner.variants ?? []).flatMap((variant) => variant.members)]) {
      const iri = typeof member.term === "string" ? expandCurie(ir.context.prefixes, member.term) : "";
      if (iri.startsWith(NAMESPACE)) uses.set(iri, [...(uses.get(iri) ?? []), { owner, member }]);
    }
  }
  return uses;
}

function kindOf(ranges: readonly ValueRange[]): string {
  const kinds = new Set(ranges.map(({ kind }) => kind));
  if (kinds.size > 1 || kinds.has("list")) return IRI.property;
  return kinds.has("node") ? IRI.objectProperty : IRI.datatypeProperty;
}

/** A range is stated only for literals of one datatype, and for lists; what else may stand there is said without inference. */
function rangeStatements(ranges: readonly ValueRange[]): readonly Statement[] {
  const all = [...new Set(ranges.flatMap(({ includes }) => includes))];
  const [only] = all;
  const isCertain = all.length === 1 && ranges.every(({ kind }) => kind !== "node");
  if (isCertain && only !== undefined) return [link(IRI.range, only)];
  return all.map((iri) => link(IRI.rangeIncludes, iri));
}

function same(a: Bilingual, b: Bilingual): boolean {
  return a.en === b.en && a.ja === b.ja;
}

/** Label and definition of the first use that is no tag; the words of uses that say more are notes under the name of their type. */
function wordStatements(uses: readonly Use[], written: readonly Statement[]): readonly Statement[] {
  const telling = uses.filter(({ member }) => member.shape.kind !== "const");
  const [first] = telling.length > 0 ? telling : uses;
  if (first === undefined) return [];
  const isWritten = written.some(([predicate]) => predicate === IRI.definition);
  const base = isWritten ? undefined : first.member.description;
  const notes = telling
    .filter(({ member }) => base === undefined || !same(member.description, base))
    .flatMap(({ owner, member: { description } }) =>
      texts(IRI.scopeNote, { en: `${owner.name}: ${description.en}`, ja: `${owner.name}: ${description.ja}` }),
    );
  const head = isWritten
    ? []
    : [...texts(IRI.label, first.member.title), ...texts(IRI.definition, first.member.description)];
  return [...head, ...notes];
}

function propertyTerm(ir: Ir, iri: string, uses: readonly Use[], written: readonly Statement[]): Term {
  const ranges = uses.map(({ member }) => valueRange(ir, member));
  const schemes = [...new Set(ranges.flatMap(({ enumeration }) => enumeration ?? []))];
  const domains = [...new Set(uses.flatMap(({ owner }) => classesOf(ir, [owner.name])))];
  const isDomainWritten = written.some(([predicate]) => predicate === IRI.domain);
  return {
    iri,
    statements: [
      link(IRI.type, kindOf(ranges)),
      ...wordStatements(uses, written),
      ...(isDomainWritten ? [] : domains.map((domain) => link(IRI.domainIncludes, domain))),
      ...rangeStatements(ranges),
      ...schemes.map((name) => link(IRI.seeAlso, NAMESPACE + name)),
      link(IRI.isDefinedBy, NAMESPACE),
      statusOf(uses.map(({ owner }) => owner)),
    ],
  };
}

/**
 * The properties of our own that an area writes first, by name.
 * @param written what the alignments say of a term; a definition or domain there stands instead of that of the schemas
 */
export function propertyTerms(ir: Ir, area: Area, written: (iri: string) => readonly Statement[]): readonly Term[] {
  return [...propertyUses(ir)]
    .filter(([, [first]]) => first?.owner.area === area)
    .map(([iri, uses]) => propertyTerm(ir, iri, uses, written(iri)))
    .sort((a, b) => (a.iri < b.iri ? -1 : 1));
}
