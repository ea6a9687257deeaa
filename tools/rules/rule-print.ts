import {
  type AmountPlan,
  type ChainRule,
  type CombinationRule,
  type InformationCondition,
  measureDefinitions,
  openQuestionsOn,
  type Parameter,
  type Rule,
} from '@fotfeste/eligibility/domain';
import { fill } from '@fotfeste/shared/kernel';
import type { PrintedCondition } from './chapter-document';
import { confidenceWords, day, kindWords, period, phaseWords, place, recipientWords, subjectWords, unitWords } from './wording';

/** What printing leans on besides the rules: which specs name which id. */
export interface Print {
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

export function printCondition({ condition, codes, alsoIds }: PrintedCondition, print: Print): string {
  const { id, part, title, basis, inForce, asks = [], note, neededBy = 'offer', kind } = condition;
  const ids = [id, ...alsoIds];
  const settled = kind === 'hard' || kind === 'discretionary' ? `, ${phaseWords[neededBy]}` : '';
  return [
    `#### ${ids.join(' / ')}${part ? ` (${part})` : ''}: ${title.nb}`,
    '',
    `- ${kindWords[kind]}${settled} · ${codes.map((code) => `\`${code}\``).join(' ')}`,
    `- ${place(basis)} · ${period(inForce)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`,
    ...(asks.length > 0 ? [`- bruker ${asks.map((name) => `\`${name}\``).join(', ')}`] : []),
    ...(condition.kind === 'discretionary'
      ? [
          `- spør (om ${subjectWords[condition.question.about]}, ${reuse(condition.question.reusableMonths)}): ${condition.question.text.nb}`,
        ]
      : []),
    ...(condition.kind === 'information' ? [`- ${fill(condition.text.nb, numbersOf(condition))}`] : []),
    ...(note ? [`- merk: ${note.nb}`] : []),
    ...printQuestions(ids),
    ...printTests(ids, print),
    ...(basis.quote ? ['', `> ${basis.quote}`] : []),
  ].join('\n');
}

export function printRule({ id, title, kind, basis, inForce }: Rule, print: Print): string {
  return [
    `#### ${id}: ${title.nb}`,
    '',
    `- ${kindWords[kind]}`,
    `- ${place(basis)} · ${period(inForce)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`,
    ...printQuestions([id]),
    ...printTests([id], print),
    ...(basis.quote ? ['', `> ${basis.quote}`] : []),
  ].join('\n');
}

export function printCombination({ of, verdict, text, basis, inForce, rules = [], atSameHost }: CombinationRule): string {
  const [one, other] = of;
  const isAny = other === 'ANY' || other === 'ANY-MEASURE';
  const names = `${measureDefinitions[one].shortName.nb} og ${isAny ? 'alle tiltak' : measureDefinitions[other].shortName.nb}`;
  const word = { allowed: 'kan kombineres', warn: 'varsel', refused: 'kan ikke kombineres' }[verdict];
  const also = rules.length > 0 ? `, ${rules.join(', ')}` : '';
  const where = atSameHost ? ' hos samme virksomhet' : '';
  return `- ${names}${where}: ${word}. ${text.nb} (${place(basis)}, ${period(inForce)}, kilde ${basis.source}, sikkerhet ${confidenceWords[basis.confidence]}${also})`;
}

export function printChain({ rule, then, before, force, text, basis, inForce }: ChainRule): string {
  const names =
    before === 'TIME-LIMITED'
      ? 'tidsbegrensede tiltak'
      : before === 'OTHER'
        ? 'andre tiltak'
        : before.map((code) => measureDefinitions[code].shortName.nb).join(', ');
  const word = force === 'law' ? `loven${rule ? `, ${rule}` : ''}` : 'vanlig';
  return `- ${names} → ${measureDefinitions[then].shortName.nb} (${word}): ${text.nb} (${place(basis)}, ${period(inForce)}, kilde ${basis.source})`;
}

export function printParameter(
  { id, title, unit, law, section, source, confidence, values, unknown = [] }: Parameter,
  print: Print,
): string {
  return [
    `#### \`${id}\``,
    '',
    `${title.nb}. ${place({ law, section })}, kilde ${source}, sikkerhet ${confidenceWords[confidence]}.`,
    '',
    ...values.map((one) => `- ${one.value} ${unitWords[unit]}, ${period(one)}${one.note ? ` (${one.note})` : ''}`),
    ...unknown.map((one) => `- ukjent ${one.to ? `${day(one.from)} til ${day(one.to)}` : `fra ${day(one.from)}`}: ${one.why.nb}`),
    ...printQuestions([id]),
    ...printTests([id], print),
  ].join('\n');
}

/** What is paid, from which numbers, and how it is rounded. */
export function printAmount({ id, title, paidTo, basis, asks, parameters, rounding, notes }: AmountPlan, print: Print): string {
  const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(', ');
  return [
    `#### ${id}: ${title.nb}. Betales til ${recipientWords[paidTo]}`,
    '',
    `- ${place(basis)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`,
    ...(parameters.length > 0 ? [`- verdier: ${names(parameters)}`] : []),
    ...(asks.length > 0 ? [`- bruker ${names(asks)}`] : []),
    `- ${rounding.text.nb}`,
    ...notes.map((note) => `- merk: ${note.nb}`),
    ...printQuestions([id]),
    ...printTests([id], print),
    ...(basis.quote ? ['', `> ${basis.quote}`] : []),
  ].join('\n');
}

function printQuestions(ids: readonly string[]): readonly string[] {
  return openQuestionsOn(ids).map(({ id, question, chosen }) => `- åpent spørsmål ${id}: ${question.nb} ${chosen.nb}`);
}

function printTests(ids: readonly string[], { tests }: Print): readonly string[] {
  const paths = [...new Set(ids.flatMap((id) => tests[id] ?? []))].sort();
  return paths.length > 0 ? [`- prøvd i ${paths.map((path) => `[${fileOf(path)}](../${path})`).join(', ')}`] : [];
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.spec\.ts$/, '');
}

/** A text's places, filled with the name of the value that goes there. */
function numbersOf({ numbers = {} }: InformationCondition): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([where, id]) => [where, `\`${id}\``]));
}

function reuse(months: number): string {
  return months === 0 ? 'svaret gjelder bare her' : `svaret kan tilbys igjen i ${months} måneder`;
}
