// SPDX-License-Identifier: Apache-2.0

/** The style of the page: light and dark by the reader's choice, one of two languages, colours that the colour-blind tell apart. */
export const pageStyle = `
:root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--soft:#586069;--line:#d5dae0;--panel:#f5f7f9;
--compatible:#00714f;--mediatedExact:#0060a8;--mediatedLossy:#a35c00;--undetermined:#6b6f76;--incompatible:#b3261e;
--s0:#0060a8;--s1:#a35c00;--s2:#00714f;--s3:#8a3ffc;--s4:#b3261e;--s5:#4d5b6a}
@media(prefers-color-scheme:dark){:root{--ground:#14171b;--text:#e6e9ed;--soft:#a3abb5;--line:#3a414a;--panel:#1d2126;
--compatible:#3ccf9a;--mediatedExact:#62b5ff;--mediatedLossy:#f2b04a;--undetermined:#b3bac3;--incompatible:#ff8a80;
--s0:#62b5ff;--s1:#f2b04a;--s2:#3ccf9a;--s3:#c5a3ff;--s4:#ff8a80;--s5:#a9b8c8}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans CJK JP","Noto Sans JP","Yu Gothic UI",sans-serif}
body{margin:0 auto;padding:16px;max-width:1400px;overflow-wrap:break-word}h1,h3,li,p,code{overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.2em 0 .4em}h2{font-size:1.2rem;margin:1.8em 0 .5em;border-bottom:1px solid var(--line);padding-bottom:.2em}
h3{font-size:1rem;margin:1em 0 .4em}
p{margin:.4em 0}ul,ol{margin:.4em 0;padding-left:1.4em}
code,.ends{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.second,.note{color:var(--soft);font-weight:400;font-size:.9em}.loud{border:2px solid var(--mediatedLossy);color:var(--text);padding:.5em .7em;border-radius:6px}
.empty{border:1px dashed var(--line);padding:1em;border-radius:6px}
.language{position:absolute;width:1px;height:1px;opacity:0}
nav{text-align:right;font-size:.9em}nav label{display:inline-block;padding:.2em .7em;border:1px solid var(--line);cursor:pointer}
nav label:first-of-type{border-radius:6px 0 0 6px}nav label:last-of-type{border-radius:0 6px 6px 0;border-left:0}
#en:checked~nav [for=en],#ja:checked~nav [for=ja]{background:var(--text);color:var(--ground)}
.language:focus-visible~nav{outline:2px solid var(--mediatedExact);outline-offset:2px}
#en:checked~main [lang=ja],#ja:checked~main [lang=en]{display:none}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:2px solid var(--mediatedExact)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 1.4em;padding:0}.sample{width:60px;height:16px;vertical-align:-3px}
.inline{width:16px;height:16px;vertical-align:-3px}.word{white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:.92em}th,td{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}tbody th{min-width:8em}.size,.code{white-space:nowrap}.message{min-width:17em}td .plain{min-width:13em}.plain{list-style:none;padding:0;margin:0}
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
@media(max-width:760px){.wide{display:none}.narrow{display:block}body{padding:10px}.stack thead{display:none}.stack tr{display:block;border-bottom:1px solid var(--line);padding:.3em 0}
.stack td,.stack th{display:inline-block;min-width:0;border:0;padding:.1em .8em .1em 0}.stack .message{display:block}}
@media print{nav{display:none}article{break-inside:avoid}}
`;
