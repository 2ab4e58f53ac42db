// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import type { CompiledProfile } from "../../src/profile.js";
import { goodProfile, restrictionOf } from "./compile.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Every finding on a package of these resources under a profile; what they name elsewhere is declared external. */
export async function findingsUnder(profile: CompiledProfile, graph: readonly object[]): Promise<readonly Finding[]> {
  const text = JSON.stringify({
    "@context": CONTEXT,
    jiku: "1.0",
    external: ["https://data.example.org/known/"],
    graph,
  });
  const [report] = await validate([jsonDocument(bytesSource("package.json", new TextEncoder().encode(text)))], {
    profile,
  });
  const faulty = report?.findings.find(({ code }) => code.startsWith("schema/"));
  if (faulty !== undefined) throw new Error(`${faulty.code} ${faulty.path} ${faulty.message.en}`);
  for (const { code, message, fix } of report?.findings ?? []) {
    const open = [
      "profile",
      "member",
      "class",
      "value",
      "allowed",
      "expected",
      "minimum",
      "maximum",
      "unit",
      "kind",
    ].some((name) => JSON.stringify([message, fix]).includes(`{${name}}`));
    if (code.startsWith("PRF-") && open) throw new Error(`${code} leaves a placeholder open: ${message.ja}`);
  }
  return report?.findings ?? [];
}

/** "code path | message" of the findings that this one restriction causes. */
export async function broken(restriction: object, ...graph: readonly object[]): Promise<readonly string[]> {
  const findings = await findingsUnder(goodProfile([restrictionOf(restriction)]), graph);
  return findings
    .filter(({ code }) => code.startsWith("PRF-"))
    .map(({ code, path, message }) => `${code} ${path} | ${message.en}`);
}
