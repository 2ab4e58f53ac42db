// SPDX-License-Identifier: Apache-2.0
import MiniSearch from "minisearch";
import { words } from "../shared/words.js";

/** A place that search leads to: a section of a page. */
export interface Section {
  /** File and anchor below the root of the site. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly words: string;
}

/** The index as the page loads it; the fields stand in client/search.ts too. */
export function searchIndex(sections: readonly Section[]): string {
  const index = new MiniSearch<Section>({
    fields: ["title", "page", "words"],
    storeFields: ["title", "page"],
    tokenize: words,
  });
  index.addAll(sections);
  return JSON.stringify(index);
}

const HEADING = /<h[1-3] id="([^"]+)">/g;

/** The sections of a rendered page, with their text. */
export function sectionsOf(file: string, title: string, html: string): readonly Section[] {
  const starts = [...html.matchAll(HEADING)];
  return starts.map((start, at) => {
    const piece = html.slice(start.index, starts[at + 1]?.index ?? html.length);
    const heading = plain(piece.slice(0, piece.indexOf("</h"))).trim();
    return {
      id: at === 0 ? file : `${file}#${start[1]}`,
      title: at === 0 ? title : heading.replace(/\s*#$/, ""),
      page: title,
      words: plain(piece.slice(piece.indexOf("</h"))).slice(0, 4_000),
    };
  });
}

function plain(html: string): string {
  return html
    .replace(/<pre[\s\S]*?<\/pre>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? " ")
    .replace(/\s+/g, " ");
}
