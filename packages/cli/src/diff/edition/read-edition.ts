// SPDX-License-Identifier: Apache-2.0
import {
  isObject,
  type JsonObject,
  type Located,
  type Parsed,
  parseJson,
  parseYaml,
  type SourceFault,
} from "@jiku/lint/read";
import type { Edition, FactsView, RuleView } from "./edition.js";
import { readFrozenCodes, readRules } from "./read-rules.js";
import { readEnumerations, readPrimitives, readTypes } from "./read-types.js";
import { canonical, type SchemaFile, type SchemaSet, textOf } from "./schema-node.js";

/** Path from the folder that holds `schemas/` to the text of the file. */
export type EditionFiles = ReadonlyMap<string, string>;

/** Files that are parsed already, by their text; two editions mostly hold the same ones. */
export type ParsedTexts = Map<string, Located>;

/** The first file that cannot be read. */
export interface EditionFault {
  readonly file: string;
  readonly fault: SourceFault;
}

const SCHEMA = /^schemas\/(?:[^/]+\/)?[^/]+\.schema\.json$/;
const RULES =
  /^(?:schemas\/[a-z0-9-]+\/rules\.yaml|schemas\/structure\.yaml|conformance\/requirements\/[a-z0-9-]+\.yaml)$/;
const PROFILE = /^schemas\/profiles\/(?!rules\.yaml$)([^/]+)\.yaml$/;
const PACK = /^schemas\/packs\/([^/]+)\/pack\.yaml$/;
const CODES = "schemas/codes.txt";
const PREFIXES = "schemas/prefixes.yaml";

/** True for a file that says something that is compared. */
export function isCompared(file: string): boolean {
  if (/\/(?:counter)?examples\//.test(file)) return false;
  return [SCHEMA, RULES, PROFILE, PACK].some((form) => form.test(file)) || file === CODES || file === PREFIXES;
}

/** Everything of an edition that is compared, or the file that stands in the way. */
export function readEdition(files: EditionFiles, known: ParsedTexts = new Map()): Edition | EditionFault {
  const located = new Map<string, Located>();
  for (const [file, text] of files) {
    if (!isCompared(file) || file === CODES) continue;
    const { source, fault } = parsed(file, text, known);
    if (fault !== undefined) return { file, fault };
    located.set(file, source);
    known.set(text, source);
  }
  const rules = [...located].filter(([file]) => RULES.test(file)).flatMap(([file, source]) => readRules(file, source));
  const prefixes = objectOf(located.get(PREFIXES));
  const set = schemaSet(located);
  return {
    types: readTypes(set),
    enumerations: readEnumerations(set),
    primitives: readPrimitives(set),
    rules: firstByCode(rules),
    frozen: readFrozenCodes(files.get(CODES) ?? ""),
    profiles: factsOf(located, PROFILE),
    packs: factsOf(located, PACK),
    prefixes: namespaces(prefixes),
    context: textOf(prefixes.context),
    schemas: set.files.size,
    files: new Set(located.keys()),
    unresolved: set.unresolved,
    placeOf: ({ file, pointer }) => located.get(file)?.placeOf(pointer) ?? { line: 1, column: 1 },
  };
}

function parsed(file: string, text: string, known: ParsedTexts): Parsed {
  const source = known.get(text);
  if (source !== undefined) return { source };
  return file.endsWith(".json") ? parseJson(text) : parseYaml(text);
}

function objectOf(source: Located | undefined): JsonObject {
  return isObject(source?.value) ? source.value : {};
}

function namespaces({ prefixes }: JsonObject): ReadonlyMap<string, string> {
  return new Map(isObject(prefixes) ? Object.entries(prefixes).map(([name, iri]) => [name, textOf(iri)]) : []);
}

/** A schema without `$id` goes by its file. */
function schemaSet(located: ReadonlyMap<string, Located>): SchemaSet {
  const files = [...located].flatMap(([file, source]): readonly SchemaFile[] => {
    if (!SCHEMA.test(file) || !isObject(source.value)) return [];
    return [{ file, id: textOf(source.value.$id) || `file:///${file}`, value: source.value }];
  });
  return { files: new Map(files.map((item) => [item.id, item])), unresolved: [] };
}

function firstByCode(rules: readonly RuleView[]): ReadonlyMap<string, RuleView> {
  const byCode = new Map<string, RuleView>();
  for (const rule of rules) if (!byCode.has(rule.code)) byCode.set(rule.code, rule);
  return byCode;
}

function factsOf(located: ReadonlyMap<string, Located>, form: RegExp): ReadonlyMap<string, FactsView> {
  return new Map(
    [...located].flatMap(([file, source]) => {
      const name = form.exec(file)?.[1];
      if (name === undefined) return [];
      const members = Object.entries(objectOf(source)).map(([key, value]) => [key, canonical(value)] as const);
      return [[name, { at: { file, pointer: "" }, name, members: new Map(members) }] as const];
    }),
  );
}
