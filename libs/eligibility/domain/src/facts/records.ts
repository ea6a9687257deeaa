import { day, measureCode, percent, record, text, wholeNumber, yesNo } from './fact-shape';

/** One employment, as the rules read it. */
export const employment = record({
  employer: {
    title: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    shape: text,
  },
  percent: {
    title: { nb: 'Stillingsprosent', nn: 'Stillingsprosent', en: 'Position in percent of full time' },
    shape: percent,
    unit: 'prosent',
  },
  isHost: {
    title: {
      nb: 'Arbeidsgiveren er virksomheten som gjennomfører eller arrangerer tiltaket; utelates når det ikke er avklart',
      nn: 'Arbeidsgivaren er verksemda som gjennomfører eller arrangerer tiltaket; blir utelate når det ikkje er avklart',
      en: 'The employer is the enterprise that carries out or arranges the measure; left out when that is not settled',
    },
    shape: yesNo,
  },
});

/** One earlier participation with dates. */
export const participation = record({
  measure: { title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' }, shape: measureCode, required: true },
  from: { title: { nb: 'Første dag', nn: 'Fyrste dag', en: 'First day' }, shape: day, required: true },
  to: {
    title: {
      nb: 'Siste dag; utelates når deltakelsen løper ennå',
      nn: 'Siste dag; blir utelaten når deltakinga går enno',
      en: 'Last day; left out while the participation is running',
    },
    shape: day,
  },
  counts: {
    title: {
      nb: 'Avgjørelsen av om et tidligere, avsluttet forløp teller mot den lengste varigheten (E-07); utelates når ingen har avgjort det',
      nn: 'Avgjerda om eit tidlegare, avslutta løp tel mot den lengste varigheita (E-07); blir utelaten når ingen har avgjort det',
      en: 'The decision on whether an earlier, ended course counts against the maximum (E-07); left out when nobody has decided',
    },
    shape: yesNo,
  },
});

const count = wholeNumber(0, 1200);

/** Earlier time without dates. */
export const undatedTime = record({
  months: { title: { nb: 'Måneder', nn: 'Månader', en: 'Months' }, shape: count, unit: 'måneder' },
  weeks: { title: { nb: 'Uker', nn: 'Veker', en: 'Weeks' }, shape: count, unit: 'uker' },
  days: { title: { nb: 'Dager', nn: 'Dagar', en: 'Days' }, shape: count, unit: 'dager' },
});
