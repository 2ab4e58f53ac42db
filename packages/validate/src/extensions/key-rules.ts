// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Report, Rule, RuleContext } from "@jiku/model";
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";
import type { ExtensionMember, ExtensionPackage } from "./extension-package.js";
import { valueFault } from "./value-fault.js";

const MOST = 5;

/** The packages by namespace; two that share one are searched together. */
type Packages = ReadonlyMap<string, readonly ExtensionPackage[]>;

/** Calls `found` for every prefixed key of a resource whose prefix is declared. */
function eachKey(
  resource: AnyResource,
  { document }: RuleContext,
  found: (key: string, prefix: string, namespace: string, local: string) => void,
): void {
  for (const key in resource) {
    const colon = key.indexOf(":");
    if (colon < 0) continue;
    const prefix = key.slice(0, colon);
    const namespace = document.prefixes.get(prefix);
    if (namespace !== undefined) found(key, prefix, namespace, key.slice(colon + 1));
  }
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
  return [knownKey(packages), keyOnClass(packages), valueFits(packages), namespaceAgrees(prefixes)];
}

function grouped(all: readonly ExtensionPackage[]): Packages {
  const result = new Map<string, ExtensionPackage[]>();
  for (const one of all) result.set(one.namespace, [...(result.get(one.namespace) ?? []), one]);
  return result;
}

function knownKey(packages: Packages): Rule<"Resource"> {
  return {
    code: "EXT-10",
    on: "Resource",
    check: (resource, report, context) =>
      eachKey(resource, context, (key, prefix, namespace, local) => {
        const found = packages.get(namespace);
        if (found === undefined || memberOf(found, local) !== undefined) return;
        const keys = found.flatMap(({ members }) => [...members.keys()]).map((name) => `${prefix}:${name}`);
        const nearest = nearestNames(key, keys, 1)[0];
        const values = { key, package: found[0]?.prefix, allowed: keys.slice(0, MOST) };
        if (nearest === undefined) report(token(key), values);
        else report(token(key), { ...values, nearest }, { case: "nearest" });
      }),
  };
}

function keyOnClass(packages: Packages): Rule<"Resource"> {
  return {
    code: "EXT-11",
    on: "Resource",
    check: (resource, report, context) =>
      eachKey(resource, context, (key, _prefix, namespace, local) => {
        const member = memberOf(packages.get(namespace) ?? [], local);
        if (member === undefined || member.classes.has(resource.type)) return;
        report(token(key), { key, class: resource.type, expected: member.on });
      }),
  };
}

function valueFits(packages: Packages): Rule<"Resource"> {
  return {
    code: "EXT-12",
    on: "Resource",
    check: (resource, report, context) =>
      eachKey(resource, context, (key, _prefix, namespace, local) => {
        const value = (resource as unknown as Readonly<Record<string, unknown>>)[key];
        const error = memberOf(packages.get(namespace) ?? [], local)?.judge?.(value);
        if (error === undefined) return;
        const { path, values, case: choice } = valueFault(key, error);
        say(report, token(key) + path, values, choice);
      }),
  };
}

function say(
  report: Report,
  path: string,
  values: Readonly<Record<string, unknown>>,
  choice: string | undefined,
): void {
  if (choice === undefined) report(path, values);
  else report(path, values, { case: choice });
}

function namespaceAgrees(prefixes: ReadonlyMap<string, string>): Rule<"Resource"> {
  return {
    code: "EXT-13",
    on: "Resource",
    check: (resource, report, context) =>
      eachKey(resource, context, (key, prefix, namespace) => {
        const expected = prefixes.get(prefix);
        if (expected !== undefined && expected !== namespace) report(token(key), { key, prefix, namespace, expected });
      }),
  };
}
