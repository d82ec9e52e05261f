/// <reference lib="dom" />
import type { ExplorerSettings } from '../explorer.js';
import { NO_KEY, OWN_KEY } from './choices.js';
import type { Choices } from './choices.js';
import { textsIn } from './texts.js';

interface RoleFieldProps {
  settings: ExplorerSettings;
  choices: Choices;
  choose(change: Partial<Choices>): void;
}

/** Who asks: a role of the demonstration city, or a key that the reader types. */
export function RoleField({ settings, choices, choose }: RoleFieldProps) {
  const texts = textsIn(choices.language);
  return (
    <>
      {settings.keys.length > 0 && (
        <label className="bar-field">
          <span>{texts.role}</span>
          <select id="role" value={choices.role} onChange={(event) => choose({ role: event.target.value })}>
            {settings.keys.map((key) => (
              <option key={key.id} value={key.id}>
                {choices.language === 'en' ? key.en : key.zh}
              </option>
            ))}
            <option value={OWN_KEY}>{texts.ownKey}</option>
            <option value={NO_KEY}>{texts.noKey}</option>
          </select>
        </label>
      )}
      {choices.role === OWN_KEY && (
        <label className="bar-field">
          <span>{texts.key}</span>
          <input
            id="key"
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={choices.ownKey}
            placeholder={texts.keyHint}
            title={texts.keyHint}
            onChange={(event) => choose({ ownKey: event.target.value })}
          />
        </label>
      )}
    </>
  );
}
