// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import { law } from "../../law.js";
import { canEncode, encode } from "../asked.js";

interface Shuffled {
  readonly resources: readonly AnyResource[];
  readonly salt: number;
}

/** AD-005: the order of resources and of members changes nothing of a canonical encoding, but for a declared `reordered`. */
export const orderFree = law<Shuffled>({
  code: "AD-005",
  slug: "order-free",
  class: "core",
  directions: ["encode"],
  drawn(bench) {
    if (!canEncode(bench)) return undefined;
    const resources = bench.outgoing().map(({ graph }) => graph);
    return fc.record({ resources, salt: fc.nat({ max: 1000 }) }, { noNullPrototype: true });
  },
  async judge({ resources, salt }, bench) {
    const one = await encode(bench, resources);
    const other = await encode(
      bench,
      turned(resources, salt).map((resource) => turnedMembers(resource, salt)) as never,
    );
    if (one.outcome !== "complete" && other.outcome === one.outcome) return "vacuous";
    const reordered = [...one.losses, ...other.losses].some(({ change }) => change === "reordered");
    if (other.outcome === one.outcome && (reordered || text(one.files) === text(other.files))) return "holds";
    return {
      message: {
        en: "In another order the same data give other bytes.",
        ja: "順序を変えると、同じデータから別のバイト列ができる。",
      },
      expected: { outcome: one.outcome, files: text(one.files) },
      actual: { outcome: other.outcome, files: text(other.files) },
    };
  },
});

function text(files: Readonly<Record<string, Uint8Array>>): string {
  const parts = Object.entries(files).map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString("utf8")}`);
  return parts.join("\n").slice(0, 4000);
}

/** Another order, the same for the same salt. */
function turned<Item>(items: readonly Item[], salt: number): readonly Item[] {
  const at = items.length === 0 ? 0 : (salt % items.length) + 1;
  const round = [...items.slice(at), ...items.slice(0, at)];
  return salt % 2 === 0 ? round.reverse() : round;
}

function turnedMembers(value: unknown, salt: number): unknown {
  if (Array.isArray(value)) return value.map((item) => turnedMembers(item, salt));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    turned(Object.entries(value), salt + 1).map(([key, inner]) => [key, turnedMembers(inner, salt)]),
  );
}
