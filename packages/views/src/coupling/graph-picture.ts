// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Verdict } from "@jiku/model";
import { type Curve, routeOf } from "../draw/edge-route.js";
import { type LaidOut, layeredLayout, type Point, type Size } from "../draw/layered-layout.js";
import { cutTo, labelIn } from "../text/html-text.js";
import { widthOf, wrap } from "../text/width.js";
import type { ChosenParts } from "./chosen-parts.js";
import type { Party, SceneLink } from "./scene.js";

/** Sizes in px. A column is the width of a half-width character. */
const COLUMN = 7.2;
const TITLE_COLUMN = 7.6;
const LINE = 16;
const ROW = 20;
const PAD = 10;
/** Columns of a name, by direction: a narrow screen has room for fewer. */
const WIDEST = { LR: 26, TB: 18 } as const;

export interface PortPicture {
  readonly name: string;
  readonly whole: string;
  readonly side: "in" | "out";
  /** Middle of its row. */
  readonly y: number;
}

export interface PartyPicture {
  readonly name: string;
  readonly label: Bilingual | undefined;
  readonly whole: string;
  readonly found: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ports: readonly PortPicture[];
}

export interface EdgePicture {
  readonly connection: SceneLink;
  readonly verdict: Verdict;
  readonly curve: Curve;
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly lines: readonly string[] };
}

/** A drawing of components and connections; coordinates in px from the top left. */
export interface GraphPicture {
  readonly width: number;
  readonly height: number;
  readonly parties: readonly PartyPicture[];
  readonly edges: readonly EdgePicture[];
}

export type Direction = "LR" | "TB";

/** Lays the chosen part out: data flows to the right, or downwards on a narrow screen. */
export function graphPicture({ parties, connections }: ChosenParts, direction: Direction): GraphPicture {
  const owner = new Map(parties.flatMap(({ ports }, at) => ports.map(({ key }) => [key, at] as const)));
  const sizes = parties.map((party) => sizeOf(party, direction));
  const plates = connections.map((connection) => {
    const lines = labelLines(connection, direction);
    const label = { width: labelWidth(lines), height: Math.max(1, lines.length) * LINE + 8 };
    return { lines, label, from: owner.get(connection.from) ?? 0, to: owner.get(connection.to) ?? 0 };
  });
  const laid = layeredLayout(sizes, plates, direction);
  const boxes = parties.map((party, at) =>
    boxOf(party, direction, { ...(sizes[at] as Size), ...(laid.boxes[at] as Point) }),
  );
  const edges = connections.map((connection, at): EdgePicture => {
    const { from, to, lines, label } = plates[at] as (typeof plates)[number];
    const { points, label: middle } = laid.edges[at] as LaidOut["edges"][number];
    const [source, target] = [boxes[from], boxes[to]] as [PartyPicture, PartyPicture];
    const ends = [rowOf(parties[from], connection.from, source), rowOf(parties[to], connection.to, target)] as const;
    return {
      connection,
      verdict: connection.verdict,
      curve: routeOf(source, target, ends, points, direction),
      label: { ...middle, width: label.width, lines },
    };
  });
  return { ...laid.size, parties: boxes, edges };
}

function titleOf(
  { name, label }: Party,
  direction: Direction,
): { readonly name: string; readonly label: Bilingual | undefined } {
  const both = labelIn(label);
  const cut = (text: string) => cutTo(text, WIDEST[direction] + 4, widthOf);
  return { name: cutTo(name, WIDEST[direction], widthOf), label: both && { en: cut(both.en), ja: cut(both.ja) } };
}

function sizeOf(party: Party, direction: Direction): Size {
  const { name, label } = titleOf(party, direction);
  const texts = [
    widthOf(name) * TITLE_COLUMN,
    ...(label === undefined ? [] : [widthOf(label.en) * COLUMN, widthOf(label.ja) * COLUMN]),
    ...party.ports.map((port) => (Math.min(WIDEST[direction], widthOf(port.name)) + 3) * COLUMN),
  ];
  return { width: Math.max(90, ...texts) + 2 * PAD, height: headOf(party) + party.ports.length * ROW + 6 };
}

function headOf({ label, resource }: Party): number {
  return 28 + (label === undefined && resource !== undefined ? 0 : LINE);
}

function boxOf(party: Party, direction: Direction, { x, y, width, height }: Size & Point): PartyPicture {
  const top = y - height / 2;
  return {
    ...titleOf(party, direction),
    whole: [party.name, party.id].filter(Boolean).join(" · "),
    found: party.resource !== undefined,
    x: x - width / 2,
    y: top,
    width,
    height,
    ports: party.ports.map(({ name, side }, at) => {
      return {
        name: cutTo(name, WIDEST[direction], widthOf),
        whole: name,
        side,
        y: top + headOf(party) + (at + 0.5) * ROW,
      };
    }),
  };
}

function rowOf(party: Party | undefined, key: string, box: PartyPicture): number {
  const at = party?.ports.findIndex((port) => port.key === key) ?? -1;
  return box.ports[at]?.y ?? box.y + box.height / 2;
}

/** The name of the connection, and under it the steps in between. */
function labelLines({ id, from, to, mediators }: SceneLink, direction: Direction): readonly string[] {
  const isNamed = id !== "-" && id !== `${from} ${to}`;
  const steps = mediators.map(({ kind, to: into }) => (into === undefined ? kind : `${kind}(${into})`)).join(" → ");
  return [
    ...(isNamed ? [cutTo(id, WIDEST[direction], widthOf)] : []),
    ...(steps === "" ? [] : wrap(steps, WIDEST[direction])),
  ];
}

/** Room for the mark of the verdict in front of the first line. */
const MARK = 20;

function labelWidth(lines: readonly string[]): number {
  return Math.max(MARK + 4, ...lines.map((line, at) => widthOf(line) * COLUMN + 12 + (at === 0 ? MARK : 0)));
}
