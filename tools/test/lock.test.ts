// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { lockFaults } from "../src/checks/check-lock.js";
import { completeLock } from "../src/checks/complete-lock.js";
import { type Lock, platformOf } from "../src/checks/lock.js";

const LOCK: Lock = {
  packages: {
    "": {},
    "node_modules/tool": {
      version: "1.2.3",
      dev: true,
      license: "MIT",
      optionalDependencies: { "@tool/darwin-arm64": "1.2.3", "@tool/linux-x64-musl": "1.2.3", helper: "2.0.0" },
    },
    "node_modules/@tool/darwin-arm64": { version: "1.2.3", os: ["darwin"], cpu: ["arm64"], optional: true },
    "node_modules/tool/node_modules/helper": { version: "2.0.0" },
    "node_modules/@jiku/model": { resolved: "packages/model", link: true },
  },
};

test("a platform that is not listed is a fault until the file is completed", () => {
  expect(lockFaults(LOCK)).toEqual([
    "package-lock.json:1 @tool/linux-x64-musl@1.2.3, wanted by node_modules/tool, is not listed",
  ]);
  const complete = completeLock(LOCK);
  expect(lockFaults(complete)).toEqual([]);
  expect(complete.packages["node_modules/@tool/linux-x64-musl"]).toEqual({
    version: "1.2.3",
    cpu: ["x64"],
    dev: true,
    libc: ["musl"],
    license: "MIT",
    optional: true,
    os: ["linux"],
  });
  expect(completeLock(complete)).toEqual(complete);
});

test("an address, and a platform entry that says nothing, are faults", () => {
  const packages = {
    ...LOCK.packages,
    "node_modules/tool": {
      version: "1.2.3",
      resolved: "https://registry.example.org/tool.tgz",
      optionalDependencies: { "@tool/darwin-arm64": "1.2.3" },
    },
    "node_modules/@tool/darwin-arm64": { optional: true },
  };
  expect(lockFaults({ packages })).toEqual([
    "package-lock.json:1 node_modules/tool names the address it came from",
    "package-lock.json:1 node_modules/@tool/darwin-arm64 has no version",
    "package-lock.json:1 node_modules/@tool/darwin-arm64 has neither os nor cpu",
  ]);
});

test("names of platform packages", () => {
  expect(platformOf("@turbo/windows-64")).toEqual({ os: ["win32"], cpu: ["x64"], libc: [] });
  expect(platformOf("@biomejs/cli-linux-arm64-musl")).toEqual({ os: ["linux"], cpu: ["arm64"], libc: ["musl"] });
  expect(platformOf("lightningcss-linux-x64-gnu")).toEqual({ os: ["linux"], cpu: ["x64"], libc: ["glibc"] });
  expect(platformOf("graceful-fs")).toEqual({ os: [], cpu: [], libc: [] });
});
