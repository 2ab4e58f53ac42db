// SPDX-License-Identifier: Apache-2.0
import { constraintsOf } from "../../read/constraints.js";
import { readSchemas } from "../../read/schemas.js";
import { breach, type Law } from "./law.js";

/** Keywords whose breach is told under the name of another: a choice of variants is told by its tag. */
const TOLD_AS: ReadonlyMap<string, string> = new Map([
  ["unevaluatedProperties", "additionalProperties"],
  ["oneOf", "discriminator"],
]);

/** Every kind of structural constraint that a schema uses has a code, and a document that breaks it. */
export const structuralKinds: Law = (ir, tree) => {
  const caught = new Set(ir.counterexamples.map((item) => item.code));
  const codes = new Set(ir.rules.map((rule) => rule.code));
  const seen = new Set<string>();
  return readSchemas(tree).flatMap((file) =>
    constraintsOf(file.schema).flatMap(({ keyword, pointer }) => {
      const code = `schema/${TOLD_AS.get(keyword) ?? keyword}`;
      if (seen.has(code)) return [];
      seen.add(code);
      const at = { file: file.file, line: file.source.lineOf(pointer) };
      if (!codes.has(code)) return [breach("structural-kind", at, `"${keyword}" has no code ${code}`)];
      return caught.has(code) ? [] : [breach("structural-kind", at, `"${keyword}" is broken by no counterexample`)];
    }),
  );
};
