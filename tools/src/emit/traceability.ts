// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import { isObject, type Json, type JsonObject } from "../read/json.js";
import type { SourceTree } from "../read/source-tree.js";
import { parseYaml } from "../read/yaml.js";
import { markText, type Output } from "./mark.js";

const ADAPTERS = "conformance/requirements/adapter/";
const CLASSES = "conformance/classes.yaml";
const MUTANTS = "spec/gen/mutants.json";

/** `spec/gen/traceability.json`: each requirement, what tests it, and what proves the test. */
export function emitTraceability(ir: Ir, tree: SourceTree): Output {
  const from = `rules.yaml of every area, ${ADAPTERS}*.yaml, ${CLASSES}, ${MUTANTS}`;
  const isSource = (path: string): boolean =>
    path.endsWith("/rules.yaml") || path.startsWith(ADAPTERS) || [CLASSES, MUTANTS].includes(path);
  const requirements = [...adapterRows(tree), ...dataRows(ir)];
  const text = JSON.stringify({ mark: markText(tree, from, isSource), requirements }, null, 1);
  return new Map([["spec/gen/traceability.json", `${text}\n`]]);
}

/** Of data: the documents with the one fault. Findings of adapters are tested by the law that their origin names. */
function dataRows({ rules, counterexamples }: Ir): readonly JsonObject[] {
  return rules.map(({ code, rule, area, level, origin }) => {
    const files = counterexamples.filter((one) => one.code === code).map(({ file }) => file);
    const laws = [...origin.matchAll(/AD-0\d\d \(([a-z-]+)\)/g)].map(([, slug]) => testOf(slug ?? ""));
    return { id: `https://w3id.org/jiku/req/${rule}`, code, area, level, tests: [...files.sort(), ...laws] };
  });
}

/** Of adapters: the law of the closed list, the broken adapters that it kills, and those that only it kills. */
function adapterRows(tree: SourceTree): readonly JsonObject[] {
  const record = tree.get(MUTANTS);
  const laws = record === undefined ? [] : objects((JSON.parse(record) as JsonObject).laws);
  const listed = new Map(
    objects(yamlAt(tree, CLASSES).classes).flatMap((one) =>
      (Array.isArray(one.laws) ? one.laws : []).map((slug) => [slug, one.name] as const),
    ),
  );
  return requirementsIn(tree).map(({ code, slug, level, notTested }): JsonObject => {
    const proved = laws.find((one) => one.slug === slug);
    const name = listed.get(slug ?? null);
    return {
      id: `https://w3id.org/jiku/req/adapter/${String(slug)}`,
      code: code ?? null,
      area: "adapter",
      level: level ?? null,
      ...(name === undefined ? {} : { class: name }),
      tests: name === undefined ? [] : [testOf(String(slug))],
      ...(proved === undefined ? {} : { mutants: proved.mutants ?? [], alone: proved.alone ?? [] }),
      ...(proved?.reason === undefined ? {} : { notAlone: proved.reason }),
      ...(isObject(notTested) ? { notTested } : {}),
    };
  });
}

/** The requirements of every class, in the order of their codes. */
function requirementsIn(tree: SourceTree): readonly JsonObject[] {
  return [...tree.keys()]
    .filter((path) => path.startsWith(ADAPTERS))
    .flatMap((path) => objects(yamlAt(tree, path).requirements))
    .sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
}

function testOf(slug: string): string {
  return `https://w3id.org/jiku/conf/adapter/${slug}`;
}

function yamlAt(tree: SourceTree, path: string): JsonObject {
  const text = tree.get(path);
  const value = text === undefined ? undefined : parseYaml(path, text).value;
  return isObject(value) ? value : {};
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
