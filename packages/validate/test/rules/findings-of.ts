// SPDX-License-Identifier: Apache-2.0
import { catalogue, type ProfileName, type Rule, type SetRule } from "@jiku/model";
import { bytesSource, jsonDocument, makeFinding, validate } from "../../src/index.js";

export interface PackageOptions {
  /** Default: coupling, in which no rule is off. */
  readonly profile?: ProfileName;
  /** Prefixes of the package's own context. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly external?: readonly string[];
  /** Date of validation. */
  readonly asOf?: string;
}

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

function placeholdersOf(code: string): readonly string[] {
  const entry = catalogue.find((e) => e.code === code);
  return JSON.stringify([entry?.message, entry?.fix, entry?.cases]).match(/\{\w+\}/g) ?? [];
}

/** One line of `findingsOf`: what the catalogue says at this path with these values. */
export function said(
  code: string,
  path: string,
  values: Readonly<Record<string, unknown>> = {},
  choice?: string,
): string {
  const finding = makeFinding(code, "coupling", { location: {} }, values, choice === undefined ? {} : { case: choice });
  if (choice !== undefined && catalogue.find((e) => e.code === code)?.cases?.[choice] === undefined)
    throw new Error(`${code} has no case ${choice}`);
  return `${path} | ${finding?.message.en}`;
}

/**
 * Validates a package of these resources with these rules only; answers with "path | message" of each finding.
 * A structure fault throws: the rules would not have run.
 */
export async function findingsOf(
  rules: readonly (Rule | SetRule)[],
  graph: readonly object[],
  { profile = "coupling", prefixes, external = ["https://data.example.org/known/"], asOf }: PackageOptions = {},
): Promise<readonly string[]> {
  const context = prefixes === undefined ? CONTEXT : [CONTEXT, prefixes];
  const text = JSON.stringify({ "@context": context, jiku: "1.0", external, graph });
  const source = bytesSource("package.json", new TextEncoder().encode(text));
  const [report] = await validate([jsonDocument(source)], { profile, rules, ...(asOf === undefined ? {} : { asOf }) });
  const findings = report?.findings ?? [];
  const fault = findings.find((finding) => finding.code.startsWith("schema/"));
  if (fault !== undefined) throw new Error(`${fault.code} ${fault.path} ${fault.message.en}`);
  for (const { code, message, fix } of findings) {
    const open = placeholdersOf(code).find((name) =>
      [message, fix].some(({ en, ja }) => en.includes(name) || ja.includes(name)),
    );
    if (open !== undefined) throw new Error(`${code} leaves ${open} open: ${message.en}`);
  }
  const wanted = new Set(rules.map((rule) => rule.code));
  return findings.filter(({ code }) => wanted.has(code)).map(({ path, message }) => `${path} | ${message.en}`);
}
