// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import type { Output } from "./mark.js";
import { expandCurie } from "./terms.js";
import { readAlignments } from "./vocabulary/alignments.js";
import { type ExternalTerms, readExternalTerms } from "./vocabulary/external-terms.js";
import { modelVersion, vocabularySections } from "./vocabulary/sections.js";
import { IRI, NAMESPACE } from "./vocabulary/statement.js";
import { usedPrefixes, vocabularyMark } from "./vocabulary.js";

/** One mapping; the columns of the SSSOM set. */
interface Mapping {
  readonly subject: string;
  readonly subjectLabel: string;
  readonly predicate: string;
  readonly object: string;
}

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const SCHEMAS = "https://w3id.org/jiku/schema/";
const COLUMNS = [
  "subject_id",
  "subject_label",
  "predicate_id",
  "object_id",
  "object_label",
  "mapping_justification",
  "object_source",
  "object_source_version",
  "comment",
];
const JUSTIFICATION = "semapv:ManualMappingCuration";
const SUBJECT_NOTE =
  "The subject of a reused term is the place that uses it: the IRI of a schema, and behind # the member or the variant.";

/** Relations that map a term to one of another vocabulary; statements of status or words do not. */
function isMapping(predicate: string): boolean {
  return /(?:Match|subClassOf|subPropertyOf)$/.test(predicate);
}

function isForeign(iri: string): boolean {
  return !iri.startsWith(NAMESPACE);
}

function alignmentMappings(ir: Ir, tree: SourceTree): readonly Mapping[] {
  const labels = new Map(
    vocabularySections(ir, tree).flatMap(({ terms }) =>
      terms.map(({ iri, statements }): readonly [string, string] => {
        const label = statements.find(([predicate]) => predicate === IRI.label || predicate === IRI.prefLabel)?.[1];
        return [iri, label !== undefined && "text" in label ? label.text : ""];
      }),
    ),
  );
  return readAlignments(ir, tree).flatMap(({ subject, statement: [predicate, value] }) =>
    isMapping(predicate) && "iri" in value && isForeign(value.iri)
      ? [{ subject, subjectLabel: labels.get(subject) ?? "", predicate, object: value.iri }]
      : [],
  );
}

function reuseMappings(ir: Ir): readonly Mapping[] {
  const mapping = (subject: string, title: string, term: string | null | undefined): readonly Mapping[] => {
    if (typeof term !== "string" || term.startsWith("@")) return [];
    const object = expandCurie(ir.context.prefixes, term);
    return isForeign(object)
      ? [{ subject: SCHEMAS + subject, subjectLabel: title, predicate: `${SKOS}exactMatch`, object }]
      : [];
  };
  return ir.types.flatMap((type: IrType) => {
    const place = `${type.area}/${type.slug}`;
    const ofMember = (member: Member): readonly Mapping[] =>
      mapping(`${place}#${member.name}`, member.title.en, member.term);
    return [
      ...mapping(place, type.title.en, type.term),
      ...type.members.filter((member) => member.owner === type.name).flatMap(ofMember),
      ...(type.variants ?? []).flatMap((variant) => [
        ...mapping(`${place}#${variant.tag}`, variant.title.en, variant.term),
        ...variant.members.flatMap(ofMember),
      ]),
    ];
  });
}

function compact(prefixes: Readonly<Record<string, string>>, iri: string): string {
  const fitting = Object.entries(prefixes).filter(([, namespace]) => iri.startsWith(namespace));
  const [longest] = fitting.sort(([, a], [, b]) => b.length - a.length);
  return longest === undefined ? iri : `${longest[0]}:${iri.slice(longest[1].length)}`;
}

/** A cell without tab or line break (SSSOM 1.0, TSV serialisation). */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function rowOf(mapping: Mapping, prefixes: Readonly<Record<string, string>>, external: ExternalTerms): string {
  const term = external.terms.get(mapping.object);
  return [
    compact(prefixes, mapping.subject),
    mapping.subjectLabel,
    compact(prefixes, mapping.predicate),
    compact(prefixes, mapping.object),
    term?.label ?? "",
    JUSTIFICATION,
    term?.namespace ?? "",
    term?.edition ?? "",
    term?.clause ?? "",
  ]
    .map(cell)
    .join("\t");
}

function metadataOf(ir: Ir): Readonly<Record<string, string>> {
  return {
    sssom_version: "1.0",
    mapping_set_id: "https://w3id.org/jiku/v1/crosswalk",
    mapping_set_version: modelVersion(ir),
    mapping_set_title: "Jiku and other vocabularies",
    mapping_set_description: `Alignments of the Jiku vocabulary, and the terms of other vocabularies that its schemas use. ${SUBJECT_NOTE}`,
    license: "https://creativecommons.org/licenses/by/4.0/",
  };
}

/** `spec/gen/crosswalk.sssom.tsv`: every alignment, and every term of another vocabulary that is used as it is. */
export function emitCrosswalk(ir: Ir, tree: SourceTree): Output {
  const external = readExternalTerms(tree);
  const mappings = [...alignmentMappings(ir, tree), ...reuseMappings(ir)];
  const prefixes = {
    ...usedPrefixes(
      ir,
      tree,
      mappings.flatMap(({ subject, predicate, object }) => [subject, predicate, object]),
    ),
    jikuschema: SCHEMAS,
    semapv: "https://w3id.org/semapv/vocab/",
  };
  // The header is YAML behind a # (SSSOM 1.0, TSV serialisation); a second # makes the mark a comment of it.
  const head = [
    `# ${vocabularyMark(tree)}`,
    ...Object.entries(metadataOf(ir)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "curie_map:",
    ...Object.entries(prefixes).map(([prefix, namespace]) => `  ${prefix}: ${JSON.stringify(namespace)}`),
  ].map((line) => `#${line}\n`);
  const rows = [...new Set(mappings.map((mapping) => rowOf(mapping, prefixes, external)))].sort();
  const table = [COLUMNS.join("\t"), ...rows].map((line) => `${line}\n`);
  return new Map([["spec/gen/crosswalk.sssom.tsv", [...head, ...table].join("")]]);
}
