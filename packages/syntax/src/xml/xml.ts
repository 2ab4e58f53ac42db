// SPDX-License-Identifier: Apache-2.0
export { textReader, validLength } from "./character-set.js";
export { type ByteStream, parseXml, type XmlLimits, type XmlSink, type XmlTag } from "./parse-xml.js";
export { readXml } from "./read-xml.js";
export { type HeadOfXml, rootOf, type XmlRoot } from "./root-of.js";
export { attributesOf, type XmlEvents } from "./tree-builder.js";
export { XML_CODES } from "./xml-codes.js";
export {
  attributeOf,
  childOf,
  childrenOf,
  elementAt,
  unreadOf,
  withinSpaces,
  wordOf,
  type XmlElement,
} from "./xml-element.js";
