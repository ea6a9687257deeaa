import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: hours a year when the hourly wage is counted from a yearly one (TGA). */
export const menHoursYear = parameter({
  id: 'MEN.HOURS_YEAR',
  title: {
    nb: 'Mentor: timer i året når timelønn regnes av årslønn',
    nn: 'Mentor: timar i året når timeløn blir rekna av årsløn',
    en: 'Mentor: hours a year when the hourly wage is counted from a yearly one',
  },
  unit: 'hours a year',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 1950 }],
});
