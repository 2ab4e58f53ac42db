// SPDX-License-Identifier: Apache-2.0
export { escapeJson, escapeText } from "./text/escape.js";
export { grouped } from "./text/grouped.js";
export { nativeText, placeText } from "./text/place.js";
export { pad, widthOf, wrap } from "./text/width.js";
export { xmlAttributes, xmlText } from "./text/xml.js";
