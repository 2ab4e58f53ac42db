// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { DECODE_DEFAULTS, fileAsset, fileId, hrefOf, partId } from "../src/index.js";

it("describes a file by its name, size, digest and specification", () => {
  const asset = fileAsset(
    "https://data.example.org/_/asset",
    { path: "a/水位 1.nc", size: 7 },
    { mediaType: "application/x-netcdf", digest: "0".repeat(64), specification: "https://data.example.org/spec" },
  );
  expect(asset).toEqual({
    type: "Asset",
    id: "https://data.example.org/_/asset",
    href: "a/%E6%B0%B4%E4%BD%8D%201.nc",
    mediaType: "application/x-netcdf",
    byteSize: 7,
    digest: `sha256:${"0".repeat(64)}`,
    conformsTo: ["https://data.example.org/spec"],
  });
});

it("gives a reference that resolves below the folder, whatever the file is called", () => {
  const folder = "https://data.example.org/folder/";
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !/^\.{0,2}$/.test(one));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (parts) => {
      const path = parts.map((part) => part.replaceAll("/", "")).join("/");
      fc.pre(path.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
      const url = new URL(hrefOf(path), folder);
      expect(url.href.startsWith(folder)).toBe(true);
      expect(decodeURIComponent(url.pathname.slice("/folder/".length))).toBe(path);
    }),
  );
  expect(hrefOf("c:/x")).toBe("./c:/x");
  expect(hrefOf("")).toBe("./");
});

it("keeps parts of the file and parts of a resource apart", () => {
  const run = { options: { ...DECODE_DEFAULTS, base: "https://data.example.org/x#" } };
  expect(fileId({ run }, "property", "a/b")).toBe("https://data.example.org/x#_/property/a%2Fb");
  expect(partId("https://data.example.org/x", "cell")).toBe("https://data.example.org/x#cell");
  expect(partId("https://data.example.org/x#a", "cell", "1")).toBe("https://data.example.org/x#a/cell/1");
});
