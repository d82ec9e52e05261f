/** The style of the welcome page, inline so that the page is one answer; light or dark as the reader's system is. */
export const WELCOME_STYLE = `
:root{color-scheme:light dark;--paper:#fbfcfb;--raised:#fff;--ink:#16302f;--quiet:#566c6a;--line:#dde6e4;--accent:#155e63;--on-accent:#fff;--wash:#eaf3f1;--code:#f1f6f5;--warm:#fff4df;--warm-ink:#744606;--good:#2f8f5b;--busy:#b7791f;--bad:#c2413b}
@media (prefers-color-scheme:dark){:root{--paper:#11191b;--raised:#172124;--ink:#e4eeec;--quiet:#9db2af;--line:#2a393a;--accent:#67c7c1;--on-accent:#0c1c1d;--wash:#152427;--code:#1b282a;--warm:#352a15;--warm-ink:#ffd391;--good:#5cc78c;--busy:#e3b35f;--bad:#ef857f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;-webkit-text-size-adjust:100%}
.page{max-width:1080px;margin:0 auto;padding:0 24px}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
code,pre{font-family:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;font-size:.875em}
[lang=en]{color:var(--quiet);font-size:.875em}
.quiet{color:var(--quiet)}
.opening{background:var(--wash);border-bottom:1px solid var(--line);padding:28px 0 32px}
.name{display:flex;flex-wrap:wrap;align-items:center;gap:10px;margin:0 0 36px}
.name svg{width:32px;height:32px}
.version{color:var(--quiet);font-size:.875rem}
.badge{padding:2px 11px;border-radius:999px;background:var(--warm);color:var(--warm-ink);font-size:.8125rem}
.badge [lang=en]{color:inherit;font-size:1em}
h1{margin:0 0 14px;font-size:clamp(1.9rem,5vw,2.75rem);font-weight:650;line-height:1.2;letter-spacing:.02em}
h1 [lang=en]{display:block;margin-top:6px;font-size:.46em;font-weight:400;letter-spacing:0}
.lead{max-width:58em;margin:0 0 4px;text-wrap:pretty}
.actions{display:flex;flex-wrap:wrap;gap:12px;margin:24px 0 28px}
.actions a{display:inline-flex;align-items:baseline;gap:8px;padding:9px 18px;border:1px solid var(--accent);border-radius:9px;text-decoration:none}
.actions a [lang=en]{color:inherit;opacity:.85}
.main-action{background:var(--accent);color:var(--on-accent)}
.actions a:hover{filter:brightness(1.08)}
.engines{display:flex;flex-wrap:wrap;gap:8px 26px;margin:0;padding:0;list-style:none;font-size:.9375rem}
.engine{display:flex;align-items:baseline;gap:7px}
.engine::before{content:"";align-self:center;width:8px;height:8px;border-radius:50%;background:var(--good)}
.engine.starting::before,.engine.degraded::before{background:var(--busy)}
.engine.absent::before{background:var(--bad)}
.engine strong{font-weight:600}
.state{color:var(--quiet)}
section{margin:40px 0}
h2{display:flex;flex-wrap:wrap;align-items:baseline;gap:10px;margin:0 0 14px;font-size:1.1875rem;font-weight:650}
h2 [lang=en]{font-weight:400}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(158px,1fr));gap:1px;margin:0;overflow:hidden;border:1px solid var(--line);border-radius:12px;background:var(--raised)}
.count{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:14px 18px;box-shadow:0 0 0 1px var(--line)}
.count dd{margin:0;font-size:1.625rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
.count dt [lang=en]{display:block;line-height:1.3}
pre{margin:0;padding:16px 18px;overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--code);line-height:1.6}
.note{margin:0 0 14px;padding:10px 16px;border-radius:10px;background:var(--warm);color:var(--warm-ink);font-size:.9375rem}
.note [lang=en]{display:block;color:inherit}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--raised)}
table{width:100%;border-collapse:collapse}
th,td{padding:10px 18px;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-top:0;color:var(--quiet);font-size:.875rem;font-weight:500}
tbody th{font-weight:600;white-space:nowrap}
tbody [lang=en]{display:block;font-weight:400;line-height:1.4}
.key{padding:2px 7px;border-radius:6px;background:var(--code);white-space:nowrap;-webkit-user-select:all;user-select:all}
.links{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:0 32px;margin:0;padding:0;list-style:none}
.links li{display:grid;grid-template-columns:1fr auto;align-content:start;gap:0 12px;padding:9px 0;border-bottom:1px solid var(--line)}
.links a{justify-self:start;text-decoration-thickness:1px}
.links [lang=en]{grid-row:2;grid-column:1/-1;line-height:1.4}
.links code{color:var(--quiet)}
footer{padding-top:8px;padding-bottom:36px;color:var(--quiet);font-size:.875rem}
@media (max-width:560px){.page{padding:0 18px}.name{margin-bottom:26px}.counts{grid-template-columns:1fr 1fr}.actions a{flex:1 1 100%;justify-content:center}section{margin:32px 0}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tbody tr{display:grid;gap:4px;padding:12px 16px;border-top:1px solid var(--line)}tbody tr:first-child{border-top:0}tbody th,tbody td{padding:0;border:0}tbody th [lang=en]{display:inline;margin-left:8px}.key{display:inline-block;margin-top:2px}}
@media print{.opening{background:none}.actions{display:none}}
`;
