import { sentencesOf, type Sentence } from './sentences.js';

/** A text that was received, with its time in milliseconds since 1970 and who received it. */
export interface Received {
  text: string;
  at: number | undefined;
  receiver: string;
}

/** What a text holds, with the other parts of its message where they were found; `at` is when the first part was heard. */
export interface Joined {
  sentences: readonly Sentence[];
  at: number | undefined;
}

/** One part of a message of several, by the place of its text in the batch. */
interface Part {
  index: number;
  sentence: Sentence;
  at: number | undefined;
  /** Sender of the sentence, number of parts, sequence, channel and receiver: alike for the parts of one message. */
  key: string;
}

/** The parts of one message are heard within seconds; numbers of sequences come again soon. */
const togetherMs = 5_000;

/**
 * Joins texts that hold one part each of a message of several parts: first those that one moment tells apart in whatever
 * order they stand, then those that follow each other as in the stream of a receiver, then those that nothing else near
 * in time could belong to. Where it cannot be told which parts belong together, a text keeps its own part alone.
 */
export function joined(texts: readonly Received[]): (Joined | undefined)[] {
  const results = texts.map(alone);
  const parts = texts.flatMap(({ receiver }, index) => partAlone(results[index], receiver, index));
  for (const message of atOneMoment(parts)) join(message, results);
  const open = parts.filter(({ index }) => results[index]!.sentences.length === 1);
  for (const message of [...inStream(open), ...nearInTime(open)]) join(message, results);
  return results;
}

function alone({ text, at }: Received): Joined | undefined {
  const sentences = sentencesOf(text);
  if (typeof sentences === 'string') return undefined;
  return { sentences: [...sentences].sort((one, other) => one.part - other.part), at: at ?? sentences[0]!.tagTime };
}

function partAlone(held: Joined | undefined, receiver: string, index: number): Part[] {
  const sentence = held?.sentences.length === 1 ? held.sentences[0]! : undefined;
  if (!sentence || sentence.parts === 1) return [];
  const { parts, sequence, channel, text } = sentence;
  return [{ index, sentence, at: held!.at, key: [text.slice(1, 6), parts, sequence, channel, receiver].join(' ') }];
}

function join(message: readonly Part[], results: (Joined | undefined)[]): void {
  const byPart = new Map(message.map((part) => [part.sentence.part, part]));
  const inOrder = [...byPart.values()].sort((one, other) => one.sentence.part - other.sentence.part);
  const whole = { sentences: inOrder.map(({ sentence }) => sentence), at: inOrder[0]!.at };
  for (const { index } of message) results[index] = whole;
}

/** Whether these are all parts of one message, and nothing that could be of another one; a part may be there twice. */
function isOneMessage(parts: readonly Part[]): boolean {
  const texts = new Set(parts.map(({ sentence }) => sentence.text));
  const numbers = new Set(parts.map(({ sentence }) => sentence.part));
  return texts.size === numbers.size && numbers.size === parts[0]!.sentence.parts;
}

const atOneMoment = (open: readonly Part[]): Part[][] =>
  [...Map.groupBy(open, ({ key, at }) => `${key} ${at}`).values()].filter(isOneMessage);

function inStream(open: readonly Part[]): Part[][] {
  const byIndex = new Map(open.map((part) => [part.index, part]));
  return open
    .filter(({ sentence }) => sentence.part === 1)
    .map(({ index, sentence }) => Array.from({ length: sentence.parts }, (_part, offset) => byIndex.get(index + offset)))
    .filter((run): run is Part[] => run.every((part, offset) => part && follows(part, run[0]!, offset)));
}

const follows = ({ key, at, sentence }: Part, first: Part, offset: number): boolean =>
  key === first.key && sentence.part === offset + 1 && Math.abs((at ?? 0) - (first.at ?? 0)) <= togetherMs;

function nearInTime(open: readonly Part[]): Part[][] {
  return [...Map.groupBy(open, ({ key }) => key).values()].flatMap((parts) => {
    const groups: Part[][] = [];
    for (const part of parts.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))) {
      const last = groups.at(-1);
      if (last && (part.at ?? 0) - (last.at(-1)!.at ?? 0) <= togetherMs) last.push(part);
      else groups.push([part]);
    }
    return groups.filter(isOneMessage);
  });
}
