// SPDX-License-Identifier: Apache-2.0
import type { Ir, Rule } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { literalText } from "./literal.js";
import { markText, moduleText, type Output } from "./mark.js";

/** The members of a catalogue entry, in the order in which they are printed. */
function entryOf(rule: Rule): Readonly<Record<string, unknown>> {
  const { code, level, severity, needs, title, text, why, message, fix, origin, at, cases, onImplementations } = rule;
  return {
    code,
    rule: rule.rule,
    level,
    severity,
    needs,
    title,
    text,
    why,
    message,
    fix,
    origin,
    at,
    cases: Object.keys(cases).length === 0 ? undefined : cases,
    onImplementations: onImplementations ? true : undefined,
  };
}

function isRuleSource(path: string): boolean {
  return (
    path.endsWith("/rules.yaml") ||
    path === "schemas/structure.yaml" ||
    path === "conformance/requirements/findings.yaml"
  );
}

/** `packages/model/src/gen/catalogue.ts` and the same for readers of other languages, `spec/gen/requirements.json`. */
export function emitCatalogue(ir: Ir, tree: SourceTree): Output {
  const entries = ir.rules.map(entryOf);
  const mark = markText(
    tree,
    "rules.yaml of every area, schemas/structure.yaml, conformance/requirements/findings.yaml",
    isRuleSource,
  );
  const body = [
    'import type { CatalogueEntry } from "../catalogue.js";\n',
    "/** Every requirement: structure faults, the areas in their order, those on profiles, extensions and adapters. */",
    `export const catalogue: readonly CatalogueEntry[] = ${literalText(entries)};`,
  ];
  const requirements = {
    mark,
    requirements: ir.rules.map((rule) => ({
      id: `https://w3id.org/jiku/req/${rule.rule}`,
      area: rule.area,
      phase: rule.phase,
      ...entryOf(rule),
    })),
  };
  return new Map([
    ["packages/model/src/gen/catalogue.ts", moduleText(mark, body.join("\n"))],
    ["spec/gen/requirements.json", `${JSON.stringify(requirements, null, 2)}\n`],
  ]);
}
