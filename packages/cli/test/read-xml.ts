// SPDX-License-Identifier: Apache-2.0

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const CHARACTER = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads XML 1.0 without comments, sections and document types, and refuses everything that is not well formed. */
export function readXml(xml: string): XmlElement {
  if (!CHARACTER.test(xml)) throw new Error("a character that XML has no place for");
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error("no declaration");
  const root = { name: "", attributes: {}, children: [] as XmlElement[], text: "" };
  const open = [root];
  for (let at = head.length; at < xml.length; ) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    (open.at(-1) as { text: string }).text += unescaped(xml.slice(at, end));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null) throw new Error(`no tag at ${next}: ${xml.slice(next, next + 60)}`);
    const [whole, closing, name = "", attributes = "", alone] = tag;
    at = next + whole.length;
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`${name} closes what it did not open`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [] as XmlElement[], text: "" };
    open.at(-1)?.children.push(element);
    if (alone === "") open.push(element);
  }
  const [element] = root.children;
  if (open.length !== 1 || element === undefined || root.children.length > 1 || root.text.trim() !== "")
    throw new Error("not one element");
  return element;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}

function unescaped(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`a bare bracket in ${text}`);
  return text.replace(/&(\w*;?)/g, (_whole, name: string) => {
    const character = name.endsWith(";") ? ENTITIES[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`an ampersand that begins nothing: &${name}`);
    return character;
  });
}
