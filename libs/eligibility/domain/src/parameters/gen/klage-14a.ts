import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Time to complain about a § 14 a decision. The act names none (E-01): six weeks, so that nobody is turned away too early. */
export const genKlage14a = parameter({
  id: 'GEN.KLAGE_14A',
  title: {
    nb: 'Klagefrist for § 14 a-vedtak (ikke bekreftet)',
    nn: 'Klagefrist for § 14 a-vedtak (ikkje stadfesta)',
    en: 'Time to complain about a § 14 a decision (not confirmed)',
  },
  unit: 'weeks',
  law: 'LOV-2006-06-16-20',
  section: '§ 14 a andre ledd',
  source: 'E-01',
  confidence: 'low',
  values: [
    {
      from: localDate('2016-01-01'),
      startNotFound: true,
      value: 6,
      note: '3 uker etter den alminnelige regelen for lover uten egen frist (sekundærkilde, NAVNO)',
    },
  ],
});
