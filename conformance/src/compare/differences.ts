// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";

/** One place where two sets of resources differ. */
export interface Difference {
  /** Id of the resource. */
  readonly id: string;
  /** JSON Pointer into it; "" for a resource that only one side has. */
  readonly path: string;
  readonly kind: "missing" | "added" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What two sets of resources, matched by id, have not in common. Members of an object have no order; items of an array have one. */
export function differences(
  before: readonly AnyResource[],
  after: readonly AnyResource[],
  _manifest: Pick<AdapterManifest, "tolerances">,
): readonly Difference[] {
  const left = new Map(before.map((resource) => [resource.id, resource]));
  const right = new Map(after.map((resource) => [resource.id, resource]));
  const found: Difference[] = [];
  for (const [id, resource] of left) {
    const other = right.get(id);
    if (other === undefined) found.push({ id, path: "", kind: "missing", before: resource });
    else compareValues(resource, other, "", (difference) => found.push({ id, ...difference }));
  }
  for (const [id, resource] of right) if (!left.has(id)) found.push({ id, path: "", kind: "added", after: resource });
  if (before.length !== left.size || after.length !== right.size)
    found.push({ id: "", path: "", kind: "changed", before: before.length, after: after.length });
  return found;
}

function compareValues(
  before: unknown,
  after: unknown,
  path: string,
  tell: (found: Omit<Difference, "id">) => void,
): void {
  if (Object.is(before, after) || (before === 0 && after === 0)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    for (let n = 0; n < Math.max(before.length, after.length); n++) {
      if (n >= after.length) tell({ path: `${path}/${n}`, kind: "missing", before: before[n] });
      else if (n >= before.length) tell({ path: `${path}/${n}`, kind: "added", after: after[n] });
      else compareValues(before[n], after[n], `${path}/${n}`, tell);
    }
    return;
  }
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const at = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!Object.hasOwn(after, key)) tell({ path: at, kind: "missing", before: before[key] });
      else if (!Object.hasOwn(before, key)) tell({ path: at, kind: "added", after: after[key] });
      else compareValues(before[key], after[key], at, tell);
    }
    return;
  }
  tell({ path, kind: "changed", before, after });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
