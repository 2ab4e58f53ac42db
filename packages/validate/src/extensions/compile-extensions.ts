// SPDX-License-Identifier: Apache-2.0
import { type Finding, publishedPrefixes } from "@jiku/model";
import type { ReadFile } from "../config/config-file.js";
import { faultsOf, locationIn } from "../config/config-finding.js";
import { token } from "../rules/token.js";
import type { CompiledExtensions } from "./compiled-extensions.js";
import type { ExtensionPackage } from "./extension-package.js";
import { keyRules } from "./key-rules.js";
import { type ExtensionSource, type LoadedExtension, loadPackage } from "./load-package.js";
import { readMembers } from "./read-members.js";

/** Where extension packages read their files. */
export interface CompileExtensionsOptions {
  /** Reads folders, and the files that a package names; without it they count as missing. */
  readonly read?: ReadFile;
}

/** Extension packages that were read, and what is wrong with them. */
export interface CompileExtensionsResult {
  /** Undefined when a finding is an error: a package that is not understood judges nothing. */
  readonly extensions?: CompiledExtensions;
  /** The packages, for their terms and pages. */
  readonly packages: readonly ExtensionPackage[];
  /** What is wrong with the files, at its place in them. */
  readonly findings: readonly Finding[];
}

/**
 * Extension packages, given together, as rules on the prefixed keys of resources. Nothing is fetched, and nothing is thrown
 * for what a file holds.
 */
export function compileExtensions(
  sources: readonly ExtensionSource[],
  options: CompileExtensionsOptions = {},
): CompileExtensionsResult {
  const { read = () => "missing" } = options;
  const loaded = sources.map((source) => loadPackage(source, read));
  const findings = loaded.flatMap((one) => one.findings);
  const all = loaded.flatMap((one) => one.extensions);
  const packages = all.map((one, index) => packageOf(one, all.slice(0, index), findings));
  if (sources.length === 0 || findings.some(({ severity }) => severity === "error")) return { packages: [], findings };
  return {
    extensions: { prefixes: packages.map(({ prefix }) => prefix), rules: keyRules(packages) },
    packages,
    findings,
  };
}

function packageOf(
  loaded: LoadedExtension,
  earlier: readonly LoadedExtension[],
  findings: Finding[],
): ExtensionPackage {
  const { config, file } = loaded;
  const { findings: own, fault } = faultsOf(config);
  const { prefix, namespace, title, description, version, $defs = {} } = file;
  const published = publishedPrefixes.get(prefix);
  if (published !== undefined && published !== namespace) fault("EXT-03", "/prefix", { prefix, namespace: published });
  for (const other of earlier) {
    const related = (pointer: string) => [{ path: pointer, location: locationIn(other.config, pointer) }];
    if (other.file.prefix === prefix && other.file.namespace !== namespace) {
      fault(
        "EXT-03",
        "/prefix",
        { prefix, namespace: other.file.namespace, other: other.config.name },
        "package",
        related("/prefix"),
      );
    }
    if (other.file.namespace !== namespace) continue;
    for (const local of Object.keys(file.members).filter((name) => Object.hasOwn(other.file.members, name))) {
      const pointer = `/members${token(local)}`;
      fault("EXT-03", pointer, { key: `${prefix}:${local}`, other: other.config.name }, "key", related(pointer));
    }
  }
  const members = readMembers(file, fault);
  findings.push(...own);
  return {
    file: config.name,
    prefix,
    namespace,
    title,
    members,
    definitions: $defs,
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
  };
}
