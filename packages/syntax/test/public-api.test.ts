// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as json from "../src/json/json.js";
import * as xml from "../src/xml/xml.js";
import * as yaml from "../src/yaml/yaml.js";
import * as zip from "../src/zip/zip.js";

it("exports what is meant to be public", () => {
  expect(Object.keys(json).sort()).toMatchInlineSnapshot(`
    [
      "AN_OBJECT",
      "A_LIST",
      "A_NUMBER",
      "A_TEXT",
      "JSON_CODES",
      "beginsWith",
      "entriesOf",
      "excerpt",
      "hasOnly",
      "isNothing",
      "itemsOf",
      "jsonFinding",
      "jsonPlace",
      "jsonTree",
      "member",
      "numberOf",
      "numbersOf",
      "readJson",
      "readJsonFile",
      "textOf",
      "toJson",
      "trailingText",
    ]
  `);
  expect(Object.keys(yaml).sort()).toMatchInlineSnapshot(`
    [
      "YAML_CODES",
      "entriesOf",
      "excerpt",
      "isNothing",
      "itemsOf",
      "member",
      "numberOf",
      "numbersOf",
      "readYaml",
      "textOf",
      "toJson",
      "unreadScalars",
      "wordOf",
      "writtenOf",
    ]
  `);
  expect(Object.keys(xml).sort()).toMatchInlineSnapshot(`
    [
      "XML_CODES",
      "attributeOf",
      "attributesOf",
      "childOf",
      "childrenOf",
      "elementAt",
      "parseXml",
      "readXml",
      "rootOf",
      "textReader",
      "unreadOf",
      "validLength",
      "withinSpaces",
      "wordOf",
    ]
  `);
  expect(Object.keys(zip).sort()).toMatchInlineSnapshot(`
    [
      "ZIP_CODES",
      "createCrc",
      "isZip",
      "memoryBytes",
      "namesInHead",
      "readDirectory",
      "readMember",
      "writeZip",
    ]
  `);
});
