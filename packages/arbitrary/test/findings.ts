// SPDX-License-Identifier: Apache-2.0
import type { Finding, ProfileName } from "@jiku/model";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
import type { JsonPackage } from "../src/mutation.js";

const encoder = new TextEncoder();

/** The findings of each package; all packages are one closed set, so give them ids of their own. */
export async function findingsOf(
  packages: readonly JsonPackage[],
  profile: ProfileName = "core",
): Promise<readonly (readonly Finding[])[]> {
  const documents = packages.map((document, index) =>
    jsonDocument(bytesSource(`package-${index}`, encoder.encode(JSON.stringify(document)))),
  );
  const reports = await validate(documents, { profile });
  return reports.map(({ findings }) => findings);
}

/** Severity, code, place and words of what is more than information. */
export function grave(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, path, message }) => `${severity} ${code} ${path}: ${message.en}`);
}
