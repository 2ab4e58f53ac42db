// SPDX-License-Identifier: Apache-2.0
import type { IFunction, RulesetDefinition } from "@stoplight/spectral-core";
import { casing, enumeration } from "@stoplight/spectral-functions";
import { annotationValues, enumLabels, keywords, limits, types } from "./rules/keywords.js";
import type { LintDocument, LintFault, LintRule } from "./rules/lint-rule.js";
import { labels, memberNames, schemaId, terms } from "./rules/meaning.js";
import { profileMembers, profileOrder, profileTexts } from "./rules/profile.js";
import { referenceClasses, references, referenceTargets } from "./rules/references.js";
import { closedObjects, extensionKeys, patterns, requiredMembers, taggedUnion } from "./rules/structure.js";
import { DIALECT } from "./schema/vocabulary.js";

/** Rules of ours by the slug of their code; each looks at a whole document. */
const SCHEMA_RULES: Readonly<Record<string, LintRule>> = {
  "schema-id": schemaId,
  "subset-keyword": keywords,
  "subset-type": types,
  "subset-tagged-union": taggedUnion,
  "subset-reference": references,
  "subset-extension-keys": extensionKeys,
  "subset-closed-object": closedObjects,
  "safe-pattern": patterns,
  "limits-agree": limits,
  "required-member": requiredMembers,
  "semantic-term": terms,
  "label-text": labels,
  "label-enum": enumLabels,
  "reference-target": referenceTargets,
  "reference-classes": referenceClasses,
  "member-name": memberNames,
  "annotation-value": annotationValues,
};

const PROFILE_RULES: Readonly<Record<string, LintRule>> = {
  "profile-text": profileTexts,
  "profile-order": profileOrder,
  "profile-member": profileMembers,
};

/** What Spectral's own functions judge. */
const PLAIN_RULES = {
  dialect: { given: "$['$schema']", function: enumeration, functionOptions: { values: [DIALECT] } },
  "type-name": {
    given: ["$['x-jiku-name']", "$['$defs'][?(@['x-jiku-sort'])]~"],
    function: casing,
    functionOptions: { type: "pascal" },
  },
} as const;

/** What the rules share during the judgement of one document: what it is, and the faults that Spectral names by number. */
export interface Judgement {
  document: LintDocument;
  readonly faults: LintFault[];
}

function definition(given: string | readonly string[], then: object): object {
  return { given, severity: "error", resolved: false, message: "{{error}}", then };
}

/** The ruleset of one kind of file; its rules speak of the document in `judgement`. */
export function rulesetFor(kind: "schema" | "profile", judgement: Judgement): RulesetDefinition {
  const own = Object.entries(kind === "schema" ? SCHEMA_RULES : PROFILE_RULES).map(([slug, rule]) => {
    const run: IFunction = () =>
      rule(judgement.document).map((fault) => ({
        message: String(judgement.faults.push(fault) - 1),
        path: [...fault.path],
      }));
    return [slug, definition("$", { function: run })] as const;
  });
  const plain = Object.entries(kind === "schema" ? PLAIN_RULES : {}).map(
    ([slug, { given, ...then }]) => [slug, definition(given, then)] as const,
  );
  return { rules: Object.fromEntries([...own, ...plain]) } as RulesetDefinition;
}
