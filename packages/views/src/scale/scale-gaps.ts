// SPDX-License-Identifier: Apache-2.0

import type { Bilingual } from "@jiku/model";
import type { SceneLink } from "../coupling/scene.js";
import type { Reach, ScaleBox } from "./scale-boxes.js";
import { worded } from "./scale-words.js";

/** How far apart the boxes of a coupling lie; undefined = not known. */
export interface Gap {
  readonly from: ScaleBox;
  readonly to: ScaleBox;
  readonly length: number | undefined;
  readonly time: number | undefined;
}

/** The coupled boxes that do not meet, or of which that is not known. */
export function gapsOf(all: readonly ScaleBox[], connections: readonly SceneLink[]): readonly Gap[] {
  const owner = new Map(all.flatMap((box) => box.ports.map((key) => [key, box] as const)));
  const gaps = new Map<string, Gap>();
  for (const { from, to } of connections) {
    const [a, b] = [owner.get(from), owner.get(to)];
    if (a === undefined || b === undefined || a === b || gaps.has(`${a.name}\n${b.name}`)) continue;
    gaps.set(`${a.name}\n${b.name}`, {
      from: a,
      to: b,
      length: gapOf(a.length, b.length),
      time: gapOf(a.time, b.time),
    });
  }
  return [...gaps.values()].filter(({ length, time }) => length !== 1 || time !== 1);
}

/** How many times the end of the smaller goes into the beginning of the larger; 1 where they meet. */
export function gapOf(a: Reach, b: Reach): number | undefined {
  const [small, large] = (a.low ?? 0) <= (b.low ?? 0) ? [a, b] : [b, a];
  if (small.low === undefined || large.low === undefined) return undefined;
  if (small.high !== undefined) return small.high < large.low ? large.low / small.high : 1;
  return small.low === large.low ? 1 : undefined;
}

function isGap(factor: number | undefined): factor is number {
  return factor !== undefined && factor > 1 + 1e-9;
}

/** The known gaps in words; undefined without any. */
export function gapText(length: number | undefined, time: number | undefined): Bilingual | undefined {
  const parts = [
    ...(isGap(length) ? [worded("gapLength", { factor: factorText(length) })] : []),
    ...(isGap(time) ? [worded("gapTime", { factor: factorText(time) })] : []),
  ];
  if (parts.length === 0) return undefined;
  return { en: parts.map(({ en }) => en).join(", "), ja: parts.map(({ ja }) => ja).join("、") };
}

/** To two digits: `330`, `6e9`. */
function factorText(factor: number): string {
  const short = Number(factor.toPrecision(2));
  return short >= 1e5 ? short.toExponential().replace("e+", "e") : String(short);
}
