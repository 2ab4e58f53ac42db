// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AdapterManifest } from "@jiku/adapter";
import { compileProfile, type MissingFile } from "@jiku/validate/profile";
import { parse } from "yaml";
import type { BenchOptions } from "../make-bench.js";
import { refusal } from "../refusal.js";
import type { SubsetProfile } from "../subset.js";

/**
 * The profile that a manifest names as its subset: `profiles/<name>.yaml`, `.yml` or `.json` in the package.
 * @throws JikuError "bad-option" when it is missing, is no profile, or covers nothing
 */
export function readSubset(folder: string, { subset }: AdapterManifest): BenchOptions["subset"] {
  if (subset === undefined) return undefined;
  const names = [".yaml", ".yml", ".json"].map((end) => `profiles/${subset}${end}`);
  const name = /^[\w.-]+$/.test(subset) ? names.find((one) => existsSync(join(folder, one))) : undefined;
  if (name === undefined)
    throw refusal({
      en: `The manifest names the subset "${subset}", but profiles/${subset}.yaml is not in the package.`,
      ja: `マニフェストは範囲「${subset}」を挙げるが、profiles/${subset}.yamlがパッケージにない。`,
    });
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const read = (path: string): Uint8Array | MissingFile =>
    /^[\w./-]+$/.test(path) && !path.includes("..") && existsSync(join(folder, path))
      ? new Uint8Array(readFileSync(join(folder, path)))
      : "missing";
  const { profile, findings } = compileProfile([{ name, bytes }], { read });
  const [first] = findings.filter(({ severity }) => severity === "error");
  if (profile === undefined || first !== undefined) {
    const text = first?.message ?? { en: "It is no profile.", ja: "プロファイルではない。" };
    throw refusal({ en: `${name} is refused: ${text.en}`, ja: `${name}を受け付けない。${text.ja}` });
  }
  const file = parse(Buffer.from(bytes).toString("utf8")) as SubsetProfile;
  if (file.classes !== undefined && file.classes.length === 0)
    throw refusal({
      en: `The declared subset is empty: ${name} names no class.`,
      ja: `宣言した範囲が空である(${name}がクラスを挙げていない)。`,
    });
  return { file, profile };
}
