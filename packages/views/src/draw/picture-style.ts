// SPDX-License-Identifier: Apache-2.0

/** Colours on a light ground; the colour-blind tell them apart. */
export const lightColours =
  "--ground:#fff;--text:#1b1f24;--soft:#586069;--line:#d5dae0;--panel:#f5f7f9;--land:#e6eadc;--sea:#f3f8fc;--coast:#b9c2ab;" +
  "--compatible:#00714f;--mediatedExact:#0060a8;--mediatedLossy:#a35c00;--undetermined:#6b6f76;--incompatible:#b3261e;" +
  "--s0:#0060a8;--s1:#a35c00;--s2:#00714f;--s3:#8a3ffc;--s4:#b3261e;--s5:#4d5b6a";

/** The same on a dark ground. */
export const darkColours =
  "--ground:#14171b;--text:#e6e9ed;--soft:#a3abb5;--line:#3a414a;--panel:#1d2126;--land:#2c3229;--sea:#161c23;--coast:#4d5747;" +
  "--compatible:#3ccf9a;--mediatedExact:#62b5ff;--mediatedLossy:#f2b04a;--undetermined:#b3bac3;--incompatible:#ff8a80;" +
  "--s0:#62b5ff;--s1:#f2b04a;--s2:#3ccf9a;--s3:#c5a3ff;--s4:#ff8a80;--s5:#a9b8c8";

/** The style of pictures, tables and lists. */
export const pictureStyle = `
h3{font-size:1rem;margin:1em 0 .4em}
p{margin:.4em 0}ul,ol{margin:.4em 0;padding-left:1.4em}
code,.ends{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.second,.note{color:var(--soft);font-weight:400;font-size:.9em}.loud{border:2px solid var(--mediatedLossy);color:var(--text);padding:.5em .7em;border-radius:6px}
.empty{border:1px dashed var(--line);padding:1em;border-radius:6px}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:2px solid var(--mediatedExact)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 1.4em;padding:0}.sample{width:60px;height:16px;vertical-align:-3px}
.inline{width:16px;height:16px;vertical-align:-3px}.word{white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:.92em}th,td{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}tbody th{min-width:8em}tbody .path{min-width:17em}.size,.code{white-space:nowrap}.message{min-width:17em}td .plain{min-width:13em}.plain{list-style:none;padding:0;margin:0}
article{border:1px solid var(--line);border-left:4px solid var(--undetermined);border-radius:6px;padding:.2em .9em .6em;margin:.8em 0}
article h3{display:flex;flex-wrap:wrap;gap:.2em .8em;align-items:baseline}
article.v-compatible{border-left-color:var(--compatible)}article.v-mediatedExact{border-left-color:var(--mediatedExact)}
article.v-mediatedLossy{border-left-color:var(--mediatedLossy)}article.v-incompatible{border-left-color:var(--incompatible)}
.steps{display:flex;flex-wrap:wrap;gap:.2em 1.8em}
svg{display:block;margin:0 auto;max-width:100%;height:auto}svg.inline,svg.sample{display:inline-block;margin:0 .4em 0 0;max-width:none}svg text{fill:var(--text);font-family:inherit}
.mark{fill:var(--v);stroke:var(--v);stroke-width:1}.mark .glyph{fill:none;stroke-width:2.6;stroke-linecap:round}
.mark .hollow{fill:none;stroke-width:1.4}.mark.v-undetermined .glyph{stroke-width:1.6}
.edge{fill:none;stroke:var(--v);stroke-width:2}.head{fill:var(--v)}
.v-compatible{--v:var(--compatible)}.v-mediatedExact{--v:var(--mediatedExact)}.v-mediatedLossy{--v:var(--mediatedLossy)}
.v-undetermined{--v:var(--undetermined)}.v-incompatible{--v:var(--incompatible)}
.edge.v-mediatedExact{stroke-dasharray:14 4}.edge.v-mediatedLossy{stroke-dasharray:7 5}.edge.v-undetermined{stroke-dasharray:2 4}
.edge.v-incompatible{stroke-dasharray:12 4 2 4;stroke-width:2.6}
.plate{fill:var(--ground);stroke:var(--v);stroke-width:1}.edge-name{font-size:12px}
.party rect{fill:var(--panel);stroke:var(--soft)}.party.ghost rect{stroke-dasharray:4 4}.party-name{font-size:13.5px;font-weight:600}
.party-label{font-size:12px}svg .party-label{fill:var(--soft)}.port{fill:var(--ground);stroke:var(--text);stroke-width:1.5}.port-name{font-size:12px}
.end{text-anchor:end}.mid{text-anchor:middle}
.grid{stroke:var(--line);stroke-width:.7;fill:none}.frame{fill:none;stroke:var(--soft)}.tick,.axis,.landmark{font-size:11px}
svg .tick,svg .landmark{fill:var(--soft)}svg .axis{font-size:12px}
.scale rect{fill:var(--s);fill-opacity:.13;stroke:var(--s);stroke-width:1.6}.open{fill:none;stroke:var(--s);stroke-width:1.4}
.scale-name{font-size:12px;font-weight:600;paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
svg .scale-name{fill:var(--s)}svg .gap{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--ground);stroke-width:3px}.number{font-weight:700;color:var(--s)}
.s-0{--s:var(--s0)}.s-1{--s:var(--s1)}.s-2{--s:var(--s2)}.s-3{--s:var(--s3)}.s-4{--s:var(--s4)}.s-5{--s:var(--s5)}
.findings li{margin:.5em 0}.sev-error b{color:var(--incompatible)}.sev-warning b{color:var(--mediatedLossy)}
.narrow{display:none}.dense .scale rect{fill-opacity:.03}
@media(max-width:760px){.wide{display:none}.narrow{display:block}.stack thead{display:none}.stack tr{display:block;border-bottom:1px solid var(--line);padding:.3em 0}
.stack td,.stack th{display:inline-block;min-width:0;border:0;padding:.1em .8em .1em 0}.stack .message{display:block}}
@media print{article{break-inside:avoid}}
`;
