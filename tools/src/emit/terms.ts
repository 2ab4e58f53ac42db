// SPDX-License-Identifier: Apache-2.0
import type { Ir, Member } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";

/** A CURIE of the published context as absolute IRI; keywords and IRIs unchanged. */
export function expandCurie(prefixes: Readonly<Record<string, string>>, curie: string): string {
  const colon = curie.indexOf(":");
  const namespace = colon > 0 ? prefixes[curie.slice(0, colon)] : undefined;
  return namespace === undefined ? curie : namespace + curie.slice(colon + 1);
}

/** Every member as written in its schema, those of variants included, each once a type. */
export function allMembers(ir: Ir): readonly Member[] {
  return ir.types.flatMap((type) => [...type.members, ...(type.variants ?? []).flatMap((variant) => variant.members)]);
}

function mapText(name: string, doc: string, entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, value]) => `  [${JSON.stringify(key)}, ${JSON.stringify(value)}],\n`);
  return `/** ${doc} */\nexport const ${name}: ReadonlyMap<string, string> = new Map([\n${lines.join("")}]);\n`;
}

/** `packages/model/src/gen/terms.ts`: the RDF terms of classes and members, and the published prefixes. */
export function emitTerms(ir: Ir, tree: SourceTree): Output {
  const { iri, prefixes } = ir.context;
  const expand = (curie: string): string => expandCurie(prefixes, curie);
  const members = new Map(
    allMembers(ir).flatMap(({ name, term }) => (typeof term === "string" ? [[name, expand(term)] as const] : [])),
  );
  const named = [...ir.types, ...ir.types.flatMap((type) => type.variants ?? [])];
  const classes = named.flatMap(({ name, term }) => (term === undefined ? [] : [[name, expand(term)] as const]));
  const body = [
    `/** IRI of the published JSON-LD context; never fetched. */\nexport const CONTEXT_IRI = ${JSON.stringify(iri)};\n`,
    mapText(
      "publishedPrefixes",
      "Prefixes of the published context, to their namespace IRIs.",
      Object.entries(prefixes),
    ),
    mapText("classTerms", "Class, value type or variant to the IRI of its RDF class.", classes),
    mapText(
      "memberTerms",
      "Member name to the IRI of its property, or to a JSON-LD keyword; members inside a JSON literal have none of their own.",
      [...members].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ];
  const mark = markText(tree, "schemas", (path) => isSchema(path) || path === "schemas/prefixes.yaml");
  return new Map([["packages/model/src/gen/terms.ts", moduleText(mark, body.join("\n"))]]);
}
