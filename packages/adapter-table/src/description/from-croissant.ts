// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import { unitOfIri } from "@jiku/units";
import { datatypeMeaning } from "./datatypes.js";
import { type DescriptionReader, isIri, languageText, placeOf, textsOf } from "./description-reader.js";
import { defined } from "./from-sidecar.js";
import type { ColumnDescription, DatasetDescription, TableDescription } from "./table-description.js";

/** Whether a JSON object is Croissant metadata. */
export function isCroissant(root: Node): boolean {
  return textsOf(member(root, "conformsTo")).some((text) => text.startsWith("http://mlcommons.org/croissant/"));
}

/** The tables of Croissant metadata: one for each FileObject of which RecordSets take columns (Croissant 1.0, 3). */
export function fromCroissant(reader: DescriptionReader, root: Node): readonly TableDescription[] {
  const prefixes = member(root, "@context");
  const language = textOf(member(prefixes, "@language")) ?? "und";
  return listOf(member(root, "distribution")).flatMap((file, i) => {
    const id = textOf(member(file, "@id")) ?? textOf(member(file, "name"));
    const url = textOf(member(file, "contentUrl"));
    if (id === undefined || url === undefined) return [];
    const sets = listOf(member(root, "recordSet"));
    const columns = sets.flatMap((set, s) =>
      listOf(member(set, "field")).flatMap((field, f) =>
        columnOf(reader, field, `/recordSet/${s}/field/${f}`, id, prefixes, language),
      ),
    );
    const digest = textOf(member(file, "sha256"));
    const pointer = `/distribution/${i}`;
    const key = keyOf(sets, columns);
    const distinct = [...new Map(columns.map(({ column }) => [column.name, column])).values()];
    return [
      {
        kind: "croissant" as const,
        file: reader.file,
        at: placeOf(pointer, file),
        table: { path: url, at: placeOf(`${pointer}/contentUrl`, member(file, "contentUrl") as Node) },
        columns: distinct,
        closed: false,
        missing: new Map([["", "unknown" as const]]),
        dataset: datasetOf(root, language),
        ...(digest === undefined
          ? {}
          : {
              digest: {
                text: `sha256:${digest.toLowerCase()}`,
                at: placeOf(`${pointer}/sha256`, member(file, "sha256") as Node),
              },
            }),
        ...(key.length === 0 ? {} : { key }),
      },
    ];
  });
}

interface FieldColumn {
  /** `@id` of the field. */
  readonly id: string | undefined;
  readonly column: ColumnDescription;
}

/** The items of a list, or the one object that stands without one. */
function listOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "map" ? [node] : itemsOf(node);
}

function keyOf(sets: readonly Node[], columns: readonly FieldColumn[]): readonly string[] {
  const ids = sets.flatMap((set) => listOf(member(set, "key"))).flatMap((one) => textOf(member(one, "@id")) ?? []);
  return ids.flatMap((id) => columns.find((one) => one.id === id)?.column.name ?? []);
}

function columnOf(
  _reader: DescriptionReader,
  field: Node,
  pointer: string,
  file: string,
  prefixes: Node | undefined,
  language: string,
): readonly FieldColumn[] {
  const source = member(field, "source");
  const object = member(source, "fileObject");
  const from = textOf(member(object, "@id")) ?? textOf(object);
  const name = textOf(member(member(source, "extract"), "column"));
  if (from !== file || name === undefined) return [];
  const types = [member(field, "dataType"), member(field, "equivalentProperty")].flatMap(textsOf);
  const iris = types.map((type) => expanded(type, prefixes));
  const meaning = types.map(datatypeMeaning).find((one) => one !== undefined);
  const unitIri = iris.find((iri) => iri?.startsWith("http://qudt.org/vocab/unit/"));
  const kind = iris.find((iri) => iri?.startsWith("http://qudt.org/vocab/quantitykind/"));
  const concept = iris.find(
    (iri, i) => isIri(iri) && iri !== unitIri && iri !== kind && datatypeMeaning(types[i]) === undefined,
  );
  const label = textOf(member(field, "name"));
  return [
    {
      id: textOf(member(field, "@id")),
      column: {
        name,
        at: placeOf(pointer, field),
        ...defined({
          label: label === undefined || label === name ? undefined : { [language]: label },
          description: languageText(member(field, "description"), language),
          unit:
            (unitIri === undefined ? undefined : (unitOfIri(unitIri)?.codes[0] ?? unitIri)) ??
            textOf(member(field, "unitText")) ??
            textOf(member(field, "unitCode")),
          quantityKind: kind,
          concept,
          valueType: meaning?.valueType,
          isTime: meaning?.isTime,
          datatype: types[0],
        }),
      },
    },
  ];
}

/** A compact IRI in full, by the prefixes of the document itself. */
function expanded(text: string, prefixes: Node | undefined): string | undefined {
  const [, prefix, local] = /^([\w-]+):(?!\/\/)(.*)$/.exec(text) ?? [];
  if (prefix === undefined || local === undefined) return isIri(text) ? text : undefined;
  const namespace = textOf(member(prefixes, prefix));
  return namespace === undefined ? undefined : namespace + local;
}

function datasetOf(root: Node, language: string): DatasetDescription {
  const name = textOf(member(root, "name"));
  const license = textsOf(member(root, "license"))[0] ?? textOf(member(member(root, "license"), "@id"));
  const people = listOf(member(root, "creator")).flatMap((one) => textOf(member(one, "name")) ?? textOf(one) ?? []);
  const publisher = listOf(member(root, "publisher")).flatMap((one) => textOf(member(one, "name")) ?? [])[0];
  const keywords = textsOf(member(root, "keywords"));
  return defined({
    title: name === undefined ? undefined : { [language]: name },
    description: languageText(member(root, "description"), language),
    license: isIri(license) ? license : undefined,
    native: license === undefined || isIri(license) ? undefined : { license },
    version: textOf(member(root, "version")),
    creators: people.length === 0 ? undefined : people,
    publisher,
    keywords: keywords.length === 0 ? undefined : { [language]: keywords },
    issued: textOf(member(root, "datePublished"))?.slice(0, 10),
    modified: textOf(member(root, "dateModified"))?.slice(0, 10),
  });
}
