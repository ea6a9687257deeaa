import { fill, type languages, type LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import {
  conditionsOf,
  factDefinitions,
  measureDefinitions,
  type Assessed,
  type ConditionResult,
  type FactName,
  type NotAutomated,
  type Stopped,
  type Warning,
} from '@fotfeste/eligibility/domain';
import type { Beside } from '../combination/running-beside';

/** A rule as the browser shows it under a refusal. */
export interface NamedRule {
  readonly id: string;
  readonly title: LocalizedText;
  readonly section: string;
}

const title = {
  refused: { nb: 'Vilkårene er ikke oppfylt', nn: 'Vilkåra er ikkje oppfylte', en: 'The conditions are not met' },
  missing: { nb: 'Det mangler opplysninger', nn: 'Det manglar opplysningar', en: 'Information is missing' },
  questions: {
    nb: 'Noe må vurderes av deg først',
    nn: 'Noko må du vurdere først',
    en: 'Something needs your judgement first',
  },
  warnings: {
    nb: 'Noe trenger en begrunnelse',
    nn: 'Noko treng ei grunngiving',
    en: 'Something needs a reason',
  },
  combination: {
    nb: 'Tiltakene kan ikke gå samtidig',
    nn: 'Tiltaka kan ikkje gå samtidig',
    en: 'The measures cannot run at the same time',
  },
  start: {
    nb: 'Noe må være på plass før oppstart',
    nn: 'Noko må vere på plass før oppstart',
    en: 'Something must be in place before the start',
  },
  unknown: {
    nb: 'Vilkårene for tiltaket må leses av deg',
    nn: 'Vilkåra for tiltaket må du lese sjølv',
    en: 'You must read the conditions of this measure yourself',
  },
  stopped: { nb: 'Saken kan ikke avgjøres', nn: 'Saka kan ikkje avgjerast', en: 'The case cannot be decided' },
} as const;

/** A hard condition fails: refused, with the conditions named. */
export function refusedByConditions({ requirements }: Assessed): Problem {
  const failing = conditionsOf(requirements).filter(({ decides }) => decides);
  return named('rules-refuse', title.refused, failing.map(ruleOf), {
    nb: 'Dette er ikke oppfylt: {names}.',
    nn: 'Dette er ikkje oppfylt: {names}.',
    en: 'Not met: {names}.',
  });
}

/** A fact is unknown: refused until it is recorded. */
export function refusedByMissing({ missingFacts, measure, startsOn }: Assessed): Problem {
  const names = missingFacts.map((fact) => factTitle(fact));
  const kind = kindWith('facts-missing', title.missing, names, {
    nb: 'Før inn dette først: {names}.',
    nn: 'Før inn dette først: {names}.',
    en: 'Record this first: {names}.',
  });
  return new Problem(kind, { extension: { missingFacts, measure, startsOn } });
}

/** A question is left to a person: refused until somebody has answered. */
export function refusedByQuestions({ questions, measure, startsOn }: Assessed): Problem {
  const kind = kindWith(
    'needs-judgement',
    title.questions,
    questions.map(({ text }) => text),
    {
      nb: 'Svar på dette først: {names}',
      nn: 'Svar på dette først: {names}',
      en: 'Answer this first: {names}',
    },
  );
  return new Problem(kind, { extension: { questions: questions.map(({ question, about }) => ({ question, about })), measure, startsOn } });
}

/** The law does not let the two run at the same time: that cannot be set aside. */
export function refusedByCombination(beside: readonly Beside[]): Problem {
  return named('combination-refused', title.combination, beside.map(combinationRule), {
    nb: 'Dette står i veien: {names}',
    nn: 'Dette står i vegen: {names}',
    en: 'This stands in the way: {names}',
  });
}

/** Rules and combinations that warn: they can be set aside, with a reason. */
export function refusedByWarnings(warnings: readonly NamedRule[]): Problem {
  return named(
    'warnings-need-reason',
    title.warnings,
    warnings,
    {
      nb: 'Skriv hvorfor du går videre likevel: {names}.',
      nn: 'Skriv kvifor du går vidare likevel: {names}.',
      en: 'Write why you go on nevertheless: {names}.',
    },
    'warnings',
  );
}

/** The chapter is not in the engine: a person reads the law and says so. */
export function refusedByUnknownChapter({ measure, chapter, explanation }: NotAutomated): Problem {
  const detail = explanation.text;
  const kind: ProblemKind = { code: 'participation/read-the-law', status: 409, title: title.unknown, detail };
  const rule = { id: notAutomatedRule, title: title.unknown, section: chapter };
  return new Problem(kind, { values: explanation.values, extension: { warnings: [rule], measure } });
}

/** The rules or a number for the day are not known. */
export function refusedByStop({ explanation }: Stopped): Problem {
  const kind: ProblemKind = { code: 'participation/rules-stopped', status: 409, title: title.stopped, detail: explanation.text };
  return new Problem(kind, { values: explanation.values });
}

/** What the start waits for. */
export function refusedStart(needs: readonly NamedRule[]): Problem {
  return named('start-facts-missing', title.start, needs, {
    nb: 'Dette mangler: {names}.',
    nn: 'Dette manglar: {names}.',
    en: 'Missing: {names}.',
  });
}

/** Stands for "a person has read the law" among the rules that can be set aside with a reason. */
export const notAutomatedRule = 'NOT-AUTOMATED';

/** A warning of Nav's own rules, as the browser shows it. */
export function warningRule({ id, title: text, basis }: Warning): NamedRule {
  return { id, title: text, section: basis.section };
}

/** What is said of a measure that runs at the same time, as the browser shows it: with the name of that measure. */
export function combinationRule({ row, combination, isVeiled }: Beside): NamedRule {
  const { key, text, basis } = combination;
  if (isVeiled) return { id: key, title: text, section: '' };
  const { shortName } = measureDefinitions[row.measure];
  const named = (language: (typeof languages)[number]): string => `${shortName[language]}: ${text[language]}`;
  return { id: key, title: { nb: named('nb'), nn: named('nn'), en: named('en') }, section: basis.section };
}

/** A condition of the law, as the browser shows it. */
export function ruleOf({ id, title: text, basis }: ConditionResult): NamedRule {
  return { id, title: text, section: basis.section };
}

function named(code: string, heading: LocalizedText, rules: readonly NamedRule[], detail: LocalizedText, member = 'conditions'): Problem {
  const kind = kindWith(
    code,
    heading,
    rules.map(({ title: text }) => text),
    detail,
  );
  return new Problem(kind, { extension: { [member]: rules } });
}

/** The names differ by language, so the text is put together per language. */
function kindWith(code: string, heading: LocalizedText, names: readonly LocalizedText[], detail: LocalizedText): ProblemKind {
  const inLanguage = (language: (typeof languages)[number]): string => fill(detail[language], { names: joined(names, language) });
  return {
    code: `participation/${code}`,
    status: 409,
    title: heading,
    detail: { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') },
  };
}

function joined(names: readonly LocalizedText[], language: (typeof languages)[number]): string {
  const texts = names.map((name) => name[language]);
  return texts.reduce((all, text) => (all.endsWith('?') ? `${all} ${text}` : `${all}; ${text}`));
}

function factTitle(fact: FactName): LocalizedText {
  return factDefinitions[fact].title;
}
