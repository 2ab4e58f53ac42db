// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import { spelledOut } from "../ir/query-forms.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { LANGUAGES } from "./pages/words.js";
import { shaclPage } from "./shacl/page.js";
import { componentCodes, ruleShapes, SHAPES_IRI } from "./shacl/rule-shapes.js";
import { structureShapes } from "./shacl/structure.js";
import { block, literal, node } from "./shacl/turtle.js";

function prefixLines(prefixes: Readonly<Record<string, string>>): string {
  return Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join("");
}

/** The prefixes that queries use, with those of the shapes graph itself left out. */
function declarations(ir: Ir): readonly string[] {
  const used = new Set(
    ir.rules.flatMap(({ shacl }) =>
      shacl?.kind === "query"
        ? [...spelledOut(shacl.where).matchAll(/(?<![\w?$-])([A-Za-z][\w-]*):/g)].map(([, prefix]) => prefix)
        : [],
    ),
  );
  return Object.entries(ir.context.prefixes)
    .filter(([prefix]) => used.has(prefix))
    .map(([prefix, namespace]) =>
      node(`sh:prefix ${literal(prefix)}`, `sh:namespace ${literal(namespace)}^^xsd:anyURI`),
    );
}

function shapesGraph(ir: Ir): string {
  const prefixes = { ...ir.context.prefixes, sh: "http://www.w3.org/ns/shacl#", jks: `${SHAPES_IRI}#` };
  const head = block(`<${SHAPES_IRI}>`, [
    "a owl:Ontology",
    'rdfs:label "Shapes of Jiku"@en, "Jikuのシェイプ"@ja',
    ...declarations(ir).map((declaration) => `sh:declare ${declaration}`),
  ]);
  const ruleCode = block("jks:ruleCode", [
    "a owl:AnnotationProperty",
    'rdfs:label "code of the rule"@en, "規則のコード"@ja',
    'rdfs:comment "Code of the finding that a failed shape, or a failed constraint component of a schema\'s shape, stands for."@en, "満たされないシェイプ、またはスキーマのシェイプの満たされない制約部品が表す指摘のコードである。"@ja',
  ]);
  return [
    prefixLines(prefixes),
    head,
    ruleCode,
    componentCodes(ir).join(""),
    ...structureShapes(ir),
    ...ruleShapes(ir),
  ].join("\n");
}

/** A template literal; the text of Turtle holds backslashes and, in queries, variables. */
function templateLiteral(text: string): string {
  return `\`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
}

/** `spec/gen/shapes.ttl`, the same text as a module of package rdf, and the page of what SHACL says and does not. */
export function emitShacl(ir: Ir, tree: SourceTree): Output {
  const mark = markText(
    tree,
    "schemas",
    (path) => isSchema(path) || path.endsWith("/rules.yaml") || path === "schemas/structure.yaml",
  );
  const shapes = shapesGraph(ir);
  const body = `/** The shapes of the model as Turtle: structure, and every rule that SHACL can say. */\nexport const shapesTurtle: string = ${templateLiteral(shapes)};`;
  return new Map([
    ["spec/gen/shapes.ttl", `# ${mark}\n# SPDX-License-Identifier: CC-BY-4.0\n\n${shapes}`],
    ["packages/rdf/src/gen/shapes.ts", moduleText(mark, body)],
    ...LANGUAGES.map((language): [string, string] => [
      `spec/gen/${language}/shacl.md`,
      `<!-- ${mark} -->\n\n${shaclPage(ir, language)}`,
    ]),
  ]);
}
