/// <reference lib="dom" />
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { GraphiQL } from 'graphiql';
import type { ExampleOperation } from '../examples/operation.js';
import type { ExplorerSettings, PageLanguage } from '../explorer.js';
import { chosenKey, readChoices, storeChoices } from './choices.js';
import type { Choices } from './choices.js';
import { connectToHub } from './connection.js';
import { textsIn } from './texts.js';
import { TitleBar } from './title-bar.js';

interface ExplorerProps {
  settings: ExplorerSettings;
  examples: ExampleOperation[];
  barPlace: HTMLElement;
}

/** GraphiQL with documentation and history, and the hub's own bar in the place kept for it above. */
export function Explorer({ settings, examples, barPlace }: ExplorerProps) {
  const [choices, setChoices] = useState(() => readChoices(settings));
  const latest = useRef(choices);
  const fetcher = useMemo(
    () =>
      connectToHub(settings.graphqlPath, settings.subscriptionPath, () => ({
        key: chosenKey(latest.current, settings),
        language: latest.current.language,
      })),
    [settings],
  );
  useEffect(() => {
    document.documentElement.lang = choices.language;
  }, [choices.language]);

  function choose(change: Partial<Choices>): void {
    latest.current = { ...latest.current, ...change };
    storeChoices(latest.current);
    setChoices(latest.current);
  }

  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={welcomeText(choices.language, examples[0])}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      customScalarSchemas={{ JSON: {} }}
    >
      <GraphiQL.Logo>
        <span className="explorer-version">{settings.version}</span>
      </GraphiQL.Logo>
      {createPortal(<TitleBar settings={settings} examples={examples} choices={choices} choose={choose} />, barPlace)}
    </GraphiQL>
  );
}

function welcomeText(language: PageLanguage, first: ExampleOperation | undefined): string {
  const lines = textsIn(language).welcome.map((line) => `# ${line}`);
  return `${lines.join('\n')}\n\n${first?.query ?? ''}\n`;
}
