import { addDays, localDate } from '@fotfeste/shared/kernel';
import { assess, durationOf, measureInForce } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import { anyPerson } from '../testing/any-person';

/** Each step of the longest duration on a day, with its total in months or weeks. */
function stepsOn(code: MeasureCode, day: string): string {
  const on = localDate(day);
  if (!measureInForce(code, on)) return 'no rules';
  const steps = durationOf(code, { participations: [] }, on)?.steps ?? [];
  return steps.map(({ id, total }) => `${id} ${String(total.months || total.weeks)}`).join(', ');
}

/** The days on which the rulebook changes how long a measure may last: the day before, and on the day. */
describe('the longest durations of the rulebook', () => {
  it.each<[code: MeasureCode, day: string, before: string, on: string]>([
    ['AVKLARING', '2016-01-01', 'no rules', 'AVK-03 4, AVK-04 12'],
    ['ARBEIDSTRENING', '2016-01-01', 'no rules', 'ATR-04 12, ATR-05 18'],
    ['OPPFOLGING', '2016-01-01', 'no rules', 'OPP-03 6, OPP-04 12, OPP-05 36, OPP-06 42'],
    ['JOBBKLUBB', '2016-01-01', 'no rules', 'JKL-04 6, JKL-04 12'],
    ['DIGITALT_OPPFOLGINGSTILTAK', '2016-01-01', 'no rules', 'JKL-04 6, JKL-04 12'],
    ['MENTOR', '2016-01-01', 'no rules', 'MEN-04 6, MEN-05 36'],
    ['MENTOR', '2025-08-01', 'MEN-04 6, MEN-05 36', 'MEN-04 6, MEN-05 36, MEN-06 36'],
    ['ARBEIDSMARKEDSOPPLAERING', '2019-07-01', 'no rules', 'OPL-DUR-01 36, OPL-DUR-04 48'],
    ['ARBEIDSMARKEDSOPPLAERING', '2025-07-01', 'OPL-DUR-01 36, OPL-DUR-04 48', 'OPL-DUR-01 36'],
    ['NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV', '2025-07-01', 'no rules', 'OPL-DUR-01 36, OPL-DUR-02 48'],
    ['STUDIESPESIALISERING', '2019-07-01', 'no rules', 'OPL-DUR-01 12'],
    ['STUDIESPESIALISERING', '2025-07-01', 'OPL-DUR-01 12', 'OPL-DUR-01 36, OPL-DUR-03 48'],
    ['FAG_OG_YRKESOPPLAERING', '2019-07-01', 'no rules', 'OPL-DUR-01 36, OPL-DUR-04 48'],
    ['FAG_OG_YRKESOPPLAERING', '2023-09-01', 'OPL-DUR-01 36, OPL-DUR-04 48', 'OPL-DUR-01 36, OPL-DUR-04 48, OPL-DUR-01 48, OPL-DUR-04 60'],
    [
      'FAG_OG_YRKESOPPLAERING',
      '2025-07-01',
      'OPL-DUR-01 36, OPL-DUR-04 48, OPL-DUR-01 48, OPL-DUR-04 60',
      'OPL-DUR-01 36, OPL-DUR-02 48, OPL-DUR-04 48, OPL-DUR-04 60',
    ],
    ['HOYERE_YRKESFAGLIG_UTDANNING', '2019-07-01', 'no rules', 'OPL-DUR-01 36, OPL-DUR-04 48'],
    [
      'HOYERE_YRKESFAGLIG_UTDANNING',
      '2023-09-01',
      'OPL-DUR-01 36, OPL-DUR-04 48',
      'OPL-DUR-01 36, OPL-DUR-04 48, OPL-DUR-01 48, OPL-DUR-04 60',
    ],
    [
      'HOYERE_YRKESFAGLIG_UTDANNING',
      '2025-07-01',
      'OPL-DUR-01 36, OPL-DUR-04 48, OPL-DUR-01 48, OPL-DUR-04 60',
      'OPL-DUR-01 36, OPL-DUR-04 48',
    ],
    ['HOYERE_UTDANNING', '2019-07-01', 'no rules', 'OPL-DUR-01 36, OPL-DUR-04 48'],
    ['HOYERE_UTDANNING', '2025-07-01', 'OPL-DUR-01 36, OPL-DUR-04 48', 'OPL-DUR-01 36, OPL-DUR-03 48, OPL-DUR-04 48, OPL-DUR-04 60'],
    ['SOMMERJOBB', '2021-04-22', 'no rules', 'SOM-04 4'],
    ['MIDLERTIDIG_LONNSTILSKUDD', '2016-01-01', 'no rules', 'MLT-04 12, MLT-05 24'],
    ['ARBEIDSRETTET_REHABILITERING', '2016-01-01', 'no rules', 'ARR-04 12'],
    ['ARBEIDSFORBEREDENDE_TRENING', '2016-10-01', 'no rules', 'AFT-06 12, AFT-07 24, AFT-08 36'],
    ['ARBEID_MED_STOTTE', '2023-06-20', 'no rules', 'AMS-05 12, AMS-06 36'],
    ['ARBEID_MED_STOTTE', '2025-08-01', 'AMS-05 12, AMS-06 36', 'AMS-05 12, AMS-06 36, AMS-07 24, AMS-07 48'],
    ['INDIVIDUELL_JOBBSTOTTE', '2023-06-20', 'no rules', 'IPS-07 12, IPS-08 36'],
    ['INDIVIDUELL_JOBBSTOTTE_UNG', '2023-06-20', 'no rules', 'IPS-07 12, IPS-08 36, IPU-03 24, IPU-03 48'],
    ['FIREARIG_LONNSTILSKUDD', '2026-08-01', 'no rules', 'F4L-08 48'],
    ['UNGDOMSPROGRAM', '2025-08-01', 'no rules', 'UNP-08 52, UNP-08 60'],
    ['KVALIFISERINGSPROGRAM', '2016-01-01', 'no rules', 'KVP-04 12, KVP-04 24, KVP-04 36'],
    ['INTRODUKSJONSPROGRAM', '2021-01-01', 'no rules', 'INT-06 12, INT-07 24, INT-07 36, INT-07 48, INT-07 48, INT-07 60, INT-07 60'],
  ])('%s on %s: %s → %s', (code, day, before, on) => {
    expect([stepsOn(code, addDays(localDate(day), -1)), stepsOn(code, day)]).toEqual([before, on]);
  });
});

const training: readonly MeasureCode[] = [
  'ARBEIDSMARKEDSOPPLAERING',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
];

/** On the first and last days of a wording every number it reads is there, whoever is asked about. */
describe('the rules of the rulebook, on the days they begin and end', () => {
  it.each<[day: string, measures: readonly MeasureCode[]]>([
    ['2016-01-01', ['AVKLARING', 'ARBEIDSTRENING', 'OPPFOLGING', 'JOBBKLUBB', 'MENTOR', 'FUNKSJONSASSISTANSE']],
    ['2016-01-01', ['MIDLERTIDIG_LONNSTILSKUDD', 'VARIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD', 'ARBEIDSRETTET_REHABILITERING']],
    ['2016-01-01', ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTAO', 'KVALIFISERINGSPROGRAM', 'TILTAKSPENGER']],
    ['2016-10-01', ['ARBEIDSFORBEREDENDE_TRENING']],
    ['2019-07-01', training],
    ['2019-09-01', ['EKSPERTBISTAND']],
    ['2021-01-01', ['INTRODUKSJONSPROGRAM']],
    ['2021-04-22', ['SOMMERJOBB']],
    ['2021-10-01', ['DAGPENGER_UNDER_TILTAK']],
    ['2023-06-20', ['ARBEID_MED_STOTTE', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG']],
    ['2023-07-01', ['UNGDOMSGARANTI']],
    ['2025-06-30', training],
    ['2025-07-01', [...training, 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV']],
    ['2025-08-01', ['MENTOR', 'FAG_OG_YRKESOPPLAERING', 'ARBEID_MED_STOTTE', 'UNGDOMSGARANTI', 'UNGDOMSPROGRAM']],
    ['2025-12-31', ['ARBEIDSFORBEREDENDE_TRENING']],
    ['2026-01-01', ['ARBEIDSFORBEREDENDE_TRENING']],
    ['2026-08-01', ['FIREARIG_LONNSTILSKUDD']],
    ['2026-08-31', ['VTAO', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG']],
    ['2026-09-01', ['TILRETTELAGT_ARBEID_ORDINAER', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG']],
    ['2028-12-31', ['EKSPERTBISTAND']],
    ['2032-12-31', ['FIREARIG_LONNSTILSKUDD']],
  ])('answer on %s: %j', (day, measures) => {
    const on = localDate(day);
    const people = Array.from({ length: 12 }, (_, seed) => anyPerson(seed, on, { unknown: 0 }));
    const kinds = measures.flatMap((measure) => people.map((facts) => `${measure} ${assess(measure, facts, on).kind}`));
    expect([...new Set(kinds)]).toEqual(measures.map((measure) => `${measure} assessed`));
  });
});
