// SPDX-License-Identifier: Apache-2.0
import { expand } from "./expand.js";
import { resourceMappings } from "./gen/mapping.js";
import { boolean, json, number, text } from "./members.js";
import { type Name, name } from "./name.js";
import type { Holder, Run } from "./run.js";

const EXTENSION_NAMES_KEPT = 1000;

/** The predicate of an extension key; undefined after a fault. */
function extensionName<T>(run: Run<T>, key: string): Name | undefined {
  run.extensionNames ??= new Map();
  const known = run.extensionNames.get(key);
  if (known !== undefined) return known;
  const iri = expand(run, key);
  if (iri === undefined) return undefined;
  const made = name(iri);
  if (run.extensionNames.size >= EXTENSION_NAMES_KEPT) run.extensionNames.clear();
  run.extensionNames.set(key, made);
  return made;
}

/** A prefixed member: scalars as literals, objects and arrays as one JSON literal, null as nothing. */
function extension<T>(run: Run<T>, subject: T, key: string, value: unknown): void {
  const predicate = extensionName(run, key);
  if (predicate === undefined || value === null || value === undefined) return;
  if (typeof value === "string") text(run, subject, predicate, value);
  else if (typeof value === "number") number(run, subject, predicate, value);
  else if (typeof value === "boolean") boolean(run, subject, predicate, value);
  else json(run, subject, predicate, value);
}

function extensions<T>(run: Run<T>, subject: T, resource: Holder, hides: readonly string[]): void {
  for (const key in resource) {
    if (key === "__proto__") run.fault("reserved-key", resource[key]);
    const colon = key.indexOf(":");
    if (colon < 0) continue;
    const value = resource[key];
    if (hides.length > 0 && hides.includes(key.slice(0, colon))) run.fault("hidden-prefix", key);
    else extension(run, subject, key, value);
  }
}

/** Every triple of a resource into the target of the run; faults go to the run. */
export function mapResource<T>(run: Run<T>, resource: Holder): void {
  const mapping = resourceMappings.get(resource["type"] as string);
  if (mapping === undefined) {
    run.fault("unknown-class", resource["type"]);
    return;
  }
  const id = resource["id"];
  const { hides } = mapping;
  if (hides.some((prefix) => typeof id === "string" && id.startsWith(`${prefix}:`))) run.fault("hidden-prefix", id);
  const iri = expand(run, id, true);
  if (iri === undefined) return;
  const subject = run.target.subject(iri);
  run.resource = resource;
  run.subject = subject;
  run.depth = 0;
  mapping.map(run, subject, resource);
  extensions(run, subject, resource, hides);
}
