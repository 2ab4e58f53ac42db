// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./page.js";

type Bilingual = Readonly<Record<Language, string>>;

/** A normative sentence as `npm run generate` writes it. */
export interface Requirement {
  readonly id: string;
  readonly area: string;
  readonly code: string;
  readonly rule: string;
  readonly level: "MUST" | "SHOULD";
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** The catalogue of requirements, in the order of its file. */
export function readRequirements(root: string): readonly Requirement[] {
  const text = readFileSync(join(root, "spec/gen/requirements.json"), "utf8");
  return (JSON.parse(text) as { readonly requirements: readonly Requirement[] }).requirements;
}
