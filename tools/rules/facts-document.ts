import {
  allMeasures,
  type Condition,
  conditionsIn,
  factDefinitions,
  factNames,
  type FactName,
  type FactType,
  type JudgementQuestion,
  measureCodes,
  type MeasureCode,
  questionsOf,
} from '@fotfeste/eligibility/domain';
import { casesDocument } from './cases-document';
import { formOf, subjectWords } from './wording';

/** `docs/facts.md`: every fact and every question, and which rules use them. */
export function factsDocument(): string {
  return [
    '# Fakta reglene spør om',
    'Skrevet ut fra `libs/eligibility/domain` med `npm run rules`. Ikke rediger denne filen.',
    'Et faktum som mangler, er ukjent. Det betyr aldri «nei». Datoer skrives `åååå-mm-dd`.',
    ...casesDocument(),
    '## Fakta',
    '| Navn | Form | Betydning | Meaning | Brukes av |\n| --- | --- | --- | --- | --- |\n' + factNames.map(printFact).join('\n'),
    '## Sammensatte fakta',
    composite,
    '## Spørsmål som et menneske svarer på',
    answering,
    questions().map(printQuestion).join('\n'),
  ].join('\n\n');
}

const answering = [
  'Svaret legges i `answers`. Nøkkelen er spørsmålet slik det står her (`ATR-02:need`), regelen som stiller det (`ATR-02`: alle spørsmål i regelen), eller en av dem med tiltaket (`GEN-02@AVKLARING`) når fakta brukes for flere tiltak. Den mest presise nøkkelen gjelder.',
  '`"*"` svarer likt på alle spørsmål som vilkårene for tiltaket stiller og som ikke er besvart ved navn, også om unntak foreligger. `"*"` svarer aldri på E-07, som ikke er et vilkår: der betyr «yes» at tidligere forløp regnes med.',
].join('\n\n');

const composite = [
  ...factNames.map((name) => printParts(name, factDefinitions[name].shape)).filter((line) => line !== ''),
  '- `answers`: `{ <nøkkel>: "yes" | "no" }` eller `{ <nøkkel>: { answer: "yes" | "no", answeredOn?, answeredBy? } }`.',
].join('\n');

/** The parts of a fact that is put together of others. */
function printParts(name: string, shape: FactType): string {
  if (shape.type === 'list' || shape.type === 'by-measure') return printParts(name, shape.of);
  if (shape.type !== 'record') return '';
  const parts = Object.entries(shape.fields).map(([part, { title, shape: form, unit, required }]) => {
    return `  - \`${part}\`${required ? ' (må være med)' : ''}: ${formOf(form)}${unit ? ` (${unit})` : ''}. ${title.nb}. _${title.en}._`;
  });
  return [`- \`${name}\`:`, ...parts].join('\n');
}

function printFact(name: FactName): string {
  const { title, form, shape, unit } = factDefinitions[name];
  const meaning = (language: 'nb' | 'en') => [title[language], form?.[language]].filter((part) => part !== undefined).join('. ');
  const users = [...new Set(askers().flatMap(({ id, asks = [] }) => (asks.includes(name) ? [id] : [])))];
  return `| \`${name}\` | ${formOf(shape)}${unit ? ` (${unit})` : ''} | ${meaning('nb')} | ${meaning('en')} | ${users.join(', ')} |`;
}

function askers(): readonly Pick<Condition, 'id' | 'asks'>[] {
  return [...allConditions(), ...allMeasures.flatMap(({ amount }) => (amount ? [amount] : []))];
}

function allConditions(): readonly Condition[] {
  return allMeasures.flatMap(({ requirements, duration }) => [
    ...requirements.flatMap(conditionsIn),
    ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
  ]);
}

interface Asked {
  readonly question: JudgementQuestion;
  readonly ids: Set<string>;
  readonly measures: Set<MeasureCode>;
}

/** Each question once, with the rules that ask it and their measures. */
function questions(): readonly Asked[] {
  const byName = new Map<string, Asked>();
  for (const code of measureCodes)
    for (const { question, ids } of questionsOf(code)) {
      const known = byName.get(question.question) ?? { question, ids: new Set(), measures: new Set() };
      for (const id of ids) known.ids.add(id);
      known.measures.add(code);
      byName.set(question.question, known);
    }
  return [...byName.values()];
}

function printQuestion({ question, ids, measures }: Asked): string {
  const others = [...ids].filter((id) => id !== question.question).map((id) => `\`${id}\``);
  const key = others.length > 0 ? `\`${question.question}\` (eller ${others.join(', ')})` : `\`${question.question}\``;
  return `- ${key}, om ${subjectWords[question.about]}: ${question.text.nb} _${question.text.en}_ (${[...measures].map((code) => `\`${code}\``).join(', ')})`;
}
