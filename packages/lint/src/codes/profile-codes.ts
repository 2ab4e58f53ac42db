// SPDX-License-Identifier: Apache-2.0
import { lintCode, wording } from "./lint-code.js";

/** Whether a profile file has its form. */
export const profileCodes = [
  lintCode(
    "LN-30",
    "profile-text",
    ["Texts of a profile", "プロファイルの文"],
    wording(
      ['"{text}" is missing in this profile.', "このプロファイルには「{text}」がない。"],
      ["Write it in English and in Japanese.", "英語と日本語で書く。"],
    ),
  ),
  lintCode(
    "LN-31",
    "profile-order",
    ["Order of a profile", "プロファイルの順序"],
    wording(
      ['The order "{value}" is no whole number from 1.', "順序「{value}」は1以上の整数ではない。"],
      ["Give the place among the profiles, loosest first.", "緩いものから数えた順番を書く。"],
    ),
  ),
  lintCode(
    "LN-32",
    "profile-member",
    ["Members of a profile", "プロファイルの項目"],
    wording(
      ['"{member}" is no member of a profile.', "「{member}」はプロファイルの項目ではない。"],
      ["Use one of {allowed}.", "{allowed}のいずれかを使う。"],
    ),
    {
      near: wording(
        ['"{member}" is no member of a profile.', "「{member}」はプロファイルの項目ではない。"],
        ['Write "{near}".', "「{near}」と書く。"],
      ),
    },
  ),
];
