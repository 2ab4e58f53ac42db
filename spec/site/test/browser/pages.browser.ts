// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
});

const PAGES = [
  "introduction",
  "conformance",
  "time",
  "model/time-extent",
  "model/rules/TM-01",
  "model/rules-table",
  "api/packages",
  "api/validate",
  "api/model",
  "dashboard",
  "single",
];
const LANGUAGES = ["en", "ja"] as const;
const WIDTHS = [390, 1440] as const;

describe("every page", () => {
  for (const language of LANGUAGES) {
    for (const address of PAGES) {
      it(`${language}/${address} keeps the policy, stays at home, fits, and axe finds nothing serious`, async () => {
        for (const width of WIDTHS) {
          const watched = await site.open(`${language}/${address}.html`, {
            viewport: { width, height: 900 },
            bypassCSP: false,
          });
          const { page } = watched;
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider, `${width} px`).toBeLessThanOrEqual(0);
          expect(await page.locator("html").getAttribute("lang")).toBe(language);
          expect([watched.faults, watched.outside]).toEqual([[], []]);
          await page.context().close();
        }
        const { page } = await site.open(`${language}/${address}.html`, { bypassCSP: true });
        await page.addScriptTag({ content: axe });
        const found = await page.evaluate(async () => {
          const run = (
            globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
            }
          ).axe;
          return (await run.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html }));
        });
        expect(found.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
        await page.context().close();
      });
    }
  }
});

describe("the switch of language", () => {
  it("keeps the anchor in the address", async () => {
    const { page } = await site.open("en/model/time-extent.html#member-bounds");
    await page.locator("a.switch").click();
    await page.waitForURL(/ja\/model\/time-extent\.html#member-bounds$/);
    const top = await page.locator("#member-bounds").evaluate((anchor) => anchor.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
  });

  it("keeps the heading that is read, without an anchor", async () => {
    const { page } = await site.open("ja/model/entity.html");
    await page.evaluate(() => document.querySelector("#members")?.scrollIntoView());
    const box = await page.locator("a.switch").boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await page.waitForURL(/en\/model\/entity\.html#members$/);
  });
});

describe("search", () => {
  for (const [language, query, words] of [
    ["ja", "空間", /空間/],
    ["en", "frame", /frame/i],
    ["en", "linearGaussianUpdate", /linearGaussianUpdate/],
    ["en", "TM-01", /TM-01/],
    ["ja", "TM-01", /TM-01/],
  ] as const) {
    it(`finds ${query} in ${language}, and leads there`, async () => {
      const { page, outside } = await site.open(`${language}/introduction.html`);
      await page.keyboard.press("/");
      await page.keyboard.type(query);
      const first = page.locator("#results [role=option]").first();
      await first.waitFor();
      const all = await page.locator("#results").textContent();
      expect(all).toMatch(words);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("introduction.html") || url.hash !== "");
      expect(await page.locator("main").textContent()).toMatch(words);
      expect(outside).toEqual([]);
    });
  }

  it("says so when nothing is found", async () => {
    const { page } = await site.open("en/introduction.html");
    await page.locator("#query").fill("xqzzyv");
    await page.locator("#results:not([hidden])").waitFor();
    expect(await page.locator("#results").textContent()).toContain("Nothing found");
  });
});

describe("permanent addresses", () => {
  it("lead from a requirement to its text", async () => {
    const { page } = await site.open("req/time/interval-order/");
    await page.waitForURL(/en\/model\/rules\/TM-01\.html$/);
    expect(await page.locator("h1").textContent()).toContain("TM-01");
  });

  it("lead from a name of a package to its declaration, anchor and all", async () => {
    const { page } = await site.open("api/units/#convert");
    await page.waitForURL(/en\/api\/units\.html#convert$/);
    expect(await page.locator("#convert").boundingBox()).not.toBeNull();
  });

  it("have an anchor for every term of the namespace", async () => {
    const { page } = await site.open("en/model/terms.html#unknownBound");
    expect(await page.locator("#unknownBound").count()).toBe(1);
  });
});

describe("examples", () => {
  it("show one notation at a time, by keyboard too, and keep the choice", async () => {
    const { page } = await site.open("en/model/entity.html");
    const list = page.locator(".tabs").first();
    await list.locator("[role=tab]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await list.locator("[role=tabpanel]:visible").getAttribute("data-name")).toBe("Turtle");
    await page.reload();
    expect(await page.locator(".tabs").first().locator("[role=tabpanel]:visible").getAttribute("data-name")).toBe(
      "Turtle",
    );
  });
});
