// SPDX-License-Identifier: Apache-2.0
import { chance, type Draw, pick, several } from "../draw.js";

/** Texts in several scripts, beyond the basic plane, joined and combined, with characters that JSON escapes. */
const TEXTS = [
  "Kanda gauge",
  "目黒川水位",
  "東京都千代田区",
  "𠮷野家の建物",
  "Überflutung",
  "water level 🌊",
  'a"b\\c',
  "か\u3099",
  "تجربة",
  "B-12/3",
  "  two  blanks ",
  "x < 3 & y > 2",
  "1e3",
  "true",
] as const;

/** A text, never empty. */
export function text(draw: Draw): string {
  return pick(draw, TEXTS);
}

const NAMES = ["alpha", "beta", "gamma", "delta", "north-wing", "x1", "水位", "flow_rate"] as const;

/** A short name, as columns and keys have. */
export function shortName(draw: Draw): string {
  return pick(draw, NAMES);
}

/** So many different short names. */
export function shortNames(draw: Draw, count: number): readonly string[] {
  const first = draw(NAMES.length);
  return Array.from({ length: count }, (_, index) =>
    index < NAMES.length ? (NAMES[(first + index) % NAMES.length] as string) : `name${index}`,
  );
}

const ENGLISH = ["Water level at Kanda bridge", "Building 12", "Gridded rainfall", "Cell culture, plate 3"] as const;
const JAPANESE = ["神田橋の水位", "12号棟", "格子化した雨量", "細胞培養、3枚目", "𠮟責の記録"] as const;
const OTHERS = ["de", "fr-CA", "zh-Hant", "ja-Latn", "ar"] as const;

/** A text by language; always with English, Japanese or no language, which readers of the model need. */
export function langText(draw: Draw, both = false): Readonly<Record<string, string>> {
  const tag = pick(draw, ["en", "ja", "en-GB", "ja-JP", "und"] as const);
  const first = { [tag]: tag.startsWith("ja") ? pick(draw, JAPANESE) : pick(draw, ENGLISH) };
  const pair = both || chance(draw, 40) ? { en: pick(draw, ENGLISH), ja: pick(draw, JAPANESE) } : first;
  return chance(draw, 20) ? { ...pair, [pick(draw, OTHERS)]: text(draw) } : pair;
}

/** Several texts by language. */
export function langTexts(draw: Draw): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    several(draw, 2, () => [pick(draw, ["en", "ja", "und"] as const), several(draw, 3, () => text(draw))]),
  );
}
