// SPDX-License-Identifier: Apache-2.0
// Runs before the page is drawn, so that it does not flash.
const chosen = localStorage.getItem("jiku-theme");
if (chosen === "dark" || chosen === "light") document.documentElement.dataset["theme"] = chosen;
