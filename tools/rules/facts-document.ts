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
import { shapeWords, subjectWords } from './wording';

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
  '- `employments`: `{ employer?, percent?, isHost? }`. `percent` er stillingsprosent over 0 og til og med 100. `isHost` er `true` når arbeidsgiveren er virksomheten som gjennomfører eller arrangerer tiltaket, og utelates når det ikke er avklart.',
  '- `participations`: `{ measure, from, to?, counts? }`. Begge dager regnes med; uten `to` løper deltakelsen ennå. `counts` er avgjørelsen av om et tidligere, avsluttet forløp teller mot den lengste varigheten.',
  '- `timeUsed`: `{ <tiltakskode>: { months?, weeks?, days? } }`. En måned regnes som 30 dager når dager legges sammen. Tiltak som ikke nevnes, er ubrukte.',
  '- `answers`: `{ <nøkkel>: { answer: "yes" | "no", answeredOn?, answeredBy? } }`.',
].join('\n');

function printFact(name: FactName): string {
  const { title, shape, unit } = factDefinitions[name];
  const users = [...new Set(askers().flatMap(({ id, asks = [] }) => (asks.includes(name) ? [id] : [])))];
  return `| \`${name}\` | ${form(shape)}${unit ? ` (${unit})` : ''} | ${title.nb} | ${title.en} | ${users.join(', ')} |`;
}

function form(shape: FactType): string {
  if (shape.type === 'code') return shape.codes.map((code) => `\`${code}\``).join(', ');
  if (shape.type === 'number') return `tall over ${shape.above}, høyst ${shape.upTo}`;
  return shapeWords[shape.type];
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
