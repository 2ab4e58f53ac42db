// SPDX-License-Identifier: Apache-2.0
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../src/pdf.js";
import { policyOf } from "../../src/policy.js";

const OUT = fileURLToPath(new URL("../../out/", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** What a page did that it must not do. */
export interface Watched {
  readonly page: Page;
  /** Messages of the console of level error, refused by the policy or thrown. */
  readonly faults: string[];
  /** Requests to anywhere but the site. */
  readonly outside: string[];
}

export interface Site {
  readonly base: string;
  open(address: string, options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

/** The built site behind a server of its own, with the policy that the configuration of the site sends, in a real browser. */
export async function openSite(): Promise<Site> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("no Chromium: install Debian's chromium, or name one in CHROMIUM");
  if (!existsSync(join(OUT, "en/introduction.html"))) throw new Error("the site is not built: npm run docs");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = join(OUT, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(OUT) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policyOf(path.slice(1)),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return {
    base,
    open: (address, options) => watch(browser, base, address, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function watch(
  browser: Browser,
  base: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:data|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.goto(base + address);
  return { page, faults, outside };
}
