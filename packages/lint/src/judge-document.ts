// SPDX-License-Identifier: Apache-2.0
import spectralCore from "@stoplight/spectral-core";
import spectralResolver from "@stoplight/spectral-ref-resolver";
import type { LintDocument, LintFault } from "./rules/lint-rule.js";
import { type Judgement, rulesetFor } from "./ruleset.js";
import { type JsonObject, type NodePath, pointerOf } from "./source/json-value.js";
import type { Located } from "./source/located.js";

/** A fault with the slug of its code. */
export interface JudgedFault extends LintFault {
  readonly slug: string;
}

/** Judges documents of one kind, one at a time. */
export type Judge = (document: LintDocument, source: Located) => Promise<readonly JudgedFault[]>;

/** A judge made of the ruleset. Nothing is resolved and nothing fetched: each document is judged as it stands. */
export function createJudge(kind: "schema" | "profile"): Judge {
  const resolver = new spectralResolver.Resolver({ resolvers: {}, dereferenceInline: false, dereferenceRemote: false });
  const spectral = new spectralCore.Spectral({ resolver });
  let judgement: Judgement | undefined;
  return async (document, source) => {
    if (judgement === undefined) {
      judgement = { document, faults: [] };
      spectral.setRuleset(rulesetFor(kind, judgement));
    }
    judgement.document = document;
    judgement.faults.length = 0;
    const { faults } = judgement;
    const results = await spectral.run(parsed(document.value, source) as never);
    return results.map(({ code, message, path }) => {
      const own = /^\d+$/.test(message) ? faults[Number(message)] : undefined;
      return { slug: String(code), ...(own ?? plainFault(document.value, path)) };
    });
  };
}

/** A parsed document in the form that Spectral takes. */
function parsed(data: JsonObject, source: Located): object {
  return {
    parsed: { data, diagnostics: [], ast: {}, lineMap: [] },
    getLocationForJsonPath(_result: unknown, path: NodePath) {
      const { line, column } = source.placeOf(pointerOf(path));
      const place = { line: line - 1, character: column - 1 };
      return { range: { start: place, end: place } };
    },
  };
}

/** A fault found by one of Spectral's functions: the value that stands there, or the name of the place. */
function plainFault(data: JsonObject, path: NodePath): LintFault {
  let value: unknown = data;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[String(key)];
  const name = typeof value === "string" ? value : String(path.at(-1) ?? "");
  return { path, values: { value: name, name } };
}
