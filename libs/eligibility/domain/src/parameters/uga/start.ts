import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** The youth guarantee starts at the latest after registration (§ 4-4). */
export const ugaStart = parameter({
  id: 'UGA.START',
  title: {
    nb: 'Ungdomsgarantien inntrer senest etter registrering',
    nn: 'Ungdomsgarantien tek til seinast etter registrering',
    en: 'The youth guarantee starts at the latest after registration',
  },
  unit: 'weeks',
  law: 'FOR-2023-06-20-1073',
  section: '§ 4-4',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-07-01'), value: 8 }],
});
