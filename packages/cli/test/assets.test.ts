// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestLike, findAsset } from "../src/assets/asset-file.js";
import { jiku } from "./jiku.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const BYTES = "a,b\n1,2\n";
const digest = (algorithm: string, bytes: string | Uint8Array = BYTES) =>
  `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;

let top = "";
let cwd = "";

function asset(href: string, more: object = {}): object {
  return {
    id: `https://data.example.org/${encodeURIComponent(href)}`,
    type: "Asset",
    href,
    mediaType: "text/csv",
    ...more,
  };
}

function write(name: string, ...graph: readonly object[]): void {
  writeFileSync(join(cwd, name), JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }));
}

interface File {
  readonly findings: readonly {
    readonly code: string;
    readonly path: string;
    readonly message: { readonly en: string; readonly ja: string };
    readonly location: { readonly line?: number };
  }[];
  readonly notChecked: readonly { readonly what: string; readonly why: { readonly en: string } }[];
}

async function judged(...args: readonly string[]): Promise<File & { readonly code: number | null }> {
  const { code, out, err } = await jiku(["validate", "--format", "json", ...args], { cwd });
  expect(err).toBe("");
  return { code, ...((JSON.parse(out) as { readonly files: readonly [File] }).files[0] as File) };
}

const found = ({ findings }: File) => findings.map(({ code, path }) => `${code} ${path}`);
const left = ({ notChecked }: File) => notChecked.filter(({ what }) => what.startsWith("ID-05"));

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "jiku-assets-")));
  cwd = join(top, "root");
  mkdirSync(join(cwd, "sub/dir"), { recursive: true });
  for (const name of ["table.csv", "sub/near.csv", "sub/sp ace%.csv"]) writeFileSync(join(cwd, name), BYTES);
  writeFileSync(join(top, "outside.csv"), BYTES);
  writeFileSync(join(cwd, "large.bin"), Buffer.alloc(5 << 20, 7));
  symlinkSync(join(top, "outside.csv"), join(cwd, "link-out.csv"));
  symlinkSync(join(cwd, "table.csv"), join(cwd, "link-in.csv"));
});

afterAll(() => rmSync(top, { recursive: true }));

describe("--assets", () => {
  it("compares the digest of every algorithm, and says what it compared", async () => {
    const large = digest("sha256", Buffer.alloc(5 << 20, 7));
    write(
      "good.json",
      asset("table.csv", { digest: digest("sha256") }),
      asset("./sub/../table.csv", { digest: digest("sha512") }),
      asset("link-in.csv", { digest: digest("sha3-256") }),
      asset("large.bin", { digest: large }),
      asset("table.csv?x#y"),
    );
    const without = await judged("good.json");
    expect(left(without).map(({ what }) => what)).toEqual(["ID-05"]);
    const opened = await judged("--assets", "good.json");
    expect([opened.code, found(opened).filter((one) => !one.startsWith("ID-09")), left(opened)]).toEqual([0, [], []]);
  });

  it("reports another digest at the digest, with both values", async () => {
    write("bad.json", asset("table.csv", { digest: `sha256:${"0".repeat(64)}` }));
    const report = await judged("--assets", "bad.json");
    expect([report.code, found(report)]).toEqual([1, ["ID-05 /graph/0/digest"]]);
    const [finding] = report.findings;
    for (const text of [finding?.message.en, finding?.message.ja])
      for (const value of [`sha256:${"0".repeat(64)}`, digest("sha256")]) expect(text).toContain(value);
    expect(finding?.location.line).toBe(1);
  });

  it("reports a missing file, and fails for it where the profile says so", async () => {
    write("missing.json", asset("gone.csv", { digest: digest("sha256") }));
    const report = await judged("--assets", "missing.json");
    expect([report.code, found(report)]).toEqual([0, ["AD-108 /graph/0/href"]]);
    expect(left(report)).toEqual([expect.objectContaining({ what: "ID-05 https://data.example.org/gone.csv" })]);
    expect((await judged("--assets", "--profile", "exchange", "missing.json")).code).toBe(1);
    expect(found(await judged("missing.json"))).toEqual([]);
  });

  it("opens nothing outside the data root", async () => {
    const paths = [
      "../outside.csv",
      "link-out.csv",
      `file://${join(top, "outside.csv")}`,
      "/etc/hosts",
      "%2e%2e/outside.csv",
    ];
    for (const href of paths) {
      write("escape.json", asset(href, { digest: `sha256:${"0".repeat(64)}` }));
      const report = await judged("--assets", "escape.json");
      expect([href, report.code, found(report)]).toEqual([href, 1, ["AD-119 /graph/0/href"]]);
    }
    write("escape.json", asset("link-out.csv", { digest: digest("sha256") }));
    expect((await judged("--assets", "--follow-symlinks", "escape.json")).code).toBe(0);
  });

  it("leaves what is on another machine, and says so", async () => {
    write(
      "web.json",
      ...["https://data.example.org/x.csv", "//data.example.org/x.csv", "s3://b/x", "urn:x:y"].map((href) =>
        asset(href, { digest: digest("sha256") }),
      ),
    );
    const report = await judged("--assets", "web.json");
    expect(found(report)).toEqual([]);
    expect(left(report)).toHaveLength(4);
    expect(left(report)[0]?.why.en).toBe("the asset lies outside of this machine");
  });

  it("begins at the folder of the document, packed or not", async () => {
    write(
      "sub/doc.json",
      asset("near.csv", { digest: digest("sha256") }),
      asset("sp%20ace%25.csv", { digest: digest("sha256") }),
    );
    writeFileSync(
      join(cwd, "sub/doc.json.gz"),
      gzipSync(
        JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph: [asset("near.csv", { digest: digest("sha512") })] }),
      ),
    );
    for (const name of ["sub/doc.json", "sub/doc.json.gz"]) {
      const report = await judged("--assets", name);
      expect([name, report.code, found(report), left(report)]).toEqual([name, 0, [], []]);
    }
  });

  it("has no folder for standard input, and no bytes in a folder", async () => {
    const input = JSON.stringify({
      "@context": CONTEXT,
      jiku: "1.0",
      graph: [asset("table.csv", { digest: digest("sha256") })],
    });
    const { code, out } = await jiku(["validate", "--assets", "-"], { cwd, input });
    expect([code, out.includes("outside of this machine")]).toEqual([0, true]);
    write("folder.json", asset("sub/dir", { digest: digest("sha256") }));
    const report = await judged("--assets", "folder.json");
    expect([report.code, found(report)]).toEqual([1, ["AD-121 /graph/0/href"]]);
  });

  it("tells documents of one closed set apart", async () => {
    write("one.json", asset("table.csv", { digest: digest("sha256") }));
    write("sub/two.json", asset("table.csv", { digest: digest("sha256"), id: "https://data.example.org/two" }));
    const { out } = await jiku(
      ["validate", "--format", "ndjson", "--assets", "--together", "one.json", "sub/two.json"],
      { cwd },
    );
    const lines = out
      .trimEnd()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { code: string; location: { file: string } });
    expect(lines.map(({ code, location }) => `${code} ${location.file}`)).toEqual(["AD-108 sub/two.json"]);
  });
});

describe("findAsset", () => {
  it("never leaves the root, however an address is written", () => {
    const home = { folder: join(cwd, "sub"), root: cwd, followSymlinks: false };
    for (const href of [
      "../..",
      "../../outside.csv",
      "..%2f..%2foutside.csv",
      "dir/../../../outside.csv",
      "/",
      "file:///etc/passwd",
      "file:/etc/passwd",
    ])
      expect([href, findAsset(href, home)]).toEqual([href, { kind: "escape", link: false }]);
    for (const href of ["", "#a", "?b", "%00", "a\u0000b"]) expect(findAsset(href, home).kind).not.toBe("file");
    expect(findAsset("../table.csv", home)).toEqual({ kind: "file", path: join(cwd, "table.csv") });
    expect(findAsset("%E3%81", home)).toEqual({ kind: "missing" });
  });
});

describe("digestLike", () => {
  it("takes only the algorithms of a Digest, and only regular files", () => {
    expect(digestLike(join(cwd, "table.csv"), "sha256:0")).toBe(digest("sha256"));
    expect(digestLike(join(cwd, "table.csv"), "md5:0")).toBeUndefined();
    expect(() => digestLike(cwd, "sha256:0")).toThrow("EISDIR");
    expect(() => digestLike("/dev/zero", "sha256:0")).toThrow("ENODEV");
  });
});
