import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Earliest approval of a grant period before its start (TGA). */
export const tecApproveLead = parameter({
  id: 'TEC.APPROVE_LEAD',
  title: {
    nb: 'Tidligste godkjenning av en tilskuddsperiode før start',
    nn: 'Tidlegaste godkjenning av ein tilskotsperiode før start',
    en: 'Earliest approval of a grant period before its start',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 2 }],
});
