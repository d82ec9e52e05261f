import { escapeHtml as safe } from './escape.js';
import type { ExampleOperation } from './examples/operation.js';
import type { DemonstrationKey } from './explorer.js';
import { MARK, MARK_ADDRESS } from './mark.js';
import type { EngineState, LibraryCount, PageLink } from './model.js';
import { WELCOME_STYLE } from './welcome-style.js';

export interface WelcomeModel {
  version: string;
  /** The address under which the reader reached the hub, without a slash at the end. */
  address: string;
  /** Undefined if they could not be asked. */
  engines: EngineState[] | undefined;
  counts: LibraryCount[] | undefined;
  /** Empty unless the hub shows the demonstration city. */
  keys: DemonstrationKey[];
  examples: readonly ExampleOperation[];
  guides: PageLink[];
}

const STATES: Record<EngineState['state'], { zh: string; en: string }> = {
  READY: { zh: '正常', en: 'ready' },
  STARTING: { zh: '启动中', en: 'starting' },
  DEGRADED: { zh: '降级', en: 'degraded' },
  ABSENT: { zh: '无应答', en: 'no answer' },
};

const ENDPOINTS: PageLink[] = [
  { href: '/graphql', zh: '查询台', en: 'GraphQL explorer and endpoint' },
  { href: '/schema.graphql', zh: '接口模式', en: 'The schema, with descriptions' },
  { href: '/changelog', zh: '变更记录', en: 'Changelog' },
  { href: '/healthz', zh: '存活检查', en: 'Is it alive' },
  { href: '/readyz', zh: '就绪检查', en: 'Can it answer' },
  { href: '/metrics', zh: '运行指标', en: 'Prometheus metrics' },
];

/** The page at `/`: what runs, what the libraries hold, where everything is, and a first request. Needs no script and nothing from elsewhere. */
export function welcomePage(model: WelcomeModel): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Wuku Hub 五库数据枢纽</title>
<link rel="icon" href="${safe(MARK_ADDRESS)}">
<style>${WELCOME_STYLE}</style>
</head>
<body>
<header class="opening">
<div class="page">
<p class="name">${MARK}<strong>Wuku Hub</strong><span class="version">v${safe(model.version)}</span>${model.keys.length > 0 ? '<span class="badge">演示数据 <span lang="en">Demonstration</span></span>' : ''}</p>
<h1>五库数据枢纽<span lang="en">One hub for five emergency libraries</span></h1>
<p class="lead">连云港市应急“五库”的数据，由一个 GraphQL 接口查询与写入。现已开放应急物资库与各类代码表；救援队伍、专家、预案法规、典型案例随后开放。</p>
<p class="lead quiet" lang="en">One GraphQL endpoint for the five emergency libraries of the city. Open today: materials and the code lists; teams, experts, plans with regulations, and cases follow.</p>
<p class="actions"><a class="main-action" href="/graphql">打开查询台 <span lang="en">Open the explorer</span></a><a class="action" href="/schema.graphql">接口模式 <span lang="en">Schema</span></a></p>
${engineList(model.engines)}
</div>
</header>
<main class="page">
${countList(model.counts)}
${firstRequest(model)}
${keyTable(model.keys)}
${exampleList(model.examples)}
${linkList(model.guides)}
</main>
<footer class="page"><p>Wuku Hub ${safe(model.version)} · 连云港市应急“一网五库” <span lang="en">Five emergency libraries of Lianyungang</span></p></footer>
</body>
</html>
`;
}

function engineList(engines: EngineState[] | undefined): string {
  if (!engines)
    return '<p class="engines"><span class="engine absent">运行状态暂时无法读取 <span lang="en">State cannot be read now</span></span></p>';
  const items = engines.map(({ name, version, state }) => {
    const { zh, en } = STATES[state];
    return `<li class="engine ${state.toLowerCase()}"><strong>${safe(name)}</strong>${version ? ` ${safe(version)}` : ''} <span class="state">${zh} <span lang="en">${en}</span></span></li>`;
  });
  return `<ul class="engines" aria-label="运行状态 State">${items.join('')}</ul>`;
}

function countList(counts: LibraryCount[] | undefined): string {
  if (!counts)
    return section('数据概览', 'In the libraries', '<p class="quiet">暂时无法读取 <span lang="en">Cannot be read now.</span></p>');
  const items = counts.map(
    ({ zh, en, count }) =>
      `<div class="count"><dt>${safe(zh)}<span lang="en">${safe(en)}</span></dt><dd>${count.toLocaleString('en')}</dd></div>`,
  );
  return section('数据概览', 'In the libraries', `<dl class="counts">${items.join('')}</dl>`);
}

function firstRequest({ address, keys }: WelcomeModel): string {
  const body = JSON.stringify({ query: '{ materials(first: 3) { nodes { code name } } }' });
  const command = [
    `curl ${address}/graphql`,
    `-H 'Content-Type: application/json'`,
    `-H 'Authorization: Bearer ${keys[0]?.key ?? '<API key>'}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
  return section('第一个请求', 'A first request', `<pre tabindex="0"><code>${safe(command)}</code></pre>`);
}

function keyTable(keys: DemonstrationKey[]): string {
  if (keys.length === 0) return '';
  const rows = keys.map(
    ({ key, zh, en, noteZh, noteEn }) =>
      `<tr><th scope="row">${safe(zh)}<span lang="en">${safe(en)}</span></th><td>${noteZh ? safe(noteZh) : ''}${noteEn ? `<span lang="en">${safe(noteEn)}</span>` : ''}</td><td><code class="key">${safe(key)}</code></td></tr>`,
  );
  return section(
    '演示密钥',
    'Demonstration keys',
    `<p class="note">仅供演示：数据为虚构，密钥公开。正式运行请设 <code>HUB_DEMO=false</code>，密钥由管理员签发。 <span lang="en">For demonstration only: invented data, public keys. Set <code>HUB_DEMO=false</code> for real use.</span></p>
<div class="scroll" tabindex="0" role="region" aria-label="演示密钥 Demonstration keys"><table><thead><tr><th scope="col">身份 <span lang="en">Role</span></th><th scope="col">可做之事 <span lang="en">May</span></th><th scope="col">密钥 <span lang="en">Key</span></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  );
}

function exampleList(examples: readonly ExampleOperation[]): string {
  if (examples.length === 0) return '';
  return section(
    '示例',
    'Examples',
    links(examples.map(({ id, title }) => ({ href: `/graphql?example=${encodeURIComponent(id)}`, ...title }))),
  );
}

function linkList(guides: PageLink[]): string {
  return section('入口与文档', 'Endpoints and guides', links([...ENDPOINTS, ...guides], true));
}

function links(list: PageLink[], withAddress = false): string {
  const items = list.map(
    ({ href, zh, en }) =>
      `<li><a href="${safe(href)}">${safe(zh)}</a><span lang="en">${safe(en)}</span>${withAddress ? `<code>${safe(href)}</code>` : ''}</li>`,
  );
  return `<ul class="links">${items.join('')}</ul>`;
}

function section(zh: string, en: string, content: string): string {
  return `<section><h2>${zh}<span lang="en">${en}</span></h2>${content}</section>`;
}
