// SPDX-License-Identifier: Apache-2.0
import type { Problem } from "../../read/problem.js";
import type { Ir, Member, Origin } from "../ir.js";
import { breach, type Law } from "./law.js";

const KEYWORDS: readonly string[] = ["@id", "@type", "@graph", "@json"];

function termFault(ir: Ir, term: string): string | undefined {
  if (KEYWORDS.includes(term)) return undefined;
  if (/\s/.test(term)) return `"${term}" holds white space`;
  const prefix = /^([A-Za-z][\w-]*):[^/]/.exec(term)?.[1];
  if (prefix === undefined) return /^https?:\/\//.test(term) ? undefined : `"${term}" is no CURIE and no absolute IRI`;
  return prefix in ir.context.prefixes ? undefined : `prefix "${prefix}" is not in schemas/prefixes.yaml`;
}

/** What a term definition of the context fixes besides its IRI; members that are JSON literals or lists must agree on it. */
function coercion(member: Member): string {
  return JSON.stringify([member.termType === "@json" ? "@json" : null, member.container ?? null]);
}

function memberClashes(members: readonly Member[]): readonly Problem[] {
  const first = new Map<string, Member>();
  return members.flatMap((member) => {
    if (typeof member.term !== "string") return [];
    const before = first.get(member.name);
    if (before === undefined) first.set(member.name, member);
    if (before === undefined || (before.term === member.term && coercion(before) === coercion(member))) return [];
    return [
      breach(
        "context-clash",
        member,
        `"${member.name}" is ${member.term} here and ${before.term} at ${before.file}:${before.line}`,
      ),
    ];
  });
}

/** One member name, one IRI in the whole context; no white space, no relative IRI, no undeclared prefix. */
export const contextClash: Law = (ir) => {
  const members = ir.types.flatMap((type) => [
    ...type.members.filter((member) => member.owner === type.name),
    ...(type.variants ?? []).flatMap((variant) => variant.members),
  ]);
  const termed: readonly (Origin & { readonly term?: string | null })[] = [
    ...members,
    ...ir.types,
    ...ir.types.flatMap((type) => type.variants ?? []),
  ];
  const faults = termed.flatMap((item) => {
    const fault = typeof item.term === "string" ? termFault(ir, item.term) : undefined;
    return fault === undefined ? [] : [breach("context-clash", item, fault)];
  });
  const namespaces = Object.entries(ir.context.prefixes).filter(
    ([, namespace]) => !/^https?:\/\/\S+[/#]$/.test(namespace),
  );
  const prefixes = namespaces.map(([prefix]) =>
    breach(
      "context-clash",
      { file: "schemas/prefixes.yaml", line: 1 },
      `"${prefix}" needs an absolute IRI that ends in / or #`,
    ),
  );
  return [...faults, ...memberClashes(members), ...prefixes];
};
