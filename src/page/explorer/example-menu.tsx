/// <reference lib="dom" />
import { useEffect, useRef } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ExampleOperation } from '../examples/operation.js';
import type { PageLanguage } from '../explorer.js';
import { textsIn } from './texts.js';

interface ExampleMenuProps {
  examples: ExampleOperation[];
  language: PageLanguage;
}

/** A menu of example operations; choosing one opens it in a tab of its own (a tab without an operation is used first), and so does `?example=<id>` in the address. */
export function ExampleMenu({ examples, language }: ExampleMenuProps) {
  const texts = textsIn(language);
  const open = useOpenExample(language);
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor));
  const asked = useRef(false);

  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    const example = examples.find(({ id }) => id === new URLSearchParams(location.search).get('example'));
    if (!example) return;
    history.replaceState(null, '', location.pathname);
    open(example);
  }, [ready, examples, open]);

  const groups = [
    { kind: 'query', label: texts.queries },
    { kind: 'mutation', label: texts.mutations },
    { kind: 'subscription', label: texts.subscriptions },
  ] as const;

  return (
    <label className="bar-field">
      <span>{texts.examples}</span>
      <select
        id="example"
        value=""
        disabled={!ready || examples.length === 0}
        onChange={(event) => {
          const example = examples.find(({ id }) => id === event.target.value);
          if (example) open(example);
        }}
      >
        <option value="">{texts.chooseExample}</option>
        {groups.map(({ kind, label }) => {
          const members = examples.filter((example) => example.kind === kind);
          return members.length === 0 ? null : (
            <optgroup key={kind} label={label}>
              {members.map((example) => (
                <option key={example.id} value={example.id}>
                  {titleOf(example, language)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

function useOpenExample(language: PageLanguage) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return (example: ExampleOperation): void => {
    if (!holdsOnlyComments(queryEditor?.getValue() ?? '')) addTab();
    queryEditor?.setValue(`# ${titleOf(example, language)}\n${example.query.trim()}\n`);
    variableEditor?.setValue(example.variables ? JSON.stringify(example.variables, null, 2) : '');
    queryEditor?.focus();
  };
}

function holdsOnlyComments(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line));
}

function titleOf(example: ExampleOperation, language: PageLanguage): string {
  return language === 'en' ? example.title.en : example.title.zh;
}
