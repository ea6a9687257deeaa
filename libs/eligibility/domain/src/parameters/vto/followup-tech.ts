import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA ordinary, old scheme: the adviser confirms the follow-up every (TGA). */
export const vtoFollowupTech = parameter({
  id: 'VTO.FOLLOWUP_TECH',
  title: {
    nb: 'VTA ordinær, gammel ordning: veilederen bekrefter oppfølgingen hver',
    nn: 'VTA ordinær, gammal ordning: rettleiaren stadfestar oppfølginga kvar',
    en: 'VTA ordinary, old scheme: the adviser confirms the follow-up every',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 6 }],
});
