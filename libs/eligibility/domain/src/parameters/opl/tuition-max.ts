import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training: maximum rate for tuition, semester fee and exam fee (§ 7-5 første ledd). */
export const oplTuitionMax = parameter({
  id: 'OPL.TUITION_MAX',
  title: {
    nb: 'Opplæring: maksimalsats for skolepenger, semesteravgift og eksamensgebyr',
    nn: 'Opplæring: maksimalsats for skulepengar, semesteravgift og eksamensgebyr',
    en: 'Training: maximum rate for tuition, semester fee and exam fee',
  },
  unit: 'øre',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-5 første ledd',
  source: '–',
  confidence: 'low',
  values: [],
  unknown: [
    {
      from: localDate('2016-01-01'),
      why: {
        nb: 'Departementet fastsetter satsen; den ble ikke funnet (E-02).',
        nn: 'Departementet fastset satsen; han vart ikkje funnen (E-02).',
        en: 'The ministry sets the rate; it was not found (E-02).',
      },
    },
  ],
});
