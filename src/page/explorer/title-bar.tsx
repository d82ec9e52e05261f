/// <reference lib="dom" />
import { useEffect, useRef } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ExampleOperation } from '../examples/operation.js';
import type { ExplorerSettings, PageLanguage } from '../explorer.js';
import { chosenKey } from './choices.js';
import type { Choices } from './choices.js';
import { ExampleMenu } from './example-menu.js';
import { RoleField } from './role-field.js';
import { textsIn } from './texts.js';

interface TitleBarProps {
  settings: ExplorerSettings;
  examples: ExampleOperation[];
  choices: Choices;
  choose(change: Partial<Choices>): void;
}

/** What stands in the bar beside the hub's name: example operations, role or key, language. */
export function TitleBar({ settings, examples, choices, choose }: TitleBarProps) {
  const texts = textsIn(choices.language);
  useSchemaForCaller(chosenKey(choices, settings));
  return (
    <>
      {settings.demonstration && <span className="bar-badge">{texts.demonstration}</span>}
      <ExampleMenu examples={examples} language={choices.language} />
      <RoleField settings={settings} choices={choices} choose={choose} />
      <label className="bar-field">
        <span>{texts.language}</span>
        <select id="language" value={choices.language} onChange={(event) => choose({ language: event.target.value as PageLanguage })}>
          <option value="zh-CN">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <a className="bar-link" href="/schema.graphql" target="_blank" rel="noreferrer">
        {texts.schema}
      </a>
    </>
  );
}

function useSchemaForCaller(key: string | undefined): void {
  const { introspect } = useGraphiQLActions();
  const missing = useGraphiQL((state) => !state.schema && !state.isIntrospecting);
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key || !missing) return;
    const waiting = setTimeout(() => {
      lastKey.current = key;
      void introspect();
    }, 400);
    return () => clearTimeout(waiting);
  }, [key, missing, introspect]);
}
