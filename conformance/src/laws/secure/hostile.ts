// SPDX-License-Identifier: Apache-2.0
import { gzipSync } from "node:zlib";
import type { Bench } from "../../bench.js";
import { documentOf, type NativeDocument, primaryOf, withPrimary } from "../../bytes.js";
import { law } from "../../law.js";
import { canDecode, type Decoded, decode, hasError } from "../asked.js";
import { grammarOf, replaced, textOf, tokensOf } from "../native/native-text.js";

interface Attack {
  readonly name: string;
  /** Number of the sound document that it is made of; none for plain bytes. */
  readonly of?: number;
}

const DEEP = 100_000;
const MIB = 1024 * 1024;

/** AD-073: deep, huge and poisoned input is refused within the limits, and does no harm to what is read afterwards. */
export const hostile = law<Attack>({
  code: "AD-073",
  slug: "hostile",
  class: "secure",
  directions: ["decode"],
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const name of Object.keys(PLAIN)) yield { name };
    for (const of of bench.documents.keys()) for (const name of Object.keys(MADE)) yield { name, of };
  },
  async judge({ name, of }, bench) {
    const sound = bench.documents[of ?? 0];
    const before = sound && (await decode(bench, sound));
    const document = of === undefined ? plain(name, bench) : sound && MADE[name]?.(sound, textOf(sound) ?? "");
    if (document === undefined) return "unsuited";
    const decoded = await decode(bench, document);
    const fault = faultOf(name, of, decoded);
    if (fault !== undefined) return { message: fault, actual: { outcome: decoded.outcome, attack: name } };
    const after = sound && (await decode(bench, sound));
    if (JSON.stringify(before?.events) === JSON.stringify(after?.events)) return "holds";
    return {
      message: { en: "Afterwards a sound file is read otherwise.", ja: "その後、正しいファイルの読み方が変わった。" },
      expected: before?.events.slice(0, 5),
      actual: after?.events.slice(0, 5),
    };
  },
});

/** These may be sound where a format has no such limit, but must not come out as keys. */
const MAY_PASS = new Set(["reserved key", "reserved value", "path", "huge count"]);

function faultOf(
  name: string,
  of: number | undefined,
  decoded: Decoded,
): { readonly en: string; readonly ja: string } | undefined {
  const { outcome, resources } = decoded;
  if (outcome === undefined)
    return { en: "The events do not end with one `end`.", ja: "イベントの最後がただ1つの「end」でない。" };
  if (outcome === "invalid" && !hasError(decoded))
    return { en: "Invalid, but no finding says why.", ja: "無効としたが、理由を示す指摘がない。" };
  if (outcome === "complete" && (of === undefined || !MAY_PASS.has(name)))
    return { en: `Hostile input was accepted: ${name}.`, ja: `悪意ある入力を受理した(${name})。` };
  if (/"(__proto__|constructor)":/.test(JSON.stringify(resources)))
    return { en: "A reserved name came out as a key.", ja: "予約名が鍵として出た。" };
  return undefined;
}

function plain(name: string, { subject }: Bench): NativeDocument | undefined {
  const bytes = PLAIN[name]?.();
  return bytes && documentOf(subject.manifest.formats[0]?.id ?? "", { input: bytes });
}

let packed: Uint8Array | undefined;

/** 64 MiB of zeros, packed once. */
function bomb(): Uint8Array {
  packed ??= gzipSync(Buffer.alloc(64 * MIB));
  return packed;
}

const ENTITIES =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' +
  Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? "" : n - 1};`.repeat(10)}">`).join("") +
  "]><a>&a8;</a>";

const PLAIN: Readonly<Record<string, () => Uint8Array>> = {
  "deep arrays": () => Buffer.from("[".repeat(DEEP)),
  "deep objects": () => Buffer.from('{"a":'.repeat(DEEP)),
  "deep elements": () => Buffer.from("<a>".repeat(DEEP)),
  "one long line": () => Buffer.alloc(4 * MIB, 0x61),
  zeros: () => Buffer.alloc(MIB),
  "gzip bomb": bomb,
  entities: () => Buffer.from(ENTITIES),
};

/** Attacks that are made of a sound document. */
const MADE: Readonly<Record<string, (document: NativeDocument, text: string) => NativeDocument | undefined>> = {
  "deep value": (document, text) => inPlaceOfLast(document, text, "[".repeat(DEEP) + "]".repeat(DEEP), false),
  "reserved key": (document, text) => {
    const object = grammarOf(text).spans.find(({ kind }) => kind === "object");
    return object && replaced(document, object.start + 1, object.start + 1, '"__proto__":{"polluted":true},');
  },
  "reserved value": (document, text) => inPlaceOfLast(document, text, "__proto__", true),
  path: (document, text) => inPlaceOfLast(document, text, "../../../../etc/passwd", true),
  "huge count": (document, text) => {
    const token = tokensOf(text).findLast((one) => /^\d+$/.test(one.text));
    return token && replaced(document, token.start, token.end, "4294967295");
  },
  "twice behind each other": (document) =>
    withPrimary(document, () => Buffer.concat([primaryOf(document), Buffer.from("\0\0"), primaryOf(document)])),
};

function inPlaceOfLast(
  document: NativeDocument,
  text: string,
  put: string,
  isText: boolean,
): NativeDocument | undefined {
  const token = tokensOf(text).at(-1);
  if (token === undefined) return undefined;
  const inset = !isText && text[token.start - 1] === '"' ? 1 : 0;
  return replaced(document, token.start - inset, token.end + inset, put);
}
