/** The words that files use for kinds of entries. */
export const lexiconEntryKindWords: Record<string, string> = { 同义词组: 'GROUP', 单向同义词: 'ONE_WAY', 词典词: 'WORD' };

/** The words that files use for kinds of words kept whole. */
export const lexiconWordKindWords: Record<string, string> = { 术语: 'TERM', 地名: 'PLACE', 覆盖词: 'COVER' };
