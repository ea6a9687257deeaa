import { parameter } from '../../engine/parameter';
import { inYear, rateNotFound, rateNotKnownFrom } from '../years';

/** VTA pre-approved: state rate per place (§ 14-8 første ledd). */
export const vtsRate = parameter({
  id: 'VTS.RATE',
  title: {
    nb: 'VTA forhåndsgodkjent: statlig sats per plass',
    nn: 'VTA førehandsgodkjend: statleg sats per plass',
    en: 'VTA pre-approved: state rate per place',
  },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-8 første ledd',
  source: 'MR V404, iarbeid.no, M33, asvl.no',
  confidence: 'medium',
  values: [
    inYear(2016, 1_253_200),
    inYear(2018, 1_323_100),
    inYear(2023, 1_566_700, 'asvl.no/betalingssatser-2023 har 15 324 kr, fra før revidert budsjett; 15 667 kr er oppgitt for hele året.'),
    inYear(2024, 1_623_100),
    inYear(2025, 1_684_800),
    inYear(2026, 1_745_500),
  ],
  unknown: [rateNotFound(2017), rateNotFound(2019, 2022), rateNotKnownFrom(2027)],
});
