// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type AdapterManifest, type ManifestSample, safePath } from "@jiku/adapter";
import { documentOf, type NativeDocument } from "../bytes.js";
import { refusal } from "../refusal.js";

/** The native documents that a package brings. @throws JikuError "bad-option" when one is missing or lies elsewhere */
export function readSamples(folder: string, { samples = [] }: AdapterManifest): readonly NativeDocument[] {
  return samples.map((sample) => readSample(folder, sample));
}

function readSample(folder: string, { path, format, parts = [], declared }: ManifestSample): NativeDocument {
  const home = dirname(path);
  const files = Object.fromEntries(
    [path, ...parts].map((file) => {
      const name = safePath(posix.relative(home, file));
      const full = join(folder, safePath(file) ?? "");
      if (name === undefined || safePath(file) === undefined || !existsSync(full))
        throw refusal({
          en: `The manifest names a sample that is not in the package: "${file}".`,
          ja: `マニフェストが挙げる見本「${file}」がパッケージにない。`,
        });
      return [name, new Uint8Array(readFileSync(full))];
    }),
  );
  const document = documentOf(format, files);
  return declared === undefined ? document : { ...document, declared };
}
