// SPDX-License-Identifier: Apache-2.0
import { schemas } from "@jiku/model/schemas";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { linearPattern } from "../config/linear-pattern.js";
import type { ExtensionSchema } from "./extension-file.js";

/** Judges a value; the first fault of it, undefined when there is none. */
export type JudgeValue = (value: unknown) => ErrorObject | undefined;

/** Compiles the schemas of one package; each was checked before. */
export type CompileSchema = (schema: ExtensionSchema) => JudgeValue | undefined;

const ANNOTATION = /^x-/;

/** RE2 in the place of the engine of the runtime. The compiler keeps one engine a text, so each pattern needs its own. */
const regExp = Object.assign(
  (pattern: string) => {
    const compiled = linearPattern(pattern);
    if ("fault" in compiled) throw new Error(compiled.reason);
    return { test: compiled.test, toString: () => `re2 ${pattern}` };
  },
  { code: "linearPattern" },
);

/** A compiler for the schemas that share `$defs`; undefined of a schema that cannot be compiled. */
export function schemaCompiler($defs: Readonly<Record<string, ExtensionSchema>>): CompileSchema {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    discriminator: true,
    ownProperties: true,
    allErrors: false,
    verbose: true,
    messages: false,
    validateFormats: false,
    multipleOfPrecision: 9,
    logger: false,
    code: { regExp },
    keywords: annotations(),
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return (schema) => {
    try {
      const validate = ajv.compile({ ...schema, $defs });
      return (value) => (validate(value) ? undefined : validate.errors?.[0]);
    } catch {
      return undefined;
    }
  };
}

/** The annotations of the embedded schemas, which say nothing about validity. */
function annotations(): string[] {
  const found = new Set<string>(["x-jiku-ja", "x-jiku-enum-en", "x-jiku-enum-ja"]);
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (ANNOTATION.test(key)) found.add(key);
      collect(item);
    }
  };
  for (const schema of schemas.values()) collect(schema);
  return [...found];
}
