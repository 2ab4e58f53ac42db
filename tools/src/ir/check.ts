// SPDX-License-Identifier: Apache-2.0
import type { Problem } from "../read/problem.js";
import type { SourceTree } from "../read/source-tree.js";
import type { Ir } from "./ir.js";
import { areaOrder } from "./laws/area-order.js";
import { codeReuse } from "./laws/code-reuse.js";
import { contextClash } from "./laws/context-clash.js";
import { labelCoverage, semanticCoverage } from "./laws/coverage.js";
import { evidence } from "./laws/evidence.js";
import type { Law } from "./laws/law.js";
import { messageStyle } from "./laws/message-style.js";
import { ruleForm } from "./laws/rule-form.js";
import { ruleTexts, samePlaceholders, sameText } from "./laws/rule-texts.js";
import { shaclSaid } from "./laws/shacl-said.js";
import { structuralKinds } from "./laws/structural-kinds.js";

const LAWS: readonly Law[] = [
  areaOrder,
  semanticCoverage,
  labelCoverage,
  contextClash,
  evidence,
  structuralKinds,
  codeReuse,
  ruleForm,
  ruleTexts,
  shaclSaid,
  samePlaceholders,
  sameText,
  messageStyle,
];

/** Every breach of the laws of the intermediate form, in the order of files and lines. */
export function checkIr(ir: Ir, tree: SourceTree): readonly Problem[] {
  const problems = LAWS.flatMap((law) => law(ir, tree));
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
