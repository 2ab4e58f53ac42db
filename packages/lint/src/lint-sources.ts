// SPDX-License-Identifier: Apache-2.0
import type { Finding, NotChecked } from "@jiku/model";
import { createJudge } from "./judge-document.js";
import { makeFinding } from "./make-finding.js";
import { kindOf, type LintSource, type ReadSource, readSource } from "./read-source.js";
import type { LintDocument } from "./rules/lint-rule.js";
import { unseenSchemas } from "./rules/references.js";
import type { SchemaLookup } from "./schema/resolve-reference.js";
import { pointerOf } from "./source/json-value.js";

/** What is known beside the sources that are judged. */
export interface LintOptions {
  /** Schemas by address that may be referred to and are not judged. */
  readonly known?: SchemaLookup;
  /** Every schema that may be referred to is given or known, so that one that is not is a fault. */
  readonly complete?: boolean;
}

/** What was found in which files. Findings stand in the order of the files, then of the lines. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly schemas: number;
  readonly profiles: number;
  readonly notChecked: readonly NotChecked[];
}

const NOT_GIVEN = {
  en: "a schema that is referred to and was not given",
  ja: "参照されているが、渡されていないスキーマ",
} as const;

/** Judges schemas and profiles by the ruleset. Reads no file and no address: what is not given is not seen. */
export async function lintSources(sources: readonly LintSource[], options: LintOptions = {}): Promise<LintReport> {
  const findings: Finding[] = [];
  const readable: ReadSource[] = [];
  for (const source of sources) {
    const read = readSource(source);
    if ("code" in read) findings.push(read);
    else readable.push(read);
  }
  const byId = schemasById(readable, findings);
  const lookup: SchemaLookup = (id) => byId.get(id)?.value ?? options.known?.(id);
  const judges = { schema: createJudge("schema"), profile: createJudge("profile") };
  const unseen = new Set<string>();
  for (const { file, kind, slug, source, value } of readable) {
    const document: LintDocument = { slug, value, lookup, complete: options.complete ?? false };
    for (const fault of await judges[kind](document, source)) {
      const pointer = pointerOf(fault.path);
      findings.push(makeFinding(fault, file, pointer, source.placeOf(pointer)));
    }
    if (kind === "schema") for (const id of unseenSchemas(document)) unseen.add(id);
  }
  const profiles = sources.filter(({ file }) => kindOf(file) === "profile").length;
  return {
    findings: inOrder(findings, sources),
    schemas: sources.length - profiles,
    profiles,
    notChecked: [...unseen].sort().map((what) => ({ what, why: NOT_GIVEN })),
  };
}

/** The first schema of every address; the others of the same address are findings. */
function schemasById(readable: readonly ReadSource[], findings: Finding[]): ReadonlyMap<string, ReadSource> {
  const byId = new Map<string, ReadSource>();
  for (const item of readable) {
    const id = item.value.$id;
    if (item.kind !== "schema" || typeof id !== "string") continue;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, item);
    else {
      const report = { slug: "unique-id", values: { value: id, file: first.file } };
      findings.push(makeFinding(report, item.file, "/$id", item.source.placeOf("/$id")));
    }
  }
  return byId;
}

function inOrder(findings: readonly Finding[], sources: readonly LintSource[]): readonly Finding[] {
  const order = new Map(sources.map(({ file }, at) => [file, at]));
  const key = ({ location, code }: Finding) =>
    [order.get(location.file ?? "") ?? 0, location.line ?? 0, location.column ?? 0, code] as const;
  return [...findings].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2] || (left[3] < right[3] ? -1 : 1);
  });
}
