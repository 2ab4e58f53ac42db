// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage, Mutant } from "@jiku/arbitrary";
import { couplingRules } from "@jiku/coupling";
import type { Finding, ProfileName } from "@jiku/model";
import { bytesSource, coreRules, jsonDocument, validate } from "@jiku/validate";

const encoder = new TextEncoder();
const rules = [...coreRules, ...couplingRules];

/** The findings of each package; all of them are one closed set, so their ids must differ. */
export async function findingsOf(
  packages: readonly JsonPackage[],
  profile: ProfileName,
  asOf?: string,
): Promise<readonly (readonly Finding[])[]> {
  const documents = packages.map((document, index) =>
    jsonDocument(bytesSource(`package-${index}`, encoder.encode(JSON.stringify(document)))),
  );
  const options = { profile, rules, ...(asOf === undefined ? {} : { asOf }) };
  return (await validate(documents, options)).map(({ findings }) => findings);
}

export function grave(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

/** Found at its place by its code, and nothing else of severity error or warning. */
export function isCaught({ code, path }: Mutant, findings: readonly Finding[]): boolean {
  const isExpected = (finding: Finding) => finding.code === code && finding.path === path;
  return findings.some(isExpected) && grave(findings).every(isExpected);
}

export function told(findings: readonly Finding[]): string {
  return grave(findings)
    .map(({ code, path }) => `${code} ${path}`)
    .join("; ");
}
