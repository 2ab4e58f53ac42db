// SPDX-License-Identifier: Apache-2.0
import { createRequire } from "node:module";
import { Ajv, type Vocabulary } from "ajv";
import { rolldown } from "rolldown";
import type { Ir } from "../ir/ir.js";
import { validatedNames } from "./accept.js";
import { lowerForValidators } from "./lower-validators.js";

type Standalone = (ajv: Ajv, refs: Readonly<Record<string, string>>) => string;

// CommonJS whose one export is `default`; required, since loaders disagree on what an import of such a module gives.
const load = createRequire(import.meta.url);
const standalone = (load("ajv/dist/standalone") as { readonly default: Standalone }).default;
const newerKeywords = (load("ajv/dist/vocabularies/next") as { readonly default: Vocabulary }).default;

/** Ajv as the lowered schemas are compiled with it. Draft-07 core: nothing of 2020-12 is left after lowering but `dependentRequired`. */
export function loweredAjv(ir: Ir, options: { readonly source: boolean }): Ajv {
  const ajv = new Ajv({
    strict: true,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    validateFormats: true,
    multipleOfPrecision: 9,
    code: { esm: true, lines: true, optimize: 1, source: options.source },
  });
  ajv.addVocabulary(newerKeywords);
  return ajv.addSchema({ $id: "jiku", $defs: lowerForValidators(ir) });
}

/** One module out of `entry` and the generated text, with every import written in. */
async function bundle(entry: string, generated: string): Promise<string> {
  const virtual: Readonly<Record<string, string>> = { "jiku:entry": entry, "jiku:generated": generated };
  const build = await rolldown({
    input: "jiku:entry",
    platform: "neutral",
    plugins: [
      {
        name: "jiku",
        // Ajv's run-time helpers are looked up from this folder.
        resolveId: (id: string) => (id in virtual ? id : id.startsWith("ajv/") ? load.resolve(id) : null),
        load: (id: string) => virtual[id] ?? null,
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  return output[0].code;
}

/** The module that lists every fault of a value: Ajv standalone, bundled, no import left. */
export async function allFaultsText(ir: Ir): Promise<string> {
  const names = validatedNames(ir);
  const refs = Object.fromEntries(names.map((name) => [name, `jiku#/$defs/${name}`]));
  const generated = standalone(loweredAjv(ir, { source: true }), refs);
  const table = `export const allFaults = { __proto__: null, ${names.map((name) => `${name}: all.${name}`).join(", ")} };`;
  return bundle(`import * as all from "jiku:generated";\n${table}\n`, generated);
}
