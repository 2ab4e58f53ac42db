// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.js";
import { give, judged } from "./use-playground.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
});

const WRONG = JSON.stringify(
  {
    "@context": "https://w3id.org/jiku/v1/context.jsonld",
    id: "https://data.example.org/event/1",
    type: "Entity",
    entityTypes: ["https://data.example.org/type/RoadClosure"],
    existence: { start: "2026-09-03", end: "2026-09-01" },
  },
  undefined,
  2,
);

describe("the playground", () => {
  it("finds a fault, leads to its rule and its line, and stays at home", async () => {
    const watched = await site.open("en/playground.html");
    const { page, faults, outside } = watched;
    await give(watched, "closure.json", WRONG);
    await judged(page);
    expect(await page.locator(".finding.error .code").textContent()).toBe("TM-01");
    await page.locator(".finding .jump").click();
    const { start, text } = await page.locator("#source").evaluate((field) => {
      const { selectionStart, value } = field as HTMLTextAreaElement;
      return { start: selectionStart, text: value };
    });
    expect(text.slice(0, start).split("\n").length).toBe(10);
    await page.locator(".finding .code").click();
    await page.waitForURL(/model\/rules\/TM-01\.html$/);
    expect([faults, outside]).toEqual([[], []]);
  });

  it("judges again what is typed, and says where broken JSON breaks", async () => {
    const { page } = await site.open("ja/playground.html");
    await page.locator("#source").fill(WRONG.replace("2026-09-01", "2026-09-05"));
    await page.locator("#panel-findings .empty").waitFor({ timeout: 60_000 });
    await page.locator("#source").fill(`${WRONG.slice(0, 120)}\n  oops`);
    await page.locator(".finding.error .jump").first().waitFor({ timeout: 60_000 });
    expect(await page.locator(".finding.error .jump").first().textContent()).toMatch(/\d+行目へ/);
  });

  it("draws map, timeline, scales, graph and readiness", async () => {
    const watched = await site.open("en/playground.html");
    await give(
      watched,
      "city.json",
      readFileSync(fileURLToPath(new URL("../../../../examples/city/observations.json", import.meta.url))),
    );
    await judged(watched.page);
    for (const name of ["map", "timeline", "graph"]) {
      await watched.page.locator(`#tab-${name}`).click();
      const shapes = watched.page.locator(`#panel-${name} svg :is(path, circle, rect, line)`);
      expect(await shapes.count(), name).toBeGreaterThan(2);
    }
    // Pictures have the colours of the page, and those for a narrow panel where it is narrow.
    const ground = (): Promise<string> =>
      watched.page
        .locator("#panel-graph .jiku-view")
        .evaluate((view) => getComputedStyle(view).getPropertyValue("--ground"));
    const light = await ground();
    await watched.page.locator("button.theme").click();
    expect([light, await ground()]).toEqual(["#fff", "#14171b"]);
    await watched.page.locator("#tab-readiness").click();
    expect(await watched.page.locator("#panel-readiness .jiku-view").textContent()).not.toBe("");
    await watched.page.locator("#tab-rdf").click();
    expect(await watched.page.locator("#panel-rdf pre").textContent()).toContain("@prefix");
    expect([watched.faults, watched.outside]).toEqual([[], []]);
  });

  it("judges the connections of a composition: verdicts, graph, scales, codes", async () => {
    const watched = await site.open("ja/playground.html");
    const { page } = watched;
    const flood = readFileSync(
      fileURLToPath(new URL("../../../../examples/flood/flood.json", import.meta.url)),
      "utf8",
    );
    const panel = page.locator("#panel-coupling");
    await give(watched, "flood.json", flood);
    await judged(page, "flood.json");
    await page.locator("#tab-coupling").click();
    expect(await panel.locator("article.v-compatible").count()).toBe(3);
    expect(await panel.locator("article.v-mediatedLossy .code").allTextContents()).toContain("CPL-022");
    expect(await panel.locator("svg.graph:visible .party").count()).toBe(5);
    expect(await panel.locator(".scale:visible").count()).toBeGreaterThan(2);
    expect(await panel.locator("article h3:visible").first().textContent()).toContain("radar.rain → losses.rain");
    // A depth where the canal expects a rate of flow.
    const wrong = flood.replaceAll('"unit": "mm.h-1"', '"unit": "kg"');
    expect(wrong).not.toBe(flood);
    await give(watched, "wrong.json", wrong);
    await judged(page, "wrong.json");
    expect(await panel.locator("article.v-incompatible").count()).toBeGreaterThan(0);
    await give(watched, "closure.json", WRONG);
    await judged(page, "closure.json");
    expect(await panel.locator(".empty").count()).toBe(1);
    expect([watched.faults, watched.outside]).toEqual([[], []]);
  });

  it("shares by a link that carries everything", async () => {
    const watched = await site.open("en/playground.html");
    await give(watched, "closure.json", WRONG);
    await judged(watched.page);
    await watched.page.locator("#share").click();
    await watched.page.waitForURL(/#d=/);
    const other = await site.open(watched.page.url().slice(site.base.length));
    await judged(other.page);
    expect(await other.page.locator("#source").inputValue()).toBe(WRONG);
    const broken = await site.open("en/playground.html#d=AAAA____");
    expect([await broken.page.locator("#source").inputValue(), broken.faults]).toEqual(["", []]);
  });

  it("makes a fix with one click", async () => {
    const watched = await site.open("en/playground.html");
    const polygon = {
      "@context": "https://w3id.org/jiku/v1/context.jsonld",
      id: "https://data.example.org/p/1",
      type: "Observation",
      origin: "measured",
      observedProperty: "https://data.example.org/level",
      featureOfInterest: "https://data.example.org/gauge",
      phenomenonTime: { at: "2026-09-01T00:00:00Z" },
      result: { kind: "quantity", value: 1, unit: "mm/hr" },
    };
    await give(watched, "unit.json", JSON.stringify(polygon, undefined, 1));
    await judged(watched.page);
    const before = await watched.page.locator(".finding").count();
    const fix = watched.page.locator(".finding .apply").first();
    expect(await fix.count()).toBe(1);
    await fix.click();
    await watched.page.waitForFunction((count) => document.querySelectorAll(".finding").length < count, before);
    expect(await watched.page.locator("#source").inputValue()).toContain('"unit": "mm/h",');
  });
});

describe("strangers", () => {
  it("hostile content is text and nothing else", async () => {
    const watched = await site.open("en/playground.html");
    const evil = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
    const graph = [
      {
        id: "javascript:globalThis.pwned=1",
        type: "Entity",
        entityTypes: ["https://data.example.org/t"],
        label: { en: evil, ja: evil },
      },
      {
        id: "https://data.example.org/a",
        type: "Entity",
        entityTypes: [evil],
        label: { en: `${evil}`.repeat(500) },
        existence: { start: evil },
      },
    ];
    await give(
      watched,
      "evil<b>.json",
      JSON.stringify({ "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", graph }),
    );
    await judged(watched.page);
    for (const name of ["readiness", "map", "timeline", "scales", "graph", "coupling", "rdf", "findings"]) {
      await watched.page.locator(`#tab-${name}`).click();
      const found = await watched.page.locator(`#panel-${name}`).evaluate((panel) => {
        const roots = [panel, ...[...panel.querySelectorAll("*")].flatMap((item) => item.shadowRoot ?? [])];
        return roots.flatMap((root) => [...root.querySelectorAll("script, img, [href^='javascript:'], [onerror]")])
          .length;
      });
      expect(found, name).toBe(0);
    }
    expect(await watched.page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    expect([watched.faults, watched.outside]).toEqual([[], []]);
  });

  it("50 MB leave the page at hand, show progress, and can be cancelled", { timeout: 300_000 }, async () => {
    const watched = await site.open("en/playground.html");
    const { page } = watched;
    const line = `${JSON.stringify({ id: "https://data.example.org/gauge/N", type: "Entity", entityTypes: ["https://data.example.org/t"] })}\n`;
    await page.evaluate((text) => {
      const many = Array.from({ length: Math.ceil(5e7 / text.length) }, (_, at) => text.replace("N", String(at))).join(
        "",
      );
      const data = new DataTransfer();
      data.setData("text/plain", many);
      document
        .querySelector("#source")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, cancelable: true }));
    }, line);
    await page.locator("#progress:not([hidden])").waitFor();
    const slowest = await page.evaluate(async () => {
      let worst = 0;
      for (let turn = 0; turn < 60; turn++) {
        const start = performance.now();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        worst = Math.max(worst, performance.now() - start);
      }
      return worst;
    });
    expect(slowest).toBeLessThan(1_000);
    await page.locator("#cancel").click();
    expect(await page.locator("#status").textContent()).toContain("Cancelled");
    await give(watched, "closure.json", WRONG);
    await judged(page);
    expect(await page.locator(".finding.error .code").textContent()).toBe("TM-01");
  });
});
