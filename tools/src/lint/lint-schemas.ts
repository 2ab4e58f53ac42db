// SPDX-License-Identifier: Apache-2.0
import spectralCore, { type IFunction, type RulesetDefinition } from "@stoplight/spectral-core";
import spectralResolver from "@stoplight/spectral-ref-resolver";
import { isObject, type Json, type Located, parseJson, pointerToken } from "../read/json.js";
import type { Problem } from "../read/problem.js";
import type { SourceTree } from "../read/source-tree.js";
import { LINT_RULES } from "./rules.js";

const ERROR = 0;

/** The rules as Spectral takes them: each looks at the whole document and reports paths. */
function ruleset(): RulesetDefinition {
  const rules = Object.entries(LINT_RULES).map(([name, rule]) => {
    const run: IFunction = (document) =>
      isObject(document) ? rule(document).map(({ path, message }) => ({ path: [...path], message })) : [];
    // biome-ignore lint/suspicious/noThenProperty: the name of the member in a Spectral rule
    const action = { then: { function: run } };
    const definition = { given: "$", severity: "error", resolved: false, message: "{{error}}", ...action };
    return [name, definition] as const;
  });
  return { rules: Object.fromEntries(rules) } as RulesetDefinition;
}

function parsed(source: Located): object {
  const line = (path: readonly (string | number)[]): number =>
    source.lineOf(path.map((token) => `/${pointerToken(token)}`).join("")) - 1;
  const range = (path: readonly (string | number)[]): object => {
    const place = { line: line(path), character: 0 };
    return { range: { start: place, end: place } };
  };
  return {
    source: source.file,
    parsed: { data: source.value as Json, diagnostics: [], ast: {}, lineMap: [] },
    getLocationForJsonPath: (_result: unknown, path: readonly (string | number)[]) => range(path),
  };
}

/** Lints every schema file. Nothing is resolved and nothing fetched: each rule sees its own document only. */
export async function lintSchemas(tree: SourceTree): Promise<readonly Problem[]> {
  const resolver = new spectralResolver.Resolver({ resolvers: {}, dereferenceInline: false, dereferenceRemote: false });
  const spectral = new spectralCore.Spectral({ resolver });
  spectral.setRuleset(ruleset());
  const problems: Problem[] = [];
  for (const [file, text] of tree) {
    if (!/^schemas\/[a-z]+\/[a-z0-9-]+\.schema\.json$/.test(file)) continue;
    const results = await spectral.run(parsed(parseJson(file, text)) as never);
    for (const result of results) {
      if (result.severity === ERROR)
        problems.push({ law: String(result.code), file, line: result.range.start.line + 1, message: result.message });
    }
  }
  return problems;
}
