// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../../ir/ir.js";
import { SourceError } from "../../read/problem.js";
import type { SourceTree } from "../../read/source-tree.js";
import { type Aligned, alignmentFile, readAlignments } from "./alignments.js";
import { classTerms } from "./classes.js";
import { conceptTerms } from "./concepts.js";
import { propertyTerms } from "./properties.js";
import { IRI, link, NAMESPACE, ordered, type Section, type Statement, type Term, texts } from "./statement.js";

const DCTERMS = "http://purl.org/dc/terms/";
const VANN = "http://purl.org/vocab/vann/";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** The version of the model: the constant that every package states under `jiku`. */
export function modelVersion(ir: Ir): string {
  const shape = ir.types.find(({ sort }) => sort === "document")?.members.find(({ name }) => name === "jiku")?.shape;
  return shape?.kind === "const" ? String(shape.value) : "";
}

function ontology(ir: Ir): Term {
  return {
    iri: NAMESPACE,
    statements: [
      link(IRI.type, IRI.ontology),
      ...texts(`${DCTERMS}title`, { en: "Jiku vocabulary", ja: "Jiku語彙" }),
      ...texts(`${DCTERMS}description`, {
        en: "Terms for things, places, times, quantities, observations, fields and their metadata, as the Jiku schemas write them in RDF.",
        ja: "ものごと、場所、時間、量、観測、場とそのメタデータを表す用語。JikuのスキーマがRDFで用いる。",
      }),
      link(`${DCTERMS}license`, LICENCE),
      [IRI.versionInfo, { text: modelVersion(ir) }],
      [`${VANN}preferredNamespacePrefix`, { text: "jk" }],
      [`${VANN}preferredNamespaceUri`, { text: NAMESPACE }],
    ],
  };
}

function refuseTwice(ir: Ir, terms: readonly Term[]): void {
  const seen = new Set<string>();
  for (const { iri } of terms) {
    if (seen.has(iri))
      throw new SourceError({
        law: "vocabulary",
        file: alignmentFile(ir.areas[0] ?? "quantity"),
        line: 1,
        message: `${iri} is defined twice: as class, property, enumeration or value`,
      });
    seen.add(iri);
  }
}

/** The terms that only an alignment defines, and those of other vocabularies that it lists; each in the order of the files. */
function remaining(aligned: readonly Aligned[], defined: ReadonlySet<string>): readonly Term[] {
  const subjects = [...new Set(aligned.map(({ subject }) => subject))].filter((subject) => !defined.has(subject));
  return subjects.map((iri) => ({
    iri,
    statements: ordered(aligned.filter(({ subject }) => subject === iri).map(({ statement }) => statement)),
  }));
}

/** The whole vocabulary: header, then area by area classes, properties, enumerations and written terms, last the reused terms. */
export function vocabularySections(ir: Ir, tree: SourceTree): readonly Section[] {
  const aligned = readAlignments(ir, tree);
  const written = (iri: string): readonly Statement[] =>
    aligned.flatMap(({ subject, statement }) => (subject === iri ? [statement] : []));
  const parts = ir.areas.map((area) => ({
    area,
    terms: [...classTerms(ir, area), ...propertyTerms(ir, area, written), ...conceptTerms(ir, area)],
  }));
  const generated = parts.flatMap(({ terms }) => terms);
  refuseTwice(ir, generated);
  const rest = remaining(aligned, new Set(generated.map(({ iri }) => iri)));
  const areaOf = (iri: string): string | undefined => aligned.find(({ subject }) => subject === iri)?.area;
  const areas = parts.map(({ area, terms }): Section => {
    const own = rest.filter(({ iri }) => iri.startsWith(NAMESPACE) && areaOf(iri) === area);
    const full = terms.map(({ iri, statements }) => ({ iri, statements: ordered([...statements, ...written(iri)]) }));
    const defined = own.map(({ iri, statements }) => ({
      iri,
      statements: ordered([...statements, link(IRI.isDefinedBy, NAMESPACE)]),
    }));
    return { heading: `Area ${area}`, terms: [...full, ...defined] };
  });
  const reused = rest.filter(({ iri }) => !iri.startsWith(NAMESPACE)).sort((a, b) => (a.iri < b.iri ? -1 : 1));
  return [
    { heading: "The vocabulary", terms: [ontology(ir)] },
    ...areas,
    { heading: "Terms of other vocabularies used as they are, with their status", terms: reused },
  ];
}
