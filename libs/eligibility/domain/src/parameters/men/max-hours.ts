import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: highest number of hours (§ 5-6). */
export const menMaxHours = parameter({
  id: 'MEN.MAX_HOURS',
  title: { nb: 'Mentor: høyeste timetall', nn: 'Mentor: høgaste timetal', en: 'Mentor: highest number of hours' },
  unit: 'hours a month',
  law: 'FOR-2015-12-11-1598',
  section: '§ 5-6',
  source: 'TF',
  confidence: 'low',
  values: [],
  unknown: [
    {
      from: localDate('2016-01-01'),
      why: {
        nb: 'Kildene har ingen grense for timetallet.',
        nn: 'Kjeldene har inga grense for timetalet.',
        en: 'The sources have no limit on the number of hours.',
      },
    },
  ],
});
