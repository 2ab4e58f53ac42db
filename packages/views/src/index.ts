// SPDX-License-Identifier: Apache-2.0
export { choosePart } from "./coupling/chosen-parts.js";
export { graphPart } from "./coupling/graph-part.js";
export { markWithWord, verdictKey } from "./coupling/marks.js";
export type { Party, Scene, SceneLink, ScenePort } from "./coupling/scene.js";
export { verdicts } from "./coupling/verdicts.js";
export { pageStyle } from "./draw/page-style.js";
export { type CountOfCode, findingsView } from "./findings/findings-view.js";
export { notCheckedView } from "./findings/not-checked-view.js";
export { scalePart } from "./scale/scale-part.js";
export { bilingual, escaped, labelIn, type Markup } from "./text/html-text.js";
export { type Words, type WordValues, wordsOf } from "./text/words-of.js";
export type { ViewInput, Views } from "./view-input.js";
export { viewsOf } from "./views-of.js";
