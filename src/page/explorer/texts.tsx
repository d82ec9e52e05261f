import type { PageLanguage } from '../explorer.js';

const CHINESE = {
  schema: '接口模式',
  examples: '示例查询',
  chooseExample: '选择示例…',
  queries: '查询',
  mutations: '变更',
  subscriptions: '订阅',
  role: '身份',
  ownKey: '自备密钥',
  noKey: '不带密钥',
  key: 'API 密钥',
  keyHint: '粘贴 API 密钥，仅保存到关闭本页为止',
  language: '语言',
  demonstration: '演示数据',
  welcome: [
    '欢迎使用五库数据枢纽查询台。',
    '左上角可查阅接口文档，上方可选择示例、身份与语言。',
    '执行：Ctrl-Enter　自动补全：Ctrl-空格　美化：Shift-Ctrl-P',
  ],
};

const ENGLISH: typeof CHINESE = {
  schema: 'Schema',
  examples: 'Examples',
  chooseExample: 'Choose an example…',
  queries: 'Queries',
  mutations: 'Mutations',
  subscriptions: 'Subscriptions',
  role: 'Role',
  ownKey: 'My own key',
  noKey: 'No key',
  key: 'API key',
  keyHint: 'Paste an API key; kept only until this tab is closed',
  language: 'Language',
  demonstration: 'Demonstration',
  welcome: [
    'Welcome to the explorer of Wuku Hub, the data hub of the five emergency libraries.',
    'The documentation is at the top left; examples, role and language are above.',
    'Run: Ctrl-Enter   Complete: Ctrl-Space   Prettify: Shift-Ctrl-P',
  ],
};

/** Every text of the explorer's own parts in the language chosen. */
export function textsIn(language: PageLanguage): typeof CHINESE {
  return language === 'en' ? ENGLISH : CHINESE;
}
