// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.js";
import { plantedFaults } from "./planted-faults.js";
import { give, giveAll, judged } from "./use-playground.js";

const EXAMPLES = fileURLToPath(new URL("../../out/assets/examples/", import.meta.url));
let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
});

describe("each format", () => {
  it("that is offered as an example is read without an error", { timeout: 300_000 }, async () => {
    const watched = await site.open("en/playground.html");
    for (const name of readdirSync(EXAMPLES).filter((file) => !/^[A-Z]{2}-\d+/.test(file))) {
      await give(watched, name, readFileSync(EXAMPLES + name));
      await judged(watched.page, name);
      expect(await faultsOfReading(watched.page), name).toEqual([]);
    }
    expect([watched.faults, watched.outside]).toEqual([[], []]);
  });

  it("is on the page's list, with what only the command reads", async () => {
    const { page } = await site.open("ja/playground.html");
    const listed = await page.locator(".formats code").allTextContents();
    const planted = plantedFaults.map(({ format }) => format);
    expect(planted.filter((format) => !listed.includes(format))).toEqual([]);
    expect(await page.locator(".formats").textContent()).toMatch(/フォルダ.*zarr/s);
  });

  it.each(plantedFaults)("$format ($name) with one fault planted: $code, under the policy", async (fault) => {
    const { name, beside = {}, code, plant } = fault;
    const watched = await site.open("en/playground.html");
    const { page } = watched;
    const sound = fault.sound();
    await giveAll(watched, { [name]: sound, ...beside });
    await judged(page, name);
    expect(await page.locator("#panel-findings .summary").textContent()).toContain(fault.format);
    expect(await faultsOfReading(page)).toEqual([]);
    expect(await page.locator(`.finding .code:text-is("${code}")`).count()).toBe(0);
    await giveAll(watched, { [`planted-${name}`]: plant(sound), ...renamed(beside, name) });
    await judged(page, `planted-${name}`);
    expect(await page.locator(`.finding .code:text-is("${code}")`).count()).toBeGreaterThan(0);
    expect([watched.faults, watched.outside]).toEqual([[], []]);
    await page.context().close();
  });
});

/** Codes of errors but those of coupling: a sound description of a system may join what does not fit. */
async function faultsOfReading(page: Page): Promise<readonly string[]> {
  const codes = await page.locator(".finding.error .code").allTextContents();
  return codes.filter((code) => !code.startsWith("CPL-"));
}

/** What lies beside a file, where the file has got another name. */
function renamed(beside: Readonly<Record<string, Uint8Array>>, name: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(beside).map(([key, bytes]) => [key.replace(name, `planted-${name}`), bytes]),
  );
}
