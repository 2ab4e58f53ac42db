// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { type CompileExtensionsResult, type ConfigFile, compileExtensions } from "../../src/extensions.js";

const TEXTS = { title: { en: "T", ja: "題" }, description: { en: "D", ja: "説" } };

/** An extension file with these members of members, each completed by texts and a class. */
export function extensionOf(
  members: Readonly<Record<string, object>>,
  more: object = {},
  name = "own.json",
): ConfigFile {
  const full = Object.fromEntries(
    Object.entries(members).map(([key, member]) => [key, { on: ["Entity"], ...TEXTS, ...member }]),
  );
  const file = {
    prefix: "own",
    namespace: "https://data.example.org/own#",
    title: { en: "Own", ja: "自前" },
    members: full,
    ...more,
  };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(file, null, 1)) };
}

/** An extension with one key of this schema. */
export function schemaOf(schema: unknown, $defs?: object): ConfigFile {
  return extensionOf({ key: { schema } }, $defs === undefined ? {} : { $defs });
}

export function faultText({ code, path, message }: Finding): string {
  return `${code} ${path} | ${message.en}`;
}

export function faultsIn(...files: readonly ConfigFile[]): readonly string[] {
  return compileExtensions(files).findings.map(faultText);
}

/** The packages of files that have no fault at all. */
export function goodPackages(
  ...files: readonly ConfigFile[]
): Required<Pick<CompileExtensionsResult, "extensions" | "packages">> {
  const { extensions, packages, findings } = compileExtensions(files);
  if (extensions === undefined || findings.length > 0) throw new Error(findings.map(faultText).join("\n"));
  return { extensions, packages };
}
