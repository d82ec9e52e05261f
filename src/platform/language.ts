/** The languages in which the hub speaks to callers. */
export type Language = 'zh-CN' | 'en';

/** One sentence in both languages. */
export interface Sentence {
  zh: string;
  en: string;
}

/** The sentence in the language asked for. */
export const inLanguage = (sentence: Sentence, language: Language): string => (language === 'en' ? sentence.en : sentence.zh);

/** Chooses the language by an Accept-Language header (RFC 9110 §12.5.4); the fallback when neither is acceptable. */
export function chooseLanguage(header: string | undefined, fallback: Language): Language {
  if (!header || header.length > 500) return fallback;
  let best: { language: Language; quality: number } | undefined;
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language: Language | undefined = tag.startsWith('zh')
      ? 'zh-CN'
      : tag.startsWith('en')
        ? 'en'
        : tag === '*'
          ? fallback
          : undefined;
    if (!language) continue;
    const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    const quality = weight ? Number(weight.slice(2)) || 0 : 1;
    if (quality > 0 && (!best || quality > best.quality)) best = { language, quality };
  }
  return best?.language ?? fallback;
}
