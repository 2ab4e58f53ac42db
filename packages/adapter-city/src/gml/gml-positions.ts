// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";
import { childNode, type XmlNode } from "../xml/xml-node.js";

/** One position in the axis order of its reference system. */
export type Position = readonly number[];

/** What is wrong with a list of positions. */
export type PositionFault =
  | { readonly kind: "token"; readonly token: string }
  /** A number of more digits than a double holds; it is read as the nearest. */
  | { readonly kind: "inexact"; readonly token: string }
  /** `srsDimension` is neither 2 nor 3. */
  | { readonly kind: "dimension" }
  | { readonly kind: "count"; readonly count: number; readonly dimension: number };

/** Takes what is wrong with the positions of an element. */
export type OnPositionFault = (node: XmlNode, fault: PositionFault) => void;

/** Dimension that an element states, else the one given; another number than 2 or 3 is told where asked. */
export function dimensionOf(node: XmlNode, dimension: number, fault?: OnPositionFault): number {
  const stated = node.attributes.size === 0 ? undefined : node.attributes.get("srsDimension");
  if (stated === "2" || stated === "3") return Number(stated);
  if (stated !== undefined) fault?.(node, { kind: "dimension" });
  return dimension;
}

/**
 * The positions of a ring, line or point: `posList`, `pos`, `pointProperty`, `pointRep`, or `coordinates` of GML 2.
 * A number that is none is told, and leaves out its list.
 */
export function positionsOf(node: XmlNode, dimension: number, fault: OnPositionFault): readonly Position[] {
  const positions: Position[] = [];
  const own = dimensionOf(node, dimension, fault);
  for (const child of node.children) {
    if (child.name === "posList" || child.name === "pos")
      add(positions, numbersOf(child, child.text, fault), dimensionOf(child, own, fault), child, fault);
    else if (child.name === "coordinates")
      for (const tuple of child.text.trim().split(/\s+/).filter(Boolean)) {
        const numbers = numbersOf(child, tuple.replace(/,/g, " "), fault);
        if (numbers !== undefined) positions.push(numbers);
      }
    else if (child.name === "pointProperty" || child.name === "pointRep") {
      const point = childNode(child, "Point");
      if (point !== undefined) positions.push(...positionsOf(point, own, fault));
    }
  }
  return positions;
}

function add(
  positions: Position[],
  numbers: readonly number[] | undefined,
  dimension: number,
  node: XmlNode,
  fault: OnPositionFault,
): void {
  if (numbers === undefined) return;
  if (numbers.length % dimension !== 0) fault(node, { kind: "count", count: numbers.length, dimension });
  else for (let at = 0; at < numbers.length; at += dimension) positions.push(numbers.slice(at, at + dimension));
}

/** The numbers of a list; undefined, and told, when one is none. */
export function numbersOf(node: XmlNode, text: string, fault: OnPositionFault): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const token of text.split(/[ \t\r\n]+/)) {
    if (token === "") continue;
    const value = Number(token);
    if (!Number.isFinite(value) || !/^[+-]?[\d.]/.test(token) || token.length > 400 || /x/i.test(token)) {
      fault(node, { kind: "token", token: token.slice(0, 40) });
      return undefined;
    }
    if ((token.length > 15 || /[eE]/.test(token)) && !isExactNumber(token))
      fault(node, { kind: "inexact", token: token.slice(0, 40) });
    numbers.push(value);
  }
  return numbers;
}
