// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { catalogue, classTerms, memberTerms, profiles, publishedPrefixes } from "../src/index.js";

test("terms are absolute IRIs or keywords, prefixes are namespaces", () => {
  expect(classTerms.get("Observation")).toBe("http://www.w3.org/ns/sosa/Observation");
  expect(classTerms.get("GeometryPoint")).toBe("http://www.opengis.net/ont/sf#Point");
  expect(memberTerms.get("trs")).toBe("http://www.w3.org/2006/time#hasTRS");
  expect(memberTerms.get("id")).toBe("@id");
  const terms = [...classTerms.values(), ...memberTerms.values()];
  expect(terms.filter((term) => !/^(?:https?:\/\/\S+|@[a-z]+)$/.test(term))).toEqual([]);
  expect([...publishedPrefixes.values()].filter((namespace) => !/[/#]$/.test(namespace))).toEqual([]);
});

test("the catalogue has every code once, and every severity of every profile", () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  expect(catalogue.length).toBeGreaterThan(100);
  for (const { name } of profiles) {
    expect(catalogue.filter(({ severity }) => !["error", "warning", "info", "off"].includes(severity[name]))).toEqual(
      [],
    );
  }
});
