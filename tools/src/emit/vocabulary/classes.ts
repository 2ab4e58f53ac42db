// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../../ir/areas.js";
import type { Ir, IrType, Variant } from "../../ir/ir.js";
import { SourceError } from "../../read/problem.js";
import { expandCurie } from "../terms.js";
import { IRI, link, NAMESPACE, type Statement, type Term, texts } from "./statement.js";
import { classesOf } from "./values.js";

/** Words of the vocabulary-status terms for our stabilities. */
const STATUS: Readonly<Record<string, string>> = {
  draft: "unstable",
  stable: "stable",
  deprecated: "archaic",
};
const FIRM = ["deprecated", "draft", "stable"];

/** The status of what several types share: that of the firmest of them. @throws SourceError for an unknown stability */
export function statusOf(types: readonly IrType[]): Statement {
  const [first] = types;
  const ranks = types.map(({ stability, file, line }) => {
    const rank = FIRM.indexOf(stability ?? "draft");
    if (rank < 0) throw new SourceError({ law: "vocabulary", file, line, message: `stability "${stability}"` });
    return rank;
  });
  const stability = first === undefined ? "draft" : (FIRM[Math.max(...ranks)] ?? "draft");
  return [IRI.status, { text: STATUS[stability] ?? "unstable" }];
}

function classTerm(item: IrType | Variant, iri: string, above: readonly string[], holder: IrType): Term {
  return {
    iri,
    statements: [
      link(IRI.type, IRI.owlClass),
      link(IRI.type, IRI.rdfsClass),
      ...texts(IRI.label, item.title),
      ...texts(IRI.definition, item.description),
      ...above.map((parent) => link(IRI.subClassOf, parent)),
      link(IRI.isDefinedBy, NAMESPACE),
      statusOf([holder]),
    ],
  };
}

/** The classes of our own in an area: those of types, and of the variants of unions. */
export function classTerms(ir: Ir, area: Area): readonly Term[] {
  const own = (term: string | undefined): string | undefined => {
    const iri = term === undefined ? undefined : expandCurie(ir.context.prefixes, term);
    return iri?.startsWith(NAMESPACE) ? iri : undefined;
  };
  return ir.types
    .filter((type) => type.area === area)
    .flatMap((type) => {
      const parents = type.supertypes.filter((name) => ir.types.find((item) => item.name === name)?.term !== undefined);
      const iri = own(type.term);
      const variants = (type.variants ?? []).flatMap((variant) => {
        const inner = own(variant.term);
        return inner === undefined ? [] : [classTerm(variant, inner, classesOf(ir, [type.name]), type)];
      });
      return [...(iri === undefined ? [] : [classTerm(type, iri, classesOf(ir, parents), type)]), ...variants];
    });
}
