import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Job club: longest duration of its own (§ 4-4). */
export const jklJobbklubbMax = parameter({
  id: 'JKL.JOBBKLUBB_MAX',
  title: { nb: 'Jobbklubb: egen lengste varighet', nn: 'Jobbklubb: eiga lengste varigheit', en: 'Job club: longest duration of its own' },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4',
  source: 'TF',
  confidence: 'medium',
  values: [],
  unknown: [
    {
      from: localDate('2016-01-01'),
      why: {
        nb: 'Forskriften har ingen egen grense for jobbklubb; grensen for oppfølging gjelder (E-18).',
        nn: 'Forskrifta har inga eiga grense for jobbklubb; grensa for oppfølging gjeld (E-18).',
        en: 'The regulation has no limit of its own for job clubs; the limit of follow-up applies (E-18).',
      },
    },
  ],
});
