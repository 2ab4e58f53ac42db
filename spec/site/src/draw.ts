// SPDX-License-Identifier: Apache-2.0
import { adapterRequirements, untested } from "./draws/adapter-requirements.js";
import { classesOf } from "./draws/classes-of.js";
import { conformanceClasses } from "./draws/conformance-classes.js";
import { crosswalk } from "./draws/crosswalk.js";
import { formats } from "./draws/formats.js";
import { glossary } from "./draws/glossary.js";
import { mutants } from "./draws/mutants.js";
import { rulesOf } from "./draws/rules-of.js";
import { traceability } from "./draws/traceability.js";
import type { Language, Page } from "./page.js";

/** Makes the Markdown of one generated part. @throws when what it draws from is not there */
export type Draw = (root: string, language: Language, argument: string) => string;

const DRAWS: Readonly<Record<string, Draw>> = {
  classes: classesOf,
  rules: rulesOf,
  glossary,
  "conformance-classes": conformanceClasses,
  "adapter-requirements": adapterRequirements,
  untested,
  traceability,
  crosswalk,
  formats,
  mutants,
};

const DIRECTIVE = /^<!-- draw: ([a-z-]+)(?: ([^>]*?))? -->$/gm;

/** A hand-written chapter with its generated parts drawn in, where a line says `<!-- draw: NAME ARGUMENT -->`. */
export function draw(root: string, page: Page): Page {
  const markdown = page.markdown.replace(DIRECTIVE, (line, name: string, argument: string | undefined) => {
    const found = DRAWS[name];
    if (found === undefined) throw new Error(`${page.file}: ${line}: nothing is drawn by this name`);
    return found(root, page.language, argument ?? "");
  });
  return { ...page, markdown };
}
