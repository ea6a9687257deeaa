import {
  letterLanguages,
  longDate,
  type DocumentBlock,
  type LetterLanguage,
  type LetterPart,
  type LetterText,
} from '@fotfeste/document/domain';
import { assistanceGroupDefinitions, laws, mainGoalNames } from '@fotfeste/eligibility/domain';
import { fill } from '@fotfeste/shared/kernel';
import { decisionParts } from '../decision-text';
import { sourceKindNames, type Source } from '../sources';
import { youthGuaranteeTerms } from '../youth-guarantee';
import type { DecisionLetterFacts } from './letter-facts';
import { decisionLetterLabels as labels, groupInLetter, partInLetter } from './letter-texts';

/** A § 14 a decision as it stands in the letter, in both forms of Norwegian. The adviser's own words are the same in both. */
export function decisionLetterPart(facts: DecisionLetterFacts): LetterPart {
  const texts = Object.fromEntries(letterLanguages.map((language) => [language, letterText(facts, language)]));
  return { key: 'decision', texts: texts as LetterPart['texts'] };
}

function letterText(facts: DecisionLetterFacts, language: LetterLanguage): LetterText {
  return {
    title: labels.title[language],
    blocks: [
      paragraph(groupInLetter[facts.group][language]),
      factsBlock(facts, language),
      ...(facts.replaces ? [paragraph(fill(labels.replaces[language], { date: longDate(facts.replaces, language) }))] : []),
      ...decisionParts.flatMap((part) => section(partInLetter[part][language], facts[part])),
      ...section(labels.reason[language], facts.reason),
      heading(labels.sources[language]),
      { kind: 'list', items: facts.sources.map((source) => sourceLine(source, language)) },
      ...rightsOf(facts, language),
    ],
    closing: [...lawOf(facts, language), ...complaintOf(facts, language)],
  };
}

function factsBlock({ group, mainGoal, decidedOn }: DecisionLetterFacts, language: LetterLanguage): DocumentBlock {
  const { name, formerName } = assistanceGroupDefinitions[group];
  return {
    kind: 'facts',
    facts: [
      [labels.group[language], `${name[language]} (${formerName[language].toLocaleLowerCase('nb')})`],
      ...(mainGoal ? [[labels.goal[language], mainGoalNames[mainGoal][language]] as const] : []),
      [labels.from[language], longDate(decidedOn, language)],
    ],
  };
}

/** «Samtale med personen, 2. november 2026: om helsa og ønskene» */
function sourceLine({ kind, dated, words }: Source, language: LetterLanguage): string {
  const day = dated ? `, ${longDate(dated, language)}` : '';
  const which = words?.trim() ? `: ${words.trim()}` : '';
  return `${sourceKindNames[kind][language]}${day}${which}`;
}

/** Whoever has an established need takes part in the plan (rulebook N14-04); the young have the guarantee as well. */
function rightsOf({ born, group, decidedOn }: DecisionLetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  if (group === 'GODE_MULIGHETER') return [];
  const terms = youthGuaranteeTerms(born, group, decidedOn);
  const youth = terms && fill(labels.youthTerms[language], { weeks: terms.weeks, age: terms.untilAge });
  return [...section(labels.youth[language], youth ?? ''), ...section(labels.plan[language], labels.planRight[language])];
}

function lawOf({ born, group, decidedOn }: DecisionLetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  const words = youthGuaranteeTerms(born, group, decidedOn) ? labels.lawYouth : labels.lawPlace;
  const names = {
    law: lowered(laws['LOV-2006-06-16-20'].name[language]),
    regulation: lowered(laws['FOR-2023-06-20-1073'].name[language]),
  };
  return section(labels.law[language], fill(words[language], names));
}

function complaintOf({ complaintWeeks: weeks, office }: DecisionLetterFacts, language: LetterLanguage): readonly DocumentBlock[] {
  const time = weeks === undefined ? fill(labels.noTime[language], { office }) : fill(labels.time[language], { weeks, office });
  return [heading(labels.complain[language]), ...[time, labels.late[language], labels.help[language]].map(paragraph)];
}

/** A heading with its paragraph; nothing when there are no words. */
function section(title: string, words: string): readonly DocumentBlock[] {
  const text = words.trim();
  return text === '' ? [] : [heading(title), paragraph(text)];
}

function heading(text: string): DocumentBlock {
  return { kind: 'heading', text };
}

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
