// SPDX-License-Identifier: Apache-2.0
import type { Hint } from "@jiku/adapter";
import type { Bench } from "../../bench.js";
import { type Base64, fromBase64, primaryOf, toBase64 } from "../../bytes.js";
import { law } from "../../law.js";

interface Head {
  /** First bytes of a file. */
  readonly bytes: Base64;
  readonly hint: Hint;
  /** Undefined for a file of another format. */
  readonly format?: string;
}

/** AD-068: own files are recognised by their first bytes, with version, and other files are not. */
export const detect = law<Head>({
  code: "AD-068",
  slug: "detect",
  class: "core",
  *inputs({ documents, strangers, subject }) {
    const { formats } = subject.manifest;
    for (const document of documents) {
      const bytes = toBase64(primaryOf(document));
      yield { bytes, hint: {}, format: document.format };
      yield { bytes, hint: { name: Object.keys(document.files)[0] ?? "" }, format: document.format };
      yield { bytes, hint: { name: "data.bin" }, format: document.format };
    }
    const known = new Set(formats.flatMap(({ id, extensions }) => [id, ...extensions]));
    for (const other of strangers) if (!known.has(other.format)) yield { bytes: toBase64(primaryOf(other)), hint: {} };
    for (const [extension, text] of Object.entries(OTHERS))
      if (!known.has(extension)) yield { bytes: toBase64(Buffer.from(text, "latin1")), hint: {} };
  },
  async judge({ bytes, hint, format }, { subject }: Bench) {
    const { limits, formats } = subject.manifest;
    const whole = fromBase64(bytes);
    const head = whole.subarray(0, limits.detectBytes);
    const found = await subject.detect(head, hint);
    const longer = Uint8Array.from([...head, ...(head.length < limits.detectBytes ? [] : [0xff, 0x00, 0x7b])]);
    const again = await subject.detect(longer, hint);
    const fault = (en: string, ja: string) => ({ message: { en, ja }, expected: format ?? "no format", actual: found });
    if (JSON.stringify(found) !== JSON.stringify(again))
      return fault(
        "Bytes beyond `detectBytes` change what is detected.",
        "「detectBytes」の先のバイトで判別が変わる。",
      );
    if (format === undefined)
      return found.confidence === 0
        ? "holds"
        : fault("A file of another format is taken for its own.", "他の形式のファイルを自分のものとした。");
    if (found.confidence < 2 || found.format !== format)
      return fault("An own file is not recognised by its content.", "自分のファイルを中身から判別しない。");
    const versions = formats.find(({ id }) => id === format)?.versions ?? [];
    if (found.confidence === 3 && !versions.includes(found.version ?? ""))
      return fault("The version is none of the manifest.", "版が宣言書にない。");
    return "holds";
  },
});

/** First bytes of formats of others, by extension; Latin-1. */
const OTHERS: Readonly<Record<string, string>> = {
  ".png": "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
  ".zip": "PK\x03\x04\x14\0\0\0\x08\0",
  ".gz": "\x1f\x8b\x08\0\0\0\0\0\0\x03",
  ".nc": "CDF\x01\0\0\0\0\0\0\0\n",
  ".h5": "\x89HDF\r\n\x1a\n\0\0\0\0\0\x08\x08\0",
  ".tif": "II*\0\x08\0\0\0",
  ".pdf": "%PDF-1.7\n",
  ".html": "<!DOCTYPE html><html><head><title>x</title></head></html>",
  ".geojson": '{"type":"FeatureCollection","features":[]}',
  ".ttl": "@prefix ex: <https://data.example.org/> .\nex:a ex:b ex:c .\n",
  ".txt": "The quick brown fox.\n",
};
