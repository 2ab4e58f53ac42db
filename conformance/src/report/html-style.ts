// SPDX-License-Identifier: Apache-2.0

/** The style of the report page; its digest stands in the content policy. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#d8dee6;--ground:#fff;--panel:#f5f7fa;--good:#0f6b3c;--bad:#a8201a;--open:#8a5300}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3afbd;--line:#343d49;--ground:#12161c;--panel:#1b212a;--good:#63d391;--bad:#ff8a80;--open:#f2b45c}}
*{box-sizing:border-box}
body{max-width:82rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;font:16px/1.6 system-ui,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP",sans-serif;color:var(--ink);background:var(--ground)}
body>label{margin-right:1rem;cursor:pointer}
h1{font-size:1.6rem;line-height:1.3;margin:1rem 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem}
p{margin:.4rem 0}
#ja:checked~main [lang=en],#en:checked~main [lang=ja]{display:none}
.soft,dt{color:var(--soft)}
.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
.answer{font-size:1.15rem;font-weight:600}
ul.cards{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))}
ul.cards li{border:1px solid var(--line);border-left-width:4px;border-radius:.4rem;padding:.6rem .9rem;background:var(--panel)}
ul.cards li.good{border-left-color:var(--good)}ul.cards li.bad{border-left-color:var(--bad)}ul.cards li.open{border-left-color:var(--open)}
ul.cards b{display:block;color:var(--ink)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1.25rem;margin:0}
dd{margin:0;overflow-wrap:anywhere}
code,pre{font:14px/1.5 ui-monospace,"SFMono-Regular",Consolas,"Noto Sans Mono CJK JP",monospace}
pre{margin:.25rem 0 1rem;padding:.6rem .8rem;background:var(--ground);border:1px solid var(--line);border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere;max-height:20rem;overflow-y:auto}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:left;padding:.4rem .7rem;border-bottom:1px solid var(--line);vertical-align:top}
thead th{background:var(--panel);white-space:nowrap}
tbody:last-child tr:last-child td{border-bottom:0}
tbody th{padding-top:1rem}
td.cell{white-space:nowrap}td.number,th.number{text-align:right;white-space:nowrap}
article{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:.4rem;background:var(--panel);padding:.75rem 1rem;margin:0 0 1rem}
article.open{border-left-color:var(--open);color:inherit}
article h3{margin:0 0 .3rem;font-size:1rem;overflow-wrap:anywhere}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body>input,body>label{display:none}pre{max-height:none}.scroll{overflow:visible}}
`;
