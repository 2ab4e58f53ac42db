// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Part } from "./part.js";

/** A chapter as its file holds it. */
export interface Chapter {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

const FOLDERS = { en: "spec/prose/en", ja: "spec/prose/ja" } as const;

/** Normative sentences stand in the catalogue of requirements only, every part of which a chapter draws in; both languages are built alike. */
export function checkProse(root: string): Part {
  const read = (folder: string): readonly Chapter[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));
  const { requirements } = JSON.parse(readFileSync(join(root, "spec/gen/requirements.json"), "utf8")) as {
    readonly requirements: readonly { readonly area: string }[];
  };
  const [english, japanese] = [read(FOLDERS.en), read(FOLDERS.ja)];
  const areas = [...new Set(requirements.map(({ area }) => area))];
  return {
    name: "prose",
    faults: proseFaults(english, japanese, areas),
    scope: `${english.length + japanese.length} chapters, ${requirements.length} requirements`,
  };
}

/** One line a fault of the chapters; `areas` are those of the requirements. */
export function proseFaults(
  english: readonly Chapter[],
  japanese: readonly Chapter[],
  areas: readonly string[],
): readonly string[] {
  return [
    ...english.flatMap((chapter) => normativeFaults(chapter, ENGLISH)),
    ...japanese.flatMap((chapter) => normativeFaults(chapter, JAPANESE)),
    ...[english, japanese].flatMap((chapters) => undrawnFaults(chapters, areas)),
    ...pairFaults(english, japanese),
  ];
}

/** RFC 2119, RFC 8174 in any case, and "may" where it is written as one of them. */
const ENGLISH = /\b(?:[Mm]ust|MUST|[Ss]hall|SHALL|[Ss]hould|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;
/** The forms of JIS Z 8301 for requirement, recommendation and prohibition, beside the English words. */
const JAPANESE =
  /なければならない|なくてはならない|てはならない|べきである|べきではない|ことが望ましい|ものとする|\b(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;

/** A word that is spoken of stands between backticks, and is none that requires. */
function normativeFaults({ file, text }: Chapter, words: RegExp): readonly string[] {
  return text.split("\n").flatMap((line, at) => {
    const found = line.replace(/`[^`]*`/g, "").match(words) ?? [];
    return found.map(
      (word) => `${file}:${at + 1} "${word}" outside a requirement: move the sentence into the catalogue`,
    );
  });
}

const DRAW = /^<!-- draw: (.+?) -->$/gm;

function drawsOf({ text }: Chapter): readonly string[] {
  return [...text.matchAll(DRAW)].map(([, name = ""]) => name);
}

function undrawnFaults(chapters: readonly Chapter[], areas: readonly string[]): readonly string[] {
  const drawn = chapters.flatMap(drawsOf);
  const folder = chapters[0]?.file.replace(/[^/]+$/, "") ?? "";
  return areas.flatMap((area) => {
    const times = drawn.filter((name) => name === `rules ${area}`).length;
    return times === 1 ? [] : [`${folder}:1 the requirements of "${area}" are drawn in ${times} times, not once`];
  });
}

/** The same chapters, headings and generated parts in both languages. */
function pairFaults(english: readonly Chapter[], japanese: readonly Chapter[]): readonly string[] {
  const nameOf = ({ file }: Chapter): string => file.slice(file.lastIndexOf("/") + 1);
  const twins = new Map(japanese.map((chapter) => [nameOf(chapter), chapter]));
  const alone = japanese.filter((chapter) => !english.some((other) => nameOf(other) === nameOf(chapter)));
  return [
    ...alone.map(({ file }) => `${file}:1 has no English twin`),
    ...english.flatMap((chapter) => {
      const twin = twins.get(nameOf(chapter));
      if (twin === undefined) return [`${chapter.file}:1 has no Japanese twin`];
      const [mine, other] = [skeletonOf(chapter), skeletonOf(twin)];
      const at = mine.findIndex((part, index) => part !== other[index]);
      const [a, b] = at < 0 ? [mine[other.length], other[mine.length]] : [mine[at], other[at]];
      return a === b ? [] : [`${twin.file}:1 has ${b ?? "nothing"} where the English text has ${a ?? "nothing"}`];
    }),
  ];
}

/** What both languages have in common: anchors, drawn parts, items of lists, rows of tables, in order. */
function skeletonOf({ text }: Chapter): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const anchor = /^#+ .*\{#([\w.-]+)\}$/.exec(line)?.[1];
    if (anchor !== undefined) return [`heading #${anchor}`];
    if (line.startsWith("<!-- draw: ")) return [line];
    if (line.startsWith("- ")) return ["an item"];
    if (line.startsWith("|")) return ["a row"];
    return line.trim() === "" ? [] : ["a paragraph"];
  });
}
