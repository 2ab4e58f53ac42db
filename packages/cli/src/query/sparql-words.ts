// SPDX-License-Identifier: Apache-2.0

/** What a query asks for (SPARQL 1.1 Query Language, 16). */
export type QueryForm = "SELECT" | "ASK" | "CONSTRUCT" | "DESCRIBE";

/** What can be told of a query without parsing it. */
export interface QueryWords {
  /** Undefined when no such word stands in it. */
  readonly form: QueryForm | undefined;
  /** It names another machine (SPARQL 1.1 Federated Query). */
  readonly service: boolean;
  /** Its PREFIX declarations, with the colon left out. */
  readonly prefixes: ReadonlyMap<string, string>;
}

const FORMS: readonly QueryForm[] = ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"];
const IRI = '<[^<>"{}|^`\\\\\\s]*>';
const STRINGS = [
  `"""(?:"{0,2}(?:[^"\\\\]|\\\\.))*"""`,
  `'''(?:'{0,2}(?:[^'\\\\]|\\\\.))*'''`,
  `"(?:[^"\\\\\\n\\r]|\\\\.)*"`,
  `'(?:[^'\\\\\\n\\r]|\\\\.)*'`,
].join("|");
const PREFIX = "[\\p{L}_](?:[\\p{L}\\p{N}\\p{M}_.·-]*[\\p{L}\\p{N}\\p{M}_·-])?";
const LOCAL = "(?:[\\p{L}\\p{N}\\p{M}_.·:%-]|\\\\.)*";
const WORD = "[\\p{L}\\p{N}\\p{M}_·]+";
const TOKEN = new RegExp(
  `#[^\\n\\r]*|${IRI}|${STRINGS}|[?$]${WORD}|@[A-Za-z][A-Za-z0-9-]*|(?:${PREFIX})?:${LOCAL}|${WORD}`,
  "gsu",
);

/** The words of a query outside of its comments, IRIs, strings, variables and prefixed names. */
export function sparqlWords(query: string): QueryWords {
  const prefixes = new Map<string, string>();
  let form: QueryForm | undefined;
  let service = false;
  let before: readonly [string, string] = ["", ""];
  for (const [token] of unescaped(query).matchAll(TOKEN)) {
    if (token.startsWith("#")) continue;
    const word = token.toUpperCase();
    form ??= FORMS.find((one) => one === word);
    service ||= word === "SERVICE";
    const [declaration, name] = before;
    if (declaration === "PREFIX" && token.startsWith("<")) prefixes.set(name.slice(0, -1), token.slice(1, -1));
    before = [name.toUpperCase(), token];
  }
  return { form, service, prefixes };
}

/** Code points may be written as escapes anywhere (SPARQL 1.1 Query Language, 19.2). */
function unescaped(query: string): string {
  return query.replace(/\\u([0-9A-Fa-f]{4})|\\U00([0-9A-Fa-f]{6})/g, (whole, short?: string, long?: string) => {
    const code = Number.parseInt(short ?? long ?? "", 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
