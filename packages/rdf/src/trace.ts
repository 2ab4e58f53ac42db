// SPDX-License-Identifier: Apache-2.0
import type { Holder } from "./run.js";

/** A resource that remembers which of its values was read last. */
export interface Traced {
  readonly resource: Holder;
  /** JSON Pointer of the value that was read last. */
  path(): string;
}

function token(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** For the second pass over a resource with a fault: the fast first pass keeps no paths. */
export function trace(resource: Holder): Traced {
  let last = "";
  const wrap = (value: object, path: string): object =>
    new Proxy(value, {
      get(target, property, receiver) {
        const held: unknown = Reflect.get(target, property, receiver);
        if (typeof property === "symbol" || typeof held === "function" || !Object.hasOwn(target, property)) return held;
        if (Array.isArray(target) && property === "length") return held;
        last = `${path}/${token(property)}`;
        return typeof held === "object" && held !== null ? wrap(held, last) : held;
      },
    });
  return { resource: wrap(resource, "") as Holder, path: () => last };
}
