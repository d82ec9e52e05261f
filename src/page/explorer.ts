import { escapeHtml } from './escape.js';
import { MARK, MARK_ADDRESS } from './mark.js';

/** What `manifest.json` beside the built explorer names; paths are relative to that folder. */
export interface ExplorerManifest {
  script: string;
  style: string;
  /** Scripts that the entry imports at once: fetched in parallel with it. */
  preload: string[];
}

export type PageLanguage = 'zh-CN' | 'en';

/** A key of the demonstration city with the role it stands for; never given out by a hub with real data. */
export interface DemonstrationKey {
  /** Stable short name, remembered by the explorer: "duty-officer". */
  id: string;
  key: string;
  zh: string;
  en: string;
  /** What the role may do, in one phrase. */
  noteZh?: string;
  noteEn?: string;
}

/** The answer of `/explorer/settings.json`. */
export interface ExplorerSettings {
  version: string;
  /** The language used until the reader chooses one. */
  language: PageLanguage;
  demonstration: boolean;
  /** Empty unless `demonstration`. */
  keys: DemonstrationKey[];
  /** Where operations are posted, and where the websocket for subscriptions is: paths on the same host. */
  graphqlPath: string;
  subscriptionPath: string;
}

export interface ExplorerPageOptions {
  /** Absent when the explorer was not built: the page then says how to build it. */
  manifest: ExplorerManifest | undefined;
  /** The path under which the built files are served, with a slash at the end. */
  filesPath?: string;
  settingsUrl?: string;
  examplesUrl?: string;
}

/** The HTML of the explorer: the hub's name, two empty places and the files that fill them, all from the same host. */
export function explorerPage(options: ExplorerPageOptions): string {
  const { manifest, filesPath = '/explorer/', settingsUrl = '/explorer/settings.json', examplesUrl = '/explorer/examples.json' } = options;
  const file = (name: string) => escapeHtml(filesPath + name);
  const assets = manifest
    ? [
        `<link rel="stylesheet" href="${file(manifest.style)}">`,
        ...manifest.preload.map((name) => `<link rel="modulepreload" href="${file(name)}">`),
        `<script type="module" src="${file(manifest.script)}"></script>`,
      ].join('\n')
    : '';
  const notice = manifest
    ? '正在打开查询台 <span lang="en">Opening the explorer …</span>'
    : '查询台尚未构建，请运行 <code>npm start</code> <span lang="en">The explorer is not built: run <code>npm start</code>.</span>';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Wuku Hub 五库数据枢纽 · 查询台 Explorer</title>
<link rel="icon" href="${escapeHtml(MARK_ADDRESS)}">
${assets}
</head>
<body class="explorer">
<header id="bar"><a class="bar-name" href="/" title="首页 Home">${MARK}<strong>Wuku Hub</strong><span>五库数据枢纽</span></a><div id="bar-fields"></div></header>
<main id="explorer" data-settings="${escapeHtml(settingsUrl)}" data-examples="${escapeHtml(examplesUrl)}">
<p class="notice">${notice}</p>
<noscript><p class="notice">查询台需要启用 JavaScript；接口说明见 <a href="/schema.graphql">/schema.graphql</a>。 <span lang="en">The explorer needs JavaScript; the schema is at <a href="/schema.graphql">/schema.graphql</a>.</span></p></noscript>
</main>
</body>
</html>
`;
}
