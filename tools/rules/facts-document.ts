import {
  allMeasures,
  type Condition,
  conditionsIn,
  factDefinitions,
  factNames,
  type FactName,
  type FactType,
  type JudgementQuestion,
  type MeasureCode,
  separateCoursesCount,
} from '@fotfeste/eligibility/domain';
import { formOf, subjectWords } from './wording';

/** `docs/facts.md`: every fact and every question, and which rules use them. */
export function factsDocument(): string {
  return [
    '# Fakta reglene spør om',
    'Skrevet ut fra `libs/eligibility/domain` med `npm run rules`. Ikke rediger denne filen.',
    'Et faktum som mangler, er ukjent. Det betyr aldri «nei». Datoer skrives `åååå-mm-dd`.',
    '| Navn | Form | Betydning | Meaning | Brukes av |\n| --- | --- | --- | --- | --- |\n' + factNames.map(printFact).join('\n'),
    '## Sammensatte fakta',
    composite,
    '## Spørsmål som et menneske svarer på',
    'Svaret legges i `answers` under nøkkelen som står her; `<kode>` er koden til tiltaket.',
    questions().map(printQuestion).join('\n'),
  ].join('\n\n');
}

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
  const { title, shape, unit } = factDefinitions[name];
  const users = [...new Set(askers().flatMap(({ id, asks = [] }) => (asks.includes(name) ? [id] : [])))];
  return `| \`${name}\` | ${formOf(shape)}${unit ? ` (${unit})` : ''} | ${title.nb} | ${title.en} | ${users.join(', ')} |`;
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
  readonly measures: readonly MeasureCode[];
}

function questions(): readonly Asked[] {
  const byName = new Map<string, { question: JudgementQuestion; measures: Set<MeasureCode> }>();
  for (const { code, requirements, duration } of allMeasures) {
    const steps = duration?.steps.flatMap(({ allRequires }) => allRequires) ?? [];
    const asked = [...requirements, ...steps].flatMap(conditionsIn).flatMap((one) => (one.kind === 'discretionary' ? [one.question] : []));
    for (const question of duration ? [...asked, separateCoursesCount] : asked) {
      const known = byName.get(question.question) ?? { question, measures: new Set<MeasureCode>() };
      known.measures.add(code);
      byName.set(question.question, known);
    }
  }
  return [...byName.values()].map(({ question, measures }) => ({ question, measures: [...measures] }));
}

function printQuestion({ question, measures }: Asked): string {
  const key = question.about === 'person' ? question.question : `${question.question}@<kode>`;
  return `- \`${key}\` om ${subjectWords[question.about]}: ${question.text.nb} (${measures.map((code) => `\`${code}\``).join(', ')})`;
}
