import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA ordinary, old scheme: last day to start (TGA). */
export const vtoLastOldStart = parameter({
  id: 'VTO.LAST_OLD_START',
  title: {
    nb: 'VTA ordinær, gammel ordning: siste dag å starte',
    nn: 'VTA ordinær, gammal ordning: siste dag å starte',
    en: 'VTA ordinary, old scheme: last day to start',
  },
  unit: 'date',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 20_260_831 }],
});
