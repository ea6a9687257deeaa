import {
  letterLanguages,
  longDate,
  type DocumentBlock,
  type LetterLanguage,
  type LetterPart,
  type LetterText,
} from '@fotfeste/document/domain';
import { fill } from '@fotfeste/shared/kernel';
import { complaintAbout, lawOf, type LetterFacts, type LetterKind } from './letter-facts';
import { kronerOf } from '../single-place';
import { letterLabels, letterWords, reasonInLetter, valuesOf } from './letter-texts';
import { trainingInLetter } from './training-in-letter';

/** A decision about a participation as it stands in a letter, in both forms of Norwegian. */
export function letterPart(kind: LetterKind, facts: LetterFacts): LetterPart {
  const texts = Object.fromEntries(letterLanguages.map((language) => [language, letterText(kind, facts, language)]));
  return { key: kind, texts: texts as LetterPart['texts'] };
}

/** The title of a letter that holds several decisions about the same participation. */
export function titleOfSeveral(facts: LetterFacts): Readonly<Record<LetterLanguage, string>> {
  const title = (language: LetterLanguage): string => fill(letterLabels.several[language], valuesOf(facts, language));
  return { nb: title('nb'), nn: title('nn') };
}

function letterText(kind: LetterKind, facts: LetterFacts, language: LetterLanguage): LetterText {
  const { title, decision, next } = letterWords[kind];
  const say = (words: Readonly<Record<LetterLanguage, string>>): string => fill(words[language], valuesOf(facts, language));
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
  const law = fill(letterLabels.law[language], { law: lawOf(facts, language) });
  return {
    title: say(title),
    blocks: [
      paragraph(say(decision)),
      ...factsOf(kind, facts, language),
      ...whyOf(facts, language),
      ...(next ? [paragraph(say(next))] : []),
    ],
    closing: kind === 'mistake' ? [] : [paragraph(law), ...complaintBlocks(kind, facts, language)],
  };
}

const withFacts = ['place', 'change', 'continuation'] as const satisfies readonly LetterKind[];

/** Whether the decision tells how the participation is now: it reads anew when something else is decided. */
export function tellsHowItIs(kind: string): kind is (typeof withFacts)[number] {
  return withFacts.some((each) => each === kind);
}

function factsOf(kind: LetterKind, facts: LetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  if (!tellsHowItIs(kind)) return [];
  const { startsOn, endsOn, where, place } = facts;
  const extent = extentIn(facts, language);
  const lines: readonly (readonly [string, string] | undefined)[] = [
    [letterLabels.start[language], startsOn ? longDate(startsOn, language) : letterLabels.noStart[language]],
    endsOn && [letterLabels.end[language], longDate(endsOn, language)],
    extent ? [letterLabels.extent[language], extent] : undefined,
    where ? [letterLabels.with[language], where] : undefined,
    place ? [letterLabels.place[language], place] : undefined,
    ...placeLines(facts, language),
  ];
  return [{ kind: 'facts', facts: lines.filter((line) => line !== undefined) }];
}

function placeLines({ training, approvedPrice }: LetterFacts, language: LetterLanguage): readonly (readonly [string, string])[] {
  return [
    ...(training ? [[letterLabels.training[language], trainingInLetter(training, language)] as const] : []),
    ...(approvedPrice === undefined ? [] : [[letterLabels.price[language], `${kronerOf(approvedPrice)} kroner`] as const]),
  ];
}

function extentIn({ percent, daysPerWeek }: LetterFacts, language: LetterLanguage): string {
  const days = daysPerWeek === 1 ? letterLabels.oneDay : letterLabels.days;
  const parts = [
    ...(percent === undefined ? [] : [fill(letterLabels.percent[language], { percent })]),
    ...(daysPerWeek === undefined ? [] : [fill(days[language], { days: daysPerWeek })]),
  ];
  return parts.join(', ').replaceAll('.', ',');
}

/** Own words say more than a code; without either nothing is said. */
function whyOf({ reason, reasonWords }: LetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  const code = reason && (reason !== 'other' || !reasonWords) ? reasonInLetter[reason][language] : '';
  const text = [code, reasonWords?.trim()].filter(Boolean).join(' ');
  if (!text) return [];
  return [{ kind: 'paragraph', text: `${letterLabels.why[language]} ${text}` }];
}

function complaintBlocks(kind: LetterKind, facts: LetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  const answer = complaintAbout(kind, facts);
  if (answer === undefined) return [];
  const about = answer === 'none' ? letterLabels.noComplaint : letterLabels.complain;
  const time = answer === 'none' ? '' : fill(letterLabels.time[language], { weeks: answer.weeks, office: facts.office });
  const words = answer === 'none' ? [letterLabels.noComplaintText[language]] : [time, letterLabels.help[language]];
  return [{ kind: 'heading', text: about[language] }, ...words.map((text) => ({ kind: 'paragraph', text }) as const)];
}
