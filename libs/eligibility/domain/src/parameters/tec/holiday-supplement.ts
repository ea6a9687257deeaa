import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Holiday supplement in one of Nav’s systems (AMT). */
export const tecHolidaySupplement = parameter({
  id: 'TEC.HOLIDAY_SUPPLEMENT',
  title: {
    nb: 'Ferietillegg i ett av Navs fagsystemer',
    nn: 'Ferietillegg i eitt av fagsystema til Nav',
    en: 'Holiday supplement in one of Nav’s systems',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 5 }],
});
