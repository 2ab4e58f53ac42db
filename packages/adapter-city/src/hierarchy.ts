// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, createNumberColumn, type Hash64, type HashIndex, type JsonPlace } from "@jiku/adapter";

/** Which of the two names the other. */
export type EdgeSide = "parent" | "child";

/** An edge that only one side names. */
export interface LooseEdge {
  readonly side: EdgeSide;
  /** Where the other one is named. */
  readonly at: JsonPlace;
  /** Where the key of the one that names it begins. */
  readonly owner: JsonPlace;
  /** Whether the other one is in the file. */
  readonly exists: boolean;
}

/** The edges of parents and children, each as the two hashes of its keys; about 90 bytes an edge, outside the heap. */
export interface Hierarchy {
  add(side: EdgeSide, owner: Hash64, ownerAt: JsonPlace, other: Hash64, at: JsonPlace): void;
  /** Whether the child names the parent too; undefined for an edge that is not there. */
  isMutual(parent: Hash64, child: Hash64): boolean | undefined;
  /** The edges that one side alone names, in the order of the file. */
  loose(objects: HashIndex): Iterable<LooseEdge>;
}

const BY_PARENT = 1;
const BY_CHILD = 2;

/** An empty hierarchy. */
export function createHierarchy(): Hierarchy {
  const index = createHashIndex();
  const columns = {
    sides: createNumberColumn(),
    high: createNumberColumn(),
    low: createNumberColumn(),
    at: placeColumns(),
    owner: placeColumns(),
  };
  const edge: Hash64 = { high: 0, low: 0 };

  return {
    add(side, owner, ownerAt, other, at) {
      join(side === "parent" ? owner : other, side === "parent" ? other : owner, edge);
      const bit = side === "parent" ? BY_PARENT : BY_CHILD;
      const found = index.add(edge.high, edge.low);
      if (found < 0) {
        columns.sides.set(-1 - found, columns.sides.at(-1 - found) | bit);
        return;
      }
      columns.sides.push(bit);
      columns.high.push(other.high);
      columns.low.push(other.low);
      columns.at.push(at);
      columns.owner.push(ownerAt);
    },
    isMutual(parent, child) {
      join(parent, child, edge);
      const found = index.find(edge.high, edge.low);
      return found < 0 ? undefined : columns.sides.at(found) === (BY_PARENT | BY_CHILD);
    },
    *loose(objects) {
      for (let i = 0; i < index.size; i++) {
        const sides = columns.sides.at(i);
        if (sides === (BY_PARENT | BY_CHILD)) continue;
        const exists = objects.find(columns.high.at(i), columns.low.at(i)) >= 0;
        yield {
          side: sides === BY_PARENT ? "parent" : "child",
          at: columns.at.get(i),
          owner: columns.owner.get(i),
          exists,
        };
      }
    },
  };
}

function placeColumns(): { push(place: JsonPlace): void; get(index: number): JsonPlace } {
  const offset = createNumberColumn();
  const line = createNumberColumn();
  const column = createNumberColumn();
  return {
    push(place) {
      offset.push(place.offset);
      line.push(place.line);
      column.push(place.column);
    },
    get: (i) => ({ offset: offset.at(i), line: line.at(i), column: column.at(i) }),
  };
}

/** The hash of an edge, different for (a, b) and (b, a). */
function join(parent: Hash64, child: Hash64, into: Hash64): void {
  into.high = Math.imul(parent.high, 0x9e3779b1) ^ Math.imul((child.high << 7) | (child.high >>> 25), 0x85ebca6b);
  into.low =
    Math.imul(parent.low ^ 0x41c6ce57, 0xc2b2ae35) ^ Math.imul((child.low << 11) | (child.low >>> 21), 0x27d4eb2f);
}
