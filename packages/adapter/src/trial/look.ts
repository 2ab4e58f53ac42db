// SPDX-License-Identifier: Apache-2.0
import type { Finding, Resource } from "@jiku/model";

interface WithResources {
  readonly resources: readonly Resource[];
}

/** Codes in order. */
export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

/** Codes of one severity, each once, sorted. */
export function codesOf(findings: readonly Finding[], severity: Finding["severity"]): readonly string[] {
  return [...new Set(codes(findings.filter((finding) => finding.severity === severity)))].sort();
}

/** Codes of severity error, each once, sorted. */
export function errorCodes(findings: readonly Finding[]): readonly string[] {
  return codesOf(findings, "error");
}

/** The resources of a type. */
export function allOf<T extends Resource>({ resources }: WithResources, type: T["type"]): T[] {
  return resources.filter((resource) => resource.type === type) as T[];
}

/**
 * The one resource of a type.
 * @throws when there is none, or more than one
 */
export function only<T extends Resource>(from: WithResources, type: T["type"]): T {
  const found = allOf<T>(from, type);
  if (found.length !== 1) throw new Error(`${found.length} resources of type ${type}`);
  return found[0] as T;
}

/**
 * The resource of an id.
 * @throws when there is none
 */
export function byId<T extends Resource>({ resources }: WithResources, id: string): T {
  const found = resources.find((resource) => resource.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${resources.map((one) => one.id).join(" ")}`);
  return found as T;
}
