import { addDays, addMonths, addYears, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { fullWages } from '../testing/an-employer';

type FactsOn = (on: LocalDate) => Facts;
const wholePlace: FactsOn = () => ({ participationPercent: 100 });
const child: FactsOn = (on) => ({ supportedChildren: [{ born: addYears(on, -10), livesInNorway: true }] });
const everyDay: FactsOn = (on) => ({
  ...{ born: addYears(on, -30), measureWeekdays: [1, 2, 3, 4, 5, 6, 7], absences: [] },
  ...child(on),
});
const programme: FactsOn = (on) => ({
  ...{ born: addYears(on, -26), participationPercent: 100, monthlyWorkIncome: [], supportedChildren: [], employments: [] },
  ...{ livesWithParents: false, partnerInProgrammeAndNoChildren: false },
});
const wages: FactsOn = () => ({ ...fullWages, agreedSubsidyPercent: 60, participations: [], reducedWorkCapacity: false });

const reduced: FactsOn = (on) => ({ ...wages(on), reducedWorkCapacity: true });
const longIll: FactsOn = (on) => ({
  ...{ ...everyDay(on), supportedChildren: [] },
  absences: [{ from: addDays(on, -9), to: on, reason: 'SICK', documented: true }],
});

/** Months of temporary wage subsidy that run into the day. */
function used(on: LocalDate, months: number): Facts {
  return { participations: [{ measure: 'MIDLERTIDIG_LONNSTILSKUDD', from: addMonths(on, -months), to: addDays(on, -1) }] };
}

/** The number a measure is paid with on one day, in øre or percent, or why there is none. */
function numberOn(id: string, measure: MeasureCode, factsOn: FactsOn, day: string): number | string {
  const on = localDate(day);
  const result = assess(measure, { ...factsOn(on), endsOn: on }, on);
  if (result.kind !== 'assessed') return 'no rules';
  const { stopped, lines = [] } = result.amount ?? {};
  if (stopped) return stopped.parameter === id ? 'not known' : `stopped by ${stopped.parameter}`;
  const factor = lines.flatMap(({ factors }) => factors).find(({ parameter }) => parameter?.id === id);
  return (
    factor?.value ?? `no line: ${result.outcome}, ${result.amount?.outcome ?? 'no amount'}, ${result.amount?.missingFacts.join() ?? ''}`
  );
}

/**
 * Each rate of the rulebook on its first and last day, as it is paid: the day before the first is the last of the line above.
 * `not known` stops the calculation and names the rate.
 */
const rates: readonly (readonly [id: string, measure: MeasureCode, facts: FactsOn, stretches: string])[] = [
  [
    'AFT.RATE',
    'ARBEIDSFORBEREDENDE_TRENING',
    wholePlace,
    `2016-10-01 2017-12-31 not known
     2018-01-01 2018-12-31 1647000
     2019-01-01 2022-12-31 not known
     2023-01-01 2023-12-31 1950000
     2024-01-01 2024-12-31 not known
     2025-01-01 2025-12-31 2097500
     2026-01-01 2026-12-31 2173000
     2027-01-01 2030-01-01 not known`,
  ],
  [
    'VTS.RATE',
    'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
    wholePlace,
    `2016-01-01 2016-12-31 1253200
     2017-01-01 2017-12-31 not known
     2018-01-01 2018-12-31 1323100
     2019-01-01 2022-12-31 not known
     2023-01-01 2023-12-31 1566700
     2024-01-01 2024-12-31 1623100
     2025-01-01 2025-12-31 1684800
     2026-01-01 2026-12-31 1745500
     2027-01-01 2030-01-01 not known`,
  ],
  [
    'VTO.RATE',
    'VTAO',
    wholePlace,
    `2016-01-01 2017-12-31 not known
     2018-01-01 2018-12-31 555000
     2019-01-01 2021-12-31 not known
     2022-01-01 2022-12-31 624100
     2023-01-01 2023-12-31 642800
     2024-01-01 2024-12-31 680800
     2025-01-01 2025-12-31 706700
     2026-01-01 2026-08-31 732100`,
  ],
  [
    'TIP.DAY',
    'TILTAKSPENGER',
    everyDay,
    `2016-01-01 2022-12-31 not known
     2023-01-01 2023-12-31 26800
     2024-01-01 2024-12-31 28500
     2025-01-01 2025-12-31 29800
     2026-01-01 2026-12-31 31200
     2027-01-01 2030-01-01 not known`,
  ],
  [
    'TIP.CHILD',
    'TILTAKSPENGER',
    everyDay,
    `2023-01-01 2023-12-31 5200
     2024-01-01 2024-12-31 5300
     2025-01-01 2025-12-31 5500
     2026-01-01 2026-12-31 5600`,
  ],
  ['MLT.RATE1', 'MIDLERTIDIG_LONNSTILSKUDD', wages, '2019-07-01 2030-01-01 40'],
  [
    'TIP.DAY_REDUCED',
    'TILTAKSPENGER',
    longIll,
    `2016-01-01 2022-12-31 not known
     2023-01-01 2023-12-31 20100
     2024-01-01 2024-12-31 21400
     2025-01-01 2025-12-31 22400
     2026-01-01 2030-01-01 not known`,
  ],
  [
    'TIP.CHILD_REDUCED',
    'TILTAKSPENGER',
    (on) => ({ ...longIll(on), ...child(on) }),
    `2023-01-01 2023-12-31 3900
     2024-01-01 2024-12-31 4000
     2025-01-01 2025-12-31 4100`,
  ],
  ['MLT.RATE1_REDUCED', 'MIDLERTIDIG_LONNSTILSKUDD', reduced, '2019-07-01 2030-01-01 60'],
  ['MLT.RATE2', 'MIDLERTIDIG_LONNSTILSKUDD', (on) => ({ ...wages(on), ...used(on, 8) }), '2019-07-01 2030-01-01 30'],
  ['MLT.RATE2_REDUCED', 'MIDLERTIDIG_LONNSTILSKUDD', (on) => ({ ...reduced(on), ...used(on, 14) }), '2019-07-01 2030-01-01 50'],
  ['MLT.RATE1_MONTHS', 'MIDLERTIDIG_LONNSTILSKUDD', wages, '2016-01-01 2019-06-30 not known'],
  [
    'G',
    'KVALIFISERINGSPROGRAM',
    programme,
    `2016-01-01 2019-04-30 not known
     2019-05-01 2020-04-30 9985800
     2020-05-01 2021-04-30 10135100
     2021-05-01 2022-04-30 10639900
     2022-05-01 2023-04-30 11147700
     2023-05-01 2024-04-30 11862000
     2024-05-01 2025-04-30 12402800
     2025-05-01 2026-04-30 13016000
     2026-05-01 2027-04-30 13654900
     2027-05-01 2030-01-01 not known`,
  ],
  [
    'AAP.CHILD',
    'KVALIFISERINGSPROGRAM',
    (on) => ({ ...programme(on), ...child(on) }),
    `2019-05-01 2025-12-31 not known
     2026-01-01 2026-12-31 3800
     2027-01-01 2027-04-30 not known`,
  ],
  [
    'UNP.CHILD',
    'UNGDOMSPROGRAM',
    (on) => ({ ...programme(on), ...child(on) }),
    '2025-08-01 2026-12-31 3800\n2027-01-01 2027-04-30 not known',
  ],
  [
    'EKS.MAX',
    'EKSPERTBISTAND',
    () => ({ expertHelpCosts: 9_000_000 }),
    `2019-09-01 2022-12-31 not known
     2023-01-01 2023-12-31 2230000
     2024-01-01 2028-12-31 not known`,
  ],
  [
    'INK.MAX',
    'INKLUDERINGSTILSKUDD',
    () => ({ inclusionCosts: 90_000_000, inclusionCostsCoveredBefore: 0 }),
    `2016-01-01 2023-12-31 14390000
     2024-01-01 2024-12-31 14910000
     2025-01-01 2025-12-31 15480000
     2026-01-01 2026-12-31 16040000
     2027-01-01 2030-01-01 not known`,
  ],
];

describe('the rates of the rulebook, as they are paid', () => {
  const rows = rates.flatMap(([id, measure, facts, stretches]) =>
    stretches.split('\n').map((line) => {
      const [from = '', to = '', ...value] = line.trim().split(' ');
      return [id, from, to, value.join(' '), measure, facts] as const;
    }),
  );

  it.each(rows)('%s from %s to %s: %s', (id, from, to, value, measure, facts) => {
    expect([from, to].map((day) => String(numberOn(id, measure, facts, day)))).toEqual([value, value]);
  });
});
