import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: while disability pension is processed (§ 11-18). */
export const aapUfore = parameter({
  id: 'AAP.UFORE',
  title: {
    nb: 'AAP: mens søknad om uføretrygd behandles',
    nn: 'AAP: medan søknad om uføretrygd blir behandla',
    en: 'AAP: while disability pension is processed',
  },
  unit: 'months',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-18',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 8, startNotFound: true }],
});
