import { sensitiveTopics, sensitiveWordList, type SensitiveTopic, type SensitiveWordList } from './word-list';

/** A word in a text, as it is written there, and what it may tell. */
export interface SensitiveWord {
  readonly word: string;
  readonly topic: SensitiveTopic;
}

/** Who reads a text besides the one who writes it. */
export const wordReaders = ['participant', 'provider', 'nav', 'colleagues'] as const;
export type WordReader = (typeof wordReaders)[number];

/** Why somebody keeps a word that the check asks about. */
export const keepReasons = ['participant-wants', 'needed-by-reader', 'means-something-else'] as const;
export type KeepReason = (typeof keepReasons)[number];

/** A code of the chapter on mental disorders in ICD-10, such as F32 or F90.0. */
const diagnosisCode = /^f\d{2}(\.\d)?$/;

/** Words of the text that may tell about health or crime, each once, in the order in which they stand. */
export function sensitiveWordsIn(text: string, list: SensitiveWordList = sensitiveWordList): readonly SensitiveWord[] {
  const written = text.match(/\p{L}[\p{L}\d]*(?:\.\d)?/gu) ?? [];
  const found = new Map<string, SensitiveWord>();
  for (const word of written) {
    const topic = topicOf(word.toLowerCase(), list);
    if (topic && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), { word, topic });
  }
  return [...found.values()];
}

function topicOf(word: string, { words, innocent }: SensitiveWordList): SensitiveTopic | undefined {
  if (innocent.some((each) => word.startsWith(each))) return undefined;
  if (diagnosisCode.test(word)) return 'health';
  return sensitiveTopics.find((topic) => words[topic].some((pattern) => fits(word, pattern)));
}

function fits(word: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? word.endsWith(pattern.slice(1)) : word === pattern;
}
