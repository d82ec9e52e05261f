/// <reference lib="dom" />
import type { ExplorerSettings, PageLanguage } from '../explorer.js';

/** What the reader chose in the title bar. */
export interface Choices {
  language: PageLanguage;
  /** The id of a demonstration key, or OWN_KEY, or NO_KEY. */
  role: string;
  ownKey: string;
}

/** The role of a reader who typed a key. */
export const OWN_KEY = '@own';

/** The role of a reader who asks without any key. */
export const NO_KEY = '@none';

const STORED_AS = 'wuku-explorer';

/** The choices of this browser tab, or the hub's defaults; a demonstration role that no longer exists is forgotten. */
export function readChoices(settings: ExplorerSettings): Choices {
  const first = settings.keys[0]?.id ?? OWN_KEY;
  const stored = readStored();
  const known = [OWN_KEY, NO_KEY, ...settings.keys.map((key) => key.id)];
  return {
    language: stored.language === 'en' || stored.language === 'zh-CN' ? stored.language : settings.language,
    role: stored.role !== undefined && known.includes(stored.role) ? stored.role : first,
    ownKey: typeof stored.ownKey === 'string' ? stored.ownKey : '',
  };
}

/** Keeps the choices until the browser tab is closed: a key never outlives the session. */
export function storeChoices(choices: Choices): void {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify(choices));
  } catch {
    // A browser that forbids storage still works; it forgets on reload.
  }
}

/** The key that requests carry, or undefined for none. */
export function chosenKey(choices: Choices, settings: ExplorerSettings): string | undefined {
  if (choices.role === NO_KEY) return undefined;
  if (choices.role === OWN_KEY) return choices.ownKey.trim() || undefined;
  return settings.keys.find((key) => key.id === choices.role)?.key;
}

function readStored(): Partial<Choices> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
