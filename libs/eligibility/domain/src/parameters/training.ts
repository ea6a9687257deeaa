import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../parameter';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const before2025 = { from: localDate('2019-07-01'), to: localDate('2025-06-30') };
const chapter7 = localDate('2025-07-01');

/** Numbers of opplæring (tiltaksforskriften chapter 7). */
export const trainingParameters = {
  'OPL.AGE_AE': parameter({
    ...regulation,
    id: 'OPL.AGE_AE',
    title: {
      nb: 'Opplæring bokstav a–e: fra det året personen fyller',
      nn: 'Opplæring bokstav a–e: frå det året personen fyller',
      en: 'Training letters a–e: from the year the person turns',
    },
    unit: 'years',
    section: '§ 7-3 andre ledd',
    values: [{ from: chapter7, value: 19 }],
  }),
  'OPL.AGE_AE_OLD': parameter({
    ...regulation,
    id: 'OPL.AGE_AE_OLD',
    title: {
      nb: 'Arbeidsmarkedsopplæring før 01.07.2025: over',
      nn: 'Arbeidsmarknadsopplæring før 01.07.2025: over',
      en: 'Labour-market training before 1 July 2025: over',
    },
    unit: 'years',
    section: '§ 7-3 (eldre ordlyd)',
    source: 'M33 boks 4.1',
    confidence: 'medium',
    values: [{ ...before2025, value: 19 }],
  }),
  'OPL.DUR_BASE': parameter({
    ...regulation,
    id: 'OPL.DUR_BASE',
    title: { nb: 'Opplæring: lengste varighet', nn: 'Opplæring: lengste varigheit', en: 'Training: longest duration' },
    unit: 'months',
    section: '§ 7-4 første ledd',
    values: [{ from: chapter7, value: 36 }],
  }),
  'OPL.DUR_OLD': parameter({
    ...regulation,
    id: 'OPL.DUR_OLD',
    title: {
      nb: 'Opplæring før 01.07.2025: lengste varighet',
      nn: 'Opplæring før 01.07.2025: lengste varigheit',
      en: 'Training before 1 July 2025: longest duration',
    },
    unit: 'months',
    section: '§ 7-4 (eldre ordlyd)',
    source: 'M33 boks 4.1',
    confidence: 'medium',
    values: [{ ...before2025, value: 36 }],
  }),
  'OPL.DUR_EXT_OLD': parameter({
    ...regulation,
    id: 'OPL.DUR_EXT_OLD',
    title: {
      nb: 'Opplæring før 01.07.2025: forlengelse av særlige grunner',
      nn: 'Opplæring før 01.07.2025: forlenging av særlege grunnar',
      en: 'Training before 1 July 2025: extension for special reasons',
    },
    unit: 'months',
    section: '§ 7-4 (eldre ordlyd)',
    source: 'M33 boks 4.1',
    confidence: 'medium',
    values: [{ ...before2025, value: 12 }],
  }),
};
