import type { Condition } from './engine/condition';
import { conditionsIn } from './engine/requirement';
import { decisionRules } from './decision-rules';
import { allMeasures } from './measures';
import { registrationRules } from './registration';

/** The table of contents: the rules of each chapter, by the rulebook's ids. */
const contents: readonly (readonly [chapter: string, prefix: string, numbers: readonly number[]])[] = [
  ['A.1 fellesbestemmelser', 'GEN', upTo(25)],
  ['A.1 tekniske regler', 'TEC', upTo(8)],
  ['A.1 innsatsgruppe per tiltak', 'INN', upTo(1)],
  ['A.2 § 14 a-vedtak', 'N14', upTo(13)],
  ['A.3 registrering som arbeidssøker', 'REG', upTo(7)],
  ['B.1 avklaring', 'AVK', upTo(7)],
  ['B.2 arbeidstrening', 'ATR', upTo(9)],
  ['B.3 oppfølging', 'OPP', upTo(8)],
  ['B.4 jobbklubb og digitalt kurs', 'JKL', upTo(6)],
  ['B.5 mentor', 'MEN', upTo(10)],
  ['B.6 funksjonsassistanse', 'FUN', upTo(9)],
  ['B.12 arbeidsrettet rehabilitering', 'ARR', upTo(6)],
  ['B.13 arbeidsforberedende trening', 'AFT', upTo(17)],
  ['B.14 VTA i forhåndsgodkjent virksomhet', 'VTS', upTo(11)],
  ['B.15 VTA i ordinær virksomhet', 'VTO', upTo(11)],
  ['B.16 arbeid med støtte', 'AMS', upTo(9)],
  ['B.17 individuell jobbstøtte', 'IPS', upTo(8)],
  ['B.17 IPS ung', 'IPU', upTo(3)],
  ['B.18 ungdomsgarantien', 'UGA', upTo(6)],
];

const conditions: readonly Condition[] = allMeasures.flatMap(({ requirements, duration }) => [
  ...requirements.flatMap(conditionsIn),
  ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
]);
const written: ReadonlySet<string> = new Set([
  ...conditions.flatMap(({ id, alsoIds = [] }) => [id, ...alsoIds]),
  ...[...decisionRules, ...registrationRules].map(({ id }) => id),
]);

describe('every rule of the rulebook stands among the rules', () => {
  it.each(contents)('%s: %s', (_chapter, prefix, numbers) => {
    const own = [...written].filter((id) => id.startsWith(`${prefix}-`)).sort();
    expect(own).toEqual(numbers.map((number) => `${prefix}-${String(number).padStart(2, '0')}`));
  });
});

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
