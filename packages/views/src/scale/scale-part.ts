// SPDX-License-Identifier: Apache-2.0

import type { ChosenParts } from "../coupling/chosen-parts.js";
import type { Scene, SceneLink } from "../coupling/scene.js";
import { bilingual, escaped, type Markup } from "../text/html-text.js";
import { type ScaleBox, scaleBoxes } from "./scale-boxes.js";
import { type Gap, gapsOf, gapText } from "./scale-gaps.js";
import { isPlaced, scalePicture } from "./scale-picture.js";
import { reachText, scaleSvg } from "./scale-svg.js";
import { said, worded } from "./scale-words.js";

const WIDE = { width: 1080, height: 560 };
const NARROW = { width: 356, height: 430 };

/** The chart, the numbers behind it, what is not drawn with the reason, and the gaps; `note` tells what part is drawn. */
export function scalePart(
  scene: Pick<Scene, "data" | "look">,
  chosen: Pick<ChosenParts, "parties" | "connections">,
  note: Markup,
): Markup {
  const all = scaleBoxes(scene, chosen.parties);
  const boxes = all.filter(isPlaced);
  return [
    `<p class="note">${said("chartDesc")}</p>${note}`,
    drawings(boxes, chosen.connections),
    numbers(boxes),
    notDrawn(all.filter((box) => !isPlaced(box))),
    chosen.connections.length === 0 ? "" : gapList(gapsOf(all, chosen.connections)),
  ].join("\n");
}

function drawings(boxes: readonly ScaleBox[], connections: readonly SceneLink[]): Markup {
  const [wide, narrow] = [WIDE, NARROW].map((size) => scalePicture(boxes, connections, size));
  if (wide === undefined || narrow === undefined) return `<p class="empty">${said("nothingPlaced")}</p>`;
  return `<div class="wide">${scaleSvg(wide, "sw")}</div><div class="narrow">${scaleSvg(narrow, "sn")}</div>`;
}

function numbers(boxes: readonly ScaleBox[]): Markup {
  if (boxes.length === 0) return "";
  const rows = boxes.map(({ name, label, length, time, notes }, at) => {
    const reach = (kind: "length" | "time", one: ScaleBox["length"]) =>
      bilingual({ en: reachText(one, kind), ja: reachText(one, kind, "ja") });
    const told = notes.map((note) => `<li>${said(note)}</li>`).join("");
    const second = label === undefined ? "" : `<div class="second">${bilingual(label)}</div>`;
    return [
      `<tr><td class="number s-${(at + 1) % 6}">${at + 1}</td>`,
      `<th scope="row">${escaped(name)}${second}</th>`,
      `<td class="size">${reach("length", length)}</td><td class="size">${reach("time", time)}</td>`,
      `<td class="message">${told === "" ? "" : `<ul class="plain">${told}</ul>`}</td></tr>`,
    ].join("");
  });
  const head = (["number", "party", "lengths", "times", "remarks"] as const)
    .map((word) => `<th scope="col">${said(word)}</th>`)
    .join("");
  return `<div class="scroll"><table class="stack"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Those without a place, gathered by what they do not declare. */
function notDrawn(boxes: readonly ScaleBox[]): Markup {
  if (boxes.length === 0) return "";
  const groups = new Map<string, readonly ScaleBox[]>();
  for (const box of boxes) {
    const key = box.notes.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  const items = [...groups.values()].map((group) => {
    const names = group.map(({ name }) => name).join(", ");
    const texts = (group[0]?.notes ?? []).map((note) => worded(note));
    const why = { en: texts.map(({ en }) => en).join("; "), ja: texts.map(({ ja }) => ja).join("、") };
    return `<li>${said("because", { names, why })}</li>`;
  });
  return `<h3>${said("notPlaced")}</h3><ul>${items.join("")}</ul>`;
}

function gapList(gaps: readonly Gap[]): Markup {
  const texts = gaps.map(({ length, time }) => gapText(length, time));
  const items = gaps.flatMap(({ from, to }, at) => {
    const gap = texts[at];
    return gap === undefined ? [] : [`<li>${said("gapLine", { from: from.name, to: to.name, gap })}</li>`];
  });
  const open = gaps.filter((_, at) => texts[at] === undefined).map(({ from, to }) => `${from.name} → ${to.name}`);
  const rest = open.length === 0 ? [] : [`<li>${escaped(listed(open))}: ${said("gapUnknown")}</li>`];
  const list = [...items, ...rest];
  return `<h3>${said("gaps")}</h3>${list.length === 0 ? `<p>${said("noGap")}</p>` : `<ul>${list.join("")}</ul>`}`;
}

const FEW = 8;

function listed(names: readonly string[]): string {
  return names.length <= FEW ? names.join(", ") : `${names.slice(0, FEW).join(", ")}, … (+${names.length - FEW})`;
}
