// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { isMap, isPair, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { Language } from "../../language/language.js";
import type { MessageKey } from "../../language/messages.js";
import { say } from "../../language/say.js";
import { CONFIG_KEYS, type ConfigKey } from "./config-keys.js";
import { nearestName } from "./nearest-name.js";

/** A value of the file in the form that a flag has, with its line. */
export interface ConfigEntry {
  readonly key: ConfigKey;
  readonly value: string | boolean | readonly string[];
  readonly line: number;
}

type Values = Readonly<Record<string, string>>;

const LARGEST = 1 << 20;

/**
 * The options of a YAML file (YAML 1.2, core schema; JSON is such), one entry a line of the file.
 * @param name what messages call the file
 * @throws JikuError "bad-option": `name:line: what is wrong`, in the asked language
 */
export function readConfig(name: string, text: string, language: Language): readonly ConfigEntry[] {
  const counter = new LineCounter();
  const lineAt = (offset: number | undefined) => Math.max(1, counter.linePos(offset ?? 0).line);
  const refuse = (offset: number | undefined, key: MessageKey, values: Values = {}): never => {
    throw new JikuError("bad-option", `${name}:${lineAt(offset)}: ${say(language, key, values)}`);
  };
  if (text.length > LARGEST) refuse(0, "configTooLarge");
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) refuse(error.pos[0], error.code === "DUPLICATE_KEY" ? "configKeyTwice" : "configNoYaml");
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) return refuse(0, "configNoMap");
  return contents.items.map((pair) => entryOf(pair, refuse, lineAt));
}

type Refuse = (offset: number | undefined, key: MessageKey, values?: Values) => never;

function entryOf(pair: Pair, refuse: Refuse, lineAt: (offset?: number) => number): ConfigEntry {
  const at = offsetOf(pair.key);
  const name = isScalar(pair.key) ? String(pair.key.value) : "";
  const key = CONFIG_KEYS.get(name);
  if (key === undefined) {
    const near = nearestName(name, [...CONFIG_KEYS.keys()]);
    if (near === undefined) refuse(at, "configUnknownKey", { value: name });
    return refuse(at, "configUnknownKeyNear", { value: name, near: near as string });
  }
  const value = flagValue(key, pair.value);
  if (value === undefined) return refuse(offsetOf(pair.value) ?? at, WANTED[key.kind], { key: name });
  return { key, value, line: lineAt(at) };
}

const WANTED: Readonly<Record<ConfigKey["kind"], MessageKey>> = {
  truth: "configWantsTruth",
  text: "configWantsText",
  list: "configWantsList",
  map: "configWantsMap",
};

/** The value as a flag would bring it; undefined when it is of another kind. */
function flagValue({ kind }: ConfigKey, node: unknown): ConfigEntry["value"] | undefined {
  if (kind === "truth") return isScalar(node) && typeof node.value === "boolean" ? node.value : undefined;
  if (kind === "text") return textOf(node);
  if (kind === "list") return isSeq(node) ? every(node.items.map(textOf)) : every([textOf(node)]);
  return kind === "map" && isMap(node) ? every(node.items.map(statementOf)) : undefined;
}

function statementOf(pair: unknown): string | undefined {
  if (!isPair(pair) || !isScalar(pair.key)) return undefined;
  const value = textOf(pair.value);
  return value === undefined ? undefined : `${pair.key.value}=${value}`;
}

/** A text or number as written; of a number in another notation its value. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === "string") return node.value;
  return typeof node.value === "number" ? (node.source ?? String(node.value)) : undefined;
}

function every(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function offsetOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] | null } | null)?.range?.[0];
}
