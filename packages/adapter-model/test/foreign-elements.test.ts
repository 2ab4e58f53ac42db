// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decode } from "./run-adapter.js";

const sample = (name: string) => readFileSync(join(import.meta.dirname, "../samples", name), "utf8");

it.each(["heater-3.0.xml", "plant-2.0.ssd"])("lists an element in %s that its format does not have", async (name) => {
  const text = sample(name);
  const before = (await decode({ [name]: text })).end.unread ?? [];
  const ends = [...text.matchAll(/<\//g)].map(({ index }) => index);
  for (const at of ends) {
    if (/<\/(?:\w+:)?Annotation/.test(text.slice(at, at + 20))) continue;
    const { end, findings } = await decode({ [name]: `${text.slice(0, at)}<qzx7>1</qzx7>${text.slice(at)}` });
    const noticed = (end.unread ?? []).length > before.length || findings.some(({ severity }) => severity === "error");
    expect(noticed, text.slice(at - 30, at + 20)).toBe(true);
  }
});
