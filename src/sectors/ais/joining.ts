import { sentencesOf, type Sentence } from './sentences.js';

/** A text that was received, with its time in milliseconds since 1970 and who received it. */
export interface Received {
  text: string;
  at: number | undefined;
  receiver: string;
}

/** What a text holds once the parts of its message were looked for in the others; `at` is when the first part was heard. */
export interface Joined {
  sentences: readonly Sentence[];
  at: number | undefined;
}

interface Message {
  at: number | undefined;
  parts: Map<number, { indexes: number[]; sentence: Sentence; at: number | undefined }>;
}

/** The parts of one message are heard within seconds; numbers of sequences come again soon. */
const togetherMs = 5_000;

/**
 * Joins texts that hold one part each of a message of several parts, in whatever order they stand: by number of sequence,
 * channel, receiver and nearest time. A text whose message stays incomplete keeps its own part alone.
 */
export function joined(texts: readonly Received[]): (Joined | undefined)[] {
  const results: (Joined | undefined)[] = [];
  const waiting: { index: number; sentence: Sentence; at: number | undefined; key: string }[] = [];
  texts.forEach(({ text, at: given, receiver }, index) => {
    const sentences = sentencesOf(text);
    if (typeof sentences === 'string') return;
    const at = given ?? sentences[0]!.tagTime;
    results[index] = { sentences: [...sentences].sort((one, other) => one.part - other.part), at };
    const [sentence] = sentences;
    if (sentences.length === 1 && sentence!.parts > 1)
      waiting.push({ index, sentence: sentence!, at, key: [sentence!.parts, sentence!.sequence, sentence!.channel, receiver].join(' ') });
  });
  for (const group of Map.groupBy(waiting, ({ key }) => key).values())
    for (const { parts } of messagesOf(group)) {
      const inOrder = [...parts.values()].sort((one, other) => one.sentence.part - other.sentence.part);
      if (inOrder.length < inOrder[0]!.sentence.parts) continue;
      const whole = { sentences: inOrder.map(({ sentence }) => sentence), at: inOrder[0]!.at };
      for (const { indexes } of inOrder) for (const index of indexes) results[index] = whole;
    }
  return texts.map((_text, index) => results[index]);
}

function messagesOf(group: readonly { index: number; sentence: Sentence; at: number | undefined }[]): Message[] {
  const messages: Message[] = [];
  for (const { index, sentence, at } of [...group].sort((one, other) => (one.at ?? 0) - (other.at ?? 0))) {
    const same = messages
      .map(({ parts }) => parts.get(sentence.part))
      .find((part) => part?.sentence.text === sentence.text && part.at === at);
    if (same) {
      same.indexes.push(index);
      continue;
    }
    const open = messages.filter((message) => !message.parts.has(sentence.part) && apart(message.at, at) <= togetherMs);
    open.sort((one, other) => apart(one.at, at) - apart(other.at, at));
    const message = open[0] ?? { at, parts: new Map() };
    if (open.length === 0) messages.push(message);
    message.parts.set(sentence.part, { indexes: [index], sentence, at });
  }
  return messages;
}

const apart = (one: number | undefined, other: number | undefined): number => Math.abs((one ?? 0) - (other ?? 0));
