// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The changes of an example, as `changes.yaml` lists them. @param example name of its folder */
export function changesOf(example) {
  return parse(readFileSync(fileURLToPath(new URL(`../${example}/changes.yaml`, import.meta.url)), "utf8"));
}

/** The package of an example, as it is checked in. */
export function packageOf(example) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../${example}/${example}.json`, import.meta.url)), "utf8"));
}

/** A copy of a package in which one resource is changed. @param change its `resource`, and `patch`, a JSON Patch (RFC 6902) of it */
export function changed(whole, { resource, patch }) {
  const copy = structuredClone(whole);
  const found = copy.graph.filter(({ id }) => id.endsWith(`/${resource}`));
  if (found.length !== 1) throw new RangeError(`${found.length} resources end in /${resource}`);
  for (const step of patch) take(step, found[0]);
  return copy;
}

function take({ op, path, from, value }, root) {
  if (op === "move") {
    const moved = valueAt(root, from);
    take({ op: "remove", path: from }, root);
    return take({ op: "add", path, value: moved }, root);
  }
  const { parent, key } = placeOf(root, path);
  const isThere = Object.hasOwn(parent, key);
  if (op !== "add" && !isThere) throw new RangeError(`there is nothing at ${path}`);
  if (Array.isArray(parent) && op !== "replace") {
    const at = key === "-" ? parent.length : Number(key);
    return op === "add" ? parent.splice(at, 0, value) : parent.splice(at, 1);
  }
  if (op === "remove") delete parent[key];
  else if (op === "add" || op === "replace") parent[key] = value;
  else throw new RangeError(`"${op}" is no step that is known here`);
}

function valueAt(root, path) {
  const { parent, key } = placeOf(root, path);
  return parent[key];
}

/** The object or list that holds what a JSON Pointer points to, and its key there. */
function placeOf(root, path) {
  const keys = path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const key = keys.pop();
  return { parent: keys.reduce((value, name) => value[name], root), key };
}
