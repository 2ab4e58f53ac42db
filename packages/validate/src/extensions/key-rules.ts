// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Rule, RuleContext } from "@jiku/model";
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";
import type { ExtensionMember, ExtensionPackage } from "./extension-package.js";
import { valueFault } from "./value-fault.js";

const MOST = 5;

/** The packages by namespace; two that share one are searched together. */
type Packages = ReadonlyMap<string, readonly ExtensionPackage[]>;

/** A prefixed key of a resource whose prefix is declared. */
interface FoundKey {
  readonly key: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly local: string;
}

type ReadKeys = (resource: AnyResource, context: RuleContext) => readonly FoundKey[];

const NO_KEYS: readonly FoundKey[] = [];

/** The prefixed keys of a resource; those of the latest are kept, since each rule asks for them in turn. */
function keyReader(): ReadKeys {
  let latest: AnyResource | undefined;
  let keys = NO_KEYS;
  return (resource, { document }) => {
    if (resource === latest) return keys;
    latest = resource;
    keys = NO_KEYS;
    for (const key in resource) {
      const colon = key.indexOf(":");
      if (colon < 0) continue;
      const prefix = key.slice(0, colon);
      const namespace = document.prefixes.get(prefix);
      if (namespace !== undefined) keys = [...keys, { key, prefix, namespace, local: key.slice(colon + 1) }];
    }
    return keys;
  };
}

function memberOf(packages: readonly ExtensionPackage[], local: string): ExtensionMember | undefined {
  for (const { members } of packages) {
    const member = members.get(local);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** EXT-10 to EXT-13: known keys, on their classes, with valid values, under the namespace of the package. */
export function keyRules(all: readonly ExtensionPackage[]): readonly Rule[] {
  const packages = grouped(all);
  const prefixes = new Map(all.map(({ prefix, namespace }) => [prefix, namespace]));
  const read = keyReader();
  return [
    knownKey(packages, read),
    keyOnClass(packages, read),
    valueFits(packages, read),
    namespaceAgrees(prefixes, read),
  ];
}

function grouped(all: readonly ExtensionPackage[]): Packages {
  const result = new Map<string, ExtensionPackage[]>();
  for (const one of all) result.set(one.namespace, [...(result.get(one.namespace) ?? []), one]);
  return result;
}

function knownKey(packages: Packages, read: ReadKeys): Rule<"Resource"> {
  return {
    code: "EXT-10",
    on: "Resource",
    check(resource, report, context) {
      for (const { key, prefix, namespace, local } of read(resource, context)) {
        const found = packages.get(namespace);
        if (found === undefined || memberOf(found, local) !== undefined) continue;
        const keys = found.flatMap(({ members }) => [...members.keys()]).map((name) => `${prefix}:${name}`);
        const nearest = nearestNames(key, keys, 1)[0];
        const values = { key, package: found[0]?.prefix, allowed: keys.slice(0, MOST) };
        if (nearest === undefined) report(token(key), values);
        else report(token(key), { ...values, nearest }, { case: "nearest" });
      }
    },
  };
}

function keyOnClass(packages: Packages, read: ReadKeys): Rule<"Resource"> {
  return {
    code: "EXT-11",
    on: "Resource",
    check(resource, report, context) {
      for (const { key, namespace, local } of read(resource, context)) {
        const member = memberOf(packages.get(namespace) ?? [], local);
        if (member === undefined || member.classes.has(resource.type)) continue;
        report(token(key), { key, class: resource.type, expected: member.on });
      }
    },
  };
}

function valueFits(packages: Packages, read: ReadKeys): Rule<"Resource"> {
  return {
    code: "EXT-12",
    on: "Resource",
    check(resource, report, context) {
      for (const { key, namespace, local } of read(resource, context)) {
        const value = (resource as unknown as Readonly<Record<string, unknown>>)[key];
        const error = memberOf(packages.get(namespace) ?? [], local)?.judge?.(value);
        if (error === undefined) continue;
        const { path, values, case: choice } = valueFault(key, error);
        report(token(key) + path, values, choice === undefined ? {} : { case: choice });
      }
    },
  };
}

function namespaceAgrees(prefixes: ReadonlyMap<string, string>, read: ReadKeys): Rule<"Resource"> {
  return {
    code: "EXT-13",
    on: "Resource",
    check(resource, report, context) {
      for (const { key, prefix, namespace } of read(resource, context)) {
        const expected = prefixes.get(prefix);
        if (expected !== undefined && expected !== namespace) report(token(key), { key, prefix, namespace, expected });
      }
    },
  };
}
