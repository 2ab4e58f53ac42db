// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { openEdge, type Shell } from "../src/shell.js";

const corner = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

function face(...corners: readonly number[]): Shell[number] {
  return [[...corners, corners[0] ?? 0].map((index) => corner[index] ?? [])];
}

const tetrahedron: Shell = [face(0, 2, 1), face(0, 1, 3), face(1, 2, 3), face(2, 0, 3)];

it("finds no open edge in a closed shell", () => {
  expect(openEdge(tetrahedron)).toBeUndefined();
});

it("finds the edge of a missing face", () => {
  expect(openEdge(tetrahedron.slice(0, 3))).toEqual({ face: 0, ring: 0, edge: 0 });
});

it("finds a face that is turned inside out", () => {
  expect(openEdge([...tetrahedron.slice(0, 3), face(2, 3, 0)])).toEqual({ face: 0, ring: 0, edge: 0 });
});

it("finds a face that stands twice", () => {
  expect(openEdge([...tetrahedron, face(2, 0, 3)])).toEqual({ face: 0, ring: 0, edge: 0 });
});

it("passes over positions that stand twice in a row", () => {
  const [[ring = []] = []] = tetrahedron;
  expect(openEdge([[[...ring.slice(0, 2), ...ring.slice(1)]], ...tetrahedron.slice(1)])).toBeUndefined();
});

it("looks at holes too", () => {
  expect(openEdge([...tetrahedron, [[corner[0], corner[1], corner[0]]]])).toMatchObject({ face: 0 });
  expect(openEdge([])).toBeUndefined();
});
