// SPDX-License-Identifier: Apache-2.0
import type { Ir, Rule } from "../../ir/ir.js";
import { spelledOut } from "../../ir/query-forms.js";
import { SEVERITIES } from "./severities.js";
import { targetPairs } from "./targets.js";
import { bilingual, block, literal, longLiteral, node } from "./turtle.js";

/** IRI of the shapes graph, which declares the prefixes of the queries. */
export const SHAPES_IRI = "https://w3id.org/jiku/shapes";

function indented(text: string, depth: number): string {
  return text
    .trim()
    .split("\n")
    .map((line) => " ".repeat(depth) + line)
    .join("\n");
}

function constraintPair(rule: Rule): string | undefined {
  const { shacl } = rule;
  if (shacl?.kind === "constraint") return `sh:node [\n${indented(shacl.constraint, 4)}\n  ]`;
  if (shacl?.kind !== "query") return undefined;
  const select = longLiteral(`SELECT DISTINCT $this WHERE {\n${indented(spelledOut(shacl.where), 2)}\n}`);
  return `sh:sparql ${node("a sh:SPARQLConstraint", `sh:prefixes <${SHAPES_IRI}>`, `sh:select ${select}`)}`;
}

function ruleShape(ir: Ir, rule: Rule): readonly string[] {
  const constraint = constraintPair(rule);
  const { shacl } = rule;
  if (constraint === undefined || (shacl?.kind !== "constraint" && shacl?.kind !== "query")) return [];
  const severity = rule.severity.core ?? "error";
  return [
    block(`jks:${rule.code}`, [
      "a sh:NodeShape",
      ...targetPairs(ir, shacl.on),
      `jks:ruleCode ${literal(rule.code)}`,
      `rdfs:seeAlso <https://w3id.org/jiku/req/${rule.rule}>`,
      `sh:name ${bilingual(rule.title)}`,
      `sh:description ${bilingual(rule.why)}`,
      `sh:message ${bilingual(rule.text)}`,
      `sh:severity ${SEVERITIES[severity]}`,
      ...(severity === "off" ? ["sh:deactivated true"] : []),
      constraint,
    ]),
  ];
}

/** A shape for each rule that is said as one; its code stands at `jks:ruleCode`. */
export function ruleShapes(ir: Ir): readonly string[] {
  return ir.rules.flatMap((rule) => ruleShape(ir, rule));
}

/** Which structure fault a failed constraint of a schema's shape is, by the constraint component of SHACL. */
export function componentCodes(ir: Ir): readonly string[] {
  return ir.rules.flatMap((rule) =>
    rule.shacl?.kind === "components"
      ? rule.shacl.components.map((name) => `sh:${name} jks:ruleCode ${literal(rule.code)} .\n`)
      : [],
  );
}
