// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const OUT = fileURLToPath(new URL("../../out/", import.meta.url));
const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path));
if (NGINX === undefined) console.warn("SKIPPED: a real web server; nginx is not installed");

describe.skipIf(NGINX === undefined)("nginx with the configuration of the site", () => {
  const folder = mkdtempSync(join(tmpdir(), "jiku-nginx-"));
  let base = "";
  let server: ChildProcess;

  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const file = join(folder, "nginx.conf");
    writeFileSync(
      file,
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1; events {}
http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
include ${OUT}nginx.maps.conf; server { listen 127.0.0.1:${port}; root ${OUT}; include ${OUT}nginx.conf; } }\n`,
    );
    expect(spawnSync(NGINX as string, ["-t", "-c", file, "-p", folder], { encoding: "utf8" }).stderr).toContain(
      "is successful",
    );
    server = spawn(NGINX as string, ["-c", file, "-p", folder], { stdio: "ignore" });
    await answering(base);
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, accept: string, redirect: RequestRedirect = "follow"): Promise<Response> =>
    fetch(base + path, { headers: { accept }, redirect });

  it.each([
    ["/ns", "text/turtle", "text/turtle"],
    ["/ns", "application/ld+json", "application/ld+json"],
    ["/ns", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html"],
    ["/schema/time/time-extent", "application/json", "application/json"],
    ["/schema/time/time-extent", "text/html", "text/html"],
    ["/api/validate/node", "text/html", "text/html"],
    ["/v1/context.jsonld", "application/ld+json", "application/ld+json"],
    ["/shapes.ttl", "*/*", "text/turtle"],
    ["/requirements.json", "*/*", "application/json"],
    ["/crosswalk.sssom.tsv", "*/*", "text/tab-separated-values"],
    ["/jiku.ja.pdf", "*/*", "application/pdf"],
  ])("%s for %s is %s", async (path, accept, type) => {
    const answer = await get(path, accept);
    expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([200, type]);
    expect(answer.headers.get("content-security-policy")).not.toMatch(/unsafe/);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it("lets the worker of the playground compile WebAssembly, and nothing else that is unsafe", async () => {
    const { headers } = await get("/assets/playground-worker.js", "*/*");
    expect(headers.get("content-security-policy")?.match(/'[\w-]*(?:unsafe|eval)[\w-]*'/g)).toEqual([
      "'wasm-unsafe-eval'",
    ]);
  });

  it("leads every requirement to its page", async () => {
    const { requirements } = JSON.parse(readFileSync(join(OUT, "requirements.json"), "utf8")) as {
      readonly requirements: readonly { readonly id: string }[];
    };
    const statuses: number[] = [];
    for (const { id } of requirements) {
      statuses.push((await get(id.replace("https://w3id.org/jiku", ""), "text/html")).status);
    }
    expect([statuses.length > 300, new Set(statuses)]).toEqual([true, new Set([200])]);
  });

  it("says 404 for what there is not", async () => {
    expect((await get("/schema/time/nothing", "application/json")).status).toBe(404);
    expect((await get("/../../etc/passwd", "*/*")).status).toBeGreaterThanOrEqual(400);
  });
});

const PDF_TOOLS =
  spawnSync("pdftotext", ["-v"]).error === undefined && spawnSync("pdffonts", ["-v"]).error === undefined;
if (!PDF_TOOLS) console.warn("SKIPPED: reading the PDF; poppler-utils is not installed");

describe.skipIf(!PDF_TOOLS)("the PDF", () => {
  for (const language of ["en", "ja"] as const) {
    it(`has all chapters in ${language}, and a CJK font`, () => {
      const file = join(OUT, `jiku.${language}.pdf`);
      const words = execFileSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 })
        .normalize("NFKC")
        .replace(/\s+/g, "");
      const chapters = [
        ...readFileSync(join(OUT, language, "all.html"), "utf8").matchAll(/<li><a href="#[^"]+">([^<]+)<\/a>/g),
      ].map(([, title = ""]) => title.normalize("NFKC").replace(/\s+/g, ""));
      expect(chapters.length).toBeGreaterThan(50);
      expect(chapters.filter((title) => !words.includes(title))).toEqual([]);
      expect(execFileSync("pdffonts", [file], { encoding: "utf8" })).toMatch(/IPAexGothic|CJK/);
    });
  }
});

beforeAll(() => {
  if (!existsSync(join(OUT, "nginx.conf"))) throw new Error("the site is not built: npm run docs");
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function answering(base: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    try {
      await fetch(`${base}/ns.ttl`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("nginx does not answer");
}
