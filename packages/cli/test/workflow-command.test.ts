// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { workflowCommand } from "../src/report/workflow-command.js";

it("escapes what would end a command or a property", () => {
  const text = workflowCommand({
    level: "error",
    file: "a,b:c.json",
    line: 3,
    column: 1,
    title: "100%: x",
    message: "one::two, 50%\nthree\u001b[31m",
  });
  expect(text).toBe("::error file=a%2Cb%3Ac.json,line=3,col=1,title=100%25%3A x::one::two, 50%25%0Athree\\u{1b}[31m");
});

it("leaves out what is not known", () => {
  expect(workflowCommand({ level: "notice", title: "t", message: "m" })).toBe("::notice title=t::m");
});
