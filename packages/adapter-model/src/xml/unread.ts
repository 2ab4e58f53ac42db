// SPDX-License-Identifier: Apache-2.0
import type { XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, placeOf } from "../lift-context.js";

/** Places that are told as unread at most. */
const MOST = 1_000;

/** Lists an element, or one of its attributes, as unread. */
export function tellUnread(context: LiftContext, element: XmlElement, attribute?: string): void {
  const { unread } = context.run;
  if (unread.length < MOST) unread.push(placeOf(context, element, attribute));
}

/** Lists an element and all that it holds. */
export function tellUnreadWhole(context: LiftContext, element: XmlElement): void {
  tellUnread(context, element);
  for (const child of element.children) tellUnreadWhole(context, child);
}

/** Lists what of an element and of all that it holds nobody read: an element of which nothing was read once, else its attributes. */
export function tellRest(context: LiftContext, element: XmlElement): void {
  if (/Annotations?$/.test(element.name)) return;
  const { attributes, read, children, text } = element;
  const left = [...attributes.keys()].filter((name) => !read.has(name) && !isHint(name));
  const isSilent = !read.has("") && text.trim() !== "";
  if (isSilent || (left.length > 0 && left.length === attributes.size)) tellUnread(context, element);
  else for (const name of left) tellUnread(context, element, name);
  for (const child of children) tellRest(context, child);
}

/** Hints for processors, which say nothing of the data. */
function isHint(attribute: string): boolean {
  return attribute.startsWith("{http://www.w3.org/2001/XMLSchema-instance}");
}
