// SPDX-License-Identifier: Apache-2.0

import { File, ready } from "h5wasm";
import { describe, expect, it } from "vitest";
import { allOf, codes, decode, errorCodes, sample } from "./run-adapter.js";

const bay = sample("bay.nc4");

/** An HDF5 file made by the library. */
async function made(fill: (file: File) => void): Promise<Uint8Array> {
  const { FS } = (await ready) as unknown as {
    FS: { readFile(path: string): Uint8Array; unlink(path: string): void };
  };
  const file = new File("/made.h5", "w");
  fill(file);
  file.close();
  const bytes = FS.readFile("/made.h5").slice();
  FS.unlink("/made.h5");
  return bytes;
}

describe("bad input", () => {
  it("is an error when the file ends early", async () => {
    for (const length of [4, 8, 40, 96, 512, 2048, 9000, 20_000, bay.length - 1]) {
      const { findings, end } = await decode("bay.nc4", bay.slice(0, length));
      expect([length, end.outcome]).toEqual([length, "invalid"]);
      expect(errorCodes(findings)).toHaveLength(1);
    }
  });

  it("never throws when bits are flipped", async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const outcomes = new Set<string>();
    for (let i = 0; i < 25; i++) {
      const bytes = bay.slice();
      for (let k = 0; k < 3; k++) bytes[random(bytes.length)]! ^= 1 << random(8);
      outcomes.add((await decode("bay.nc4", bytes, { deep: true })).end.outcome);
    }
    expect([...outcomes].every((outcome) => outcome === "complete" || outcome === "invalid")).toBe(true);
  });

  it("an error of the superblock is AD-121 or AD-103", async () => {
    const bytes = bay.slice();
    bytes.fill(0xff, 12, 60);
    const { findings, end } = await decode("bay.nc4", bytes);
    expect(["AD-103", "AD-121"]).toContain(errorCodes(findings)[0]);
    expect(end.outcome).toBe("invalid");
  });
});

describe("links", () => {
  it("back to a group above are not followed: CF-027", async () => {
    const bytes = await made((file) => {
      file.create_group("a").create_group("b");
      file.create_hard_link("/a", "/a/b/again");
    });
    const { findings, end } = await decode("x.h5", bytes);
    expect([codes(findings), end.outcome]).toEqual([["CF-027"], "complete"]);
    expect(findings[0]!.location?.native).toEqual({ kind: "array", variable: "a/b/again" });
  });

  it("into another file are not opened: CF-022", async () => {
    const bytes = await made((file) => void file.create_external_link("../secret.h5", "/x", "out"));
    const { findings, end } = await decode("x.h5", bytes);
    expect([codes(findings), end.outcome]).toEqual([["CF-022"], "complete"]);
    expect(end.unread).toEqual([{ kind: "array", variable: "out" }]);
  });

  it("to nothing are a missing part", async () => {
    const bytes = await made((file) => void file.create_soft_link("/nowhere", "s"));
    expect(codes((await decode("x.h5", bytes)).findings)).toEqual(["AD-108"]);
  });
});

it("datasets without scales get dimensions by their sizes", async () => {
  const bytes = await made((file) => {
    file.create_dataset({ name: "v", data: new Float64Array([1, 2, 3, 4, 5, 6]), shape: [2, 3] });
    file.create_dataset({ name: "w", data: new Float64Array([1, 2, 3]), shape: [3] });
  });
  const fields = allOf(await decode("x.h5", bytes), "Field") as unknown as {
    readonly domain: { readonly axes: object };
  }[];
  expect(fields.map(({ domain }) => Object.keys(domain.axes))).toEqual([
    ["phony_dim_0", "phony_dim_1"],
    ["phony_dim_1"],
  ]);
});
