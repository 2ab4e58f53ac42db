// SPDX-License-Identifier: Apache-2.0
import { type NativeFile, type NativeInput, safePath } from "@jiku/adapter";
import { isJikuError } from "@jiku/model";
import { parseXml } from "@jiku/syntax/xml";
import { CITY_LIMITS } from "../limits.js";
import { createNodeBuilder } from "../xml/node-builder.js";
import { childText, type XmlNode } from "../xml/xml-node.js";

/** A code list that was read: code to its text. */
export type CodeList = ReadonlyMap<string, string>;

/** What became of a code list: read, not at hand, not followed since it names the network, or no code list at all. */
export type CodeListState =
  | { readonly kind: "list"; readonly codes: CodeList }
  | { readonly kind: "absent" | "network" | "name" | "unreadable" };

/** Reads code lists by their `codeSpace`, each once. */
export interface CodeLists {
  /** Reads the list, when it has not been. */
  load(codeSpace: string): Promise<void>;
  /** What is known of a list that was loaded. */
  get(codeSpace: string): CodeListState | undefined;
}

/** Distinct code lists of one file. */
const MOST = 1000;
/** Codes of all lists together. */
const MOST_CODES = 500_000;

/** Code lists beside the primary file. Nothing is opened outside the folder of the input, and nothing over the network. */
export function createCodeLists(input: NativeInput): CodeLists {
  const known = new Map<string, CodeListState>();
  let total = 0;
  return {
    async load(codeSpace) {
      if (known.has(codeSpace) || known.size >= MOST) return;
      const state = await readState(codeSpace, input);
      if (state.kind === "list") total += state.codes.size;
      known.set(codeSpace, total > MOST_CODES ? { kind: "unreadable" } : state);
    },
    get: (codeSpace) => known.get(codeSpace),
  };
}

async function readState(codeSpace: string, input: NativeInput): Promise<CodeListState> {
  if (/^https?:/i.test(codeSpace)) return { kind: "network" };
  if (!/\.(?:xml|gml)$/i.test(codeSpace)) return { kind: "name" };
  const folder = input.primary.path.split("/").slice(0, -1).join("/");
  const path = safePath(folder === "" ? codeSpace : `${folder}/${codeSpace}`);
  if (path === undefined) return { kind: "absent" };
  try {
    const file = await input.open(path);
    if (file === undefined) return { kind: "absent" };
    if (file.size > CITY_LIMITS.partBytes) return { kind: "unreadable" };
    const codes = await readDictionary(file);
    return codes === undefined ? { kind: "unreadable" } : { kind: "list", codes };
  } catch (error) {
    if (isJikuError(error, "unreadable-input")) return { kind: "absent" };
    throw error;
  }
}

/** The codes of a `gml:Dictionary` (GML simple dictionary profile): name to description. */
async function readDictionary(file: NativeFile): Promise<CodeList | undefined> {
  const codes = new Map<string, string>();
  let isDictionary = false;
  const entry = (node: XmlNode): void => {
    const definition = node.children.find((child) => /Definition$/.test(child.name));
    const code = childText(definition, "name");
    if (code !== undefined) codes.set(code, childText(definition, "description") ?? code);
  };
  const builder = createNodeBuilder({
    root(node) {
      isDictionary = node.name === "Dictionary" || node.name === "DefinitionCollection";
    },
    kindOf: (node) => (/^(?:dictionaryEntry|definitionMember)$/.test(node.name) ? "whole" : "skip"),
    record: entry,
    isHeavy: () => false,
  });
  const reading = parseXml(file, builder, CITY_LIMITS);
  for (let next = await reading.next(); ; next = await reading.next())
    if (next.done === true) return next.value === undefined && isDictionary ? codes : undefined;
}
