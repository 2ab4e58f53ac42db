// SPDX-License-Identifier: Apache-2.0
import { round } from "../draw/edge-route.js";
import type { Markup } from "../text/html-text.js";
import { escaped } from "../text/html-text.js";
import { niceStep } from "../time/time-ticks.js";
import type { MapWindow } from "./map-window.js";

/** Lines of equal coordinates with their values at the edges. */
export function graticule(window: MapWindow): Markup {
  const { west, south, east, north, width, height, isEarth } = window;
  const across = lines(west, east, Math.max(2, width / 150), isEarth).map((value) => {
    const x = round(((value - west) / (east - west)) * width);
    const text = isEarth ? angle(turned(value), "E", "W") : plain(value, east - west);
    const place = x < 30 ? "" : x > width - 40 ? " end" : " mid";
    return `<path class="grid" d="M${x} 0V${height}"/><text class="tick over${place}" x="${x}" y="${height - 5}">${escaped(text)}</text>`;
  });
  const up = lines(south, north, Math.max(2, height / 90), isEarth).map((value) => {
    const y = round(((north - value) / (north - south)) * height);
    const text = isEarth ? angle(value, "N", "S") : plain(value, north - south);
    const label = y < 14 || y > height - 22 ? "" : `<text class="tick over" x="4" y="${y - 3}">${escaped(text)}</text>`;
    return `<path class="grid" d="M0 ${y}H${width}"/>${label}`;
  });
  return [...across, ...up].join("");
}

/** Steps of degrees that people know. */
const DEGREES: readonly number[] = [
  1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45, 60, 90,
];

function lines(low: number, high: number, most: number, isEarth: boolean): readonly number[] {
  const least = (high - low) / most;
  const step = (isEarth ? DEGREES.find((size) => size >= least) : undefined) ?? niceStep(least);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.min(40, Math.floor(high / step) - first + 1)) }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

function turned(longitude: number): number {
  return Number((longitude - Math.floor((longitude + 180) / 360) * 360).toPrecision(12));
}

function angle(value: number, plus: string, minus: string): string {
  return value === 0 || Math.abs(value) === 180
    ? `${Math.abs(value)}°`
    : `${Math.abs(value)}°${value > 0 ? plus : minus}`;
}

function plain(value: number, span: number): string {
  const digits = Math.max(0, 3 - Math.floor(Math.log10(span)));
  return Math.abs(value) >= 1e7 || digits > 8 ? value.toPrecision(6) : String(Number(value.toFixed(digits)));
}

/** A bar of 1, 2 or 5 times a power of ten of metres or of the unit of a plan, in the lower right. */
export function scaleBar({ width, height, unit, isEarth }: MapWindow, name: string): Markup {
  const length = niceStep((unit * width) / 8);
  const px = round(length / unit);
  const [x, y] = [width - 14, height - 26];
  const text = isEarth
    ? length >= 1000
      ? `${length / 1000} km`
      : `${Number(length.toPrecision(3))} m`
    : `${Number(length.toPrecision(3))} ${name}`.trim();
  return `<g><path class="bar" d="M${round(x - px)} ${y - 5}v5h${px}v-5"/><text class="tick over end" x="${x}" y="${y - 8}">${escaped(text)}</text></g>`;
}
