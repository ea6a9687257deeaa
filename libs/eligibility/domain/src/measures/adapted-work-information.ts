import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01') };
const untilAugust2026 = { ...inForce, to: localDate('2026-08-31') };
const fromSeptember2026 = { from: localDate('2026-09-01') };
const notFound = { ...inForce, startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Pay, as the chapters word it before and after 1 September 2026. */
export const payBefore2026 = condition({
  id: 'VTS-06',
  part: 'before-2026',
  kind: 'information',
  audience: 'participant',
  title: { nb: 'Bonuslønn', nn: 'Bonusløn', en: 'Bonus pay' },
  text: {
    nb: 'Deltakeren lever av uføretrygden, og det er ikke krav om lønn. Bonuslønn kan avtales.',
    nn: 'Deltakaren lever av uføretrygda, og det er ikkje krav om løn. Bonusløn kan avtalast.',
    en: 'The participant lives on disability pension, and pay is not required. Bonus pay may be agreed.',
  },
  basis: {
    ...regulation,
    section: '§ 14-7 andre ledd',
    quote:
      'Dette er likevel ikke til hinder for at det i en tariffavtale, arbeidsavtalen eller annen avtale kan avtales at det skal utbetales en bonuslønn.',
  },
  inForce: untilAugust2026,
});

const adaptedPay = condition({
  id: 'VTS-06',
  kind: 'information',
  audience: 'participant',
  title: { nb: 'Tilpasset lønn', nn: 'Tilpassa løn', en: 'Adapted pay' },
  text: { nb: 'Partene kan avtale tilpasset lønn.', nn: 'Partane kan avtale tilpassa løn.', en: 'The parties may agree on adapted pay.' },
  basis: { ...regulation, section: '§ 14-7 andre ledd', quote: 'Tilpasset lønn kan avtales mellom partene.' },
  inForce: fromSeptember2026,
  note: {
    nb: '§ 14-10a bokstav d viser fortsatt til bonuslønn, som § 14-7 ikke lenger nevner.',
    nn: '§ 14-10a bokstav d viser framleis til bonusløn, som § 14-7 ikkje lenger nemner.',
    en: '§ 14-10a letter d still refers to bonus pay, which § 14-7 no longer mentions.',
  },
});

const collectivePay = condition({
  id: 'VTS-06',
  part: 'collective-agreement',
  kind: 'information',
  audience: 'participant',
  title: { nb: 'Lønn etter tariffavtale', nn: 'Løn etter tariffavtale', en: 'Pay by collective agreement' },
  text: {
    nb: 'Tariffavtalen ga minst {kroner} kroner timen.',
    nn: 'Tariffavtalen gav minst {kroner} kroner timen.',
    en: 'The collective agreement gave at least {kroner} kroner an hour.',
  },
  numbers: { kroner: 'VTS.MINWAGE' },
  basis: { law: 'PRAKSIS', section: 'Meld. St. 33 (2023–2024) boks 5.5', source: 'M33', confidence: 'medium' },
  inForce: { from: localDate('2023-05-04') },
});

/** Earnings beside the pension, in both kinds of adapted work. */
export const earningsBesidePension = condition({
  id: 'VTS-06',
  part: 'earnings',
  kind: 'information',
  audience: 'participant',
  title: { nb: 'Inntekt ved siden av uføretrygden', nn: 'Inntekt ved sida av uføretrygda', en: 'Earnings beside the pension' },
  text: {
    nb: 'Deltakeren kan tjene inntil {g} G uten at uføretrygden blir redusert. Tiltaket gir ikke tiltakspenger.',
    nn: 'Deltakaren kan tene inntil {g} G utan at uføretrygda blir redusert. Tiltaket gir ikkje tiltakspengar.',
    en: 'The participant may earn up to {g} G without a reduction of the pension. The measure gives no measure benefit.',
  },
  numbers: { g: 'VTS.EARN_LIMIT' },
  basis: { law: 'PRAKSIS', section: 'uføretrygdforskriften § 3-1', source: 'M33 boks 5.5', confidence: 'medium' },
  inForce: notFound,
});

/** Duties and practice that follow from adapted work in a pre-approved enterprise. */
export const adaptedWorkInformation = [
  payBefore2026,
  adaptedPay,
  collectivePay,
  earningsBesidePension,
  condition({
    id: 'VTS-07',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
    text: {
      nb: 'Staten betaler en fast sats per plass og måned. Bostedskommunen betaler minst {percent} prosent av det statlige tilskuddet i tillegg.',
      nn: 'Staten betaler ein fast sats per plass og månad. Bustadkommunen betaler minst {percent} prosent av det statlege tilskotet i tillegg.',
      en: 'The state pays a fixed rate per place and month. The municipality of residence pays at least {percent} percent of the state grant in addition.',
    },
    numbers: { percent: 'VTS.MUNICIPAL' },
    basis: {
      ...regulation,
      section: '§ 14-8',
      quote: 'Tiltaksarrangøren mottar i tillegg kommunalt tilskudd som skal utgjøre minst 25 prosent av det statlige tilskuddet.',
    },
    inForce,
  }),
  condition({
    id: 'VTS-10',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Betaling ved deltid', nn: 'Betaling ved deltid', en: 'Payment for part time' },
    text: {
      nb: 'Nav betaler deltakelse fra og med {percent} prosent som hel plass.',
      nn: 'Nav betaler deltaking frå og med {percent} prosent som heil plass.',
      en: 'Nav pays participation from {percent} percent as a whole place.',
    },
    numbers: { percent: 'VTS.FULL_FROM' },
    basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'medium' },
    inForce: notFound,
  }),
  condition({
    id: 'VTS-09',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Avtale om hospitering', nn: 'Avtale om hospitering', en: 'Agreement on secondment' },
    text: {
      nb: 'Før hospitering starter, gjør den forhåndsgodkjente virksomheten, hospiteringsvirksomheten og deltakeren en skriftlig avtale. Nav-kontoret får vite innholdet først. Avtalen dekker tid, arbeid, lønn, opplæring, oppfølging, instruksjon, HMS, forsikring, oppsigelse og når den revideres.',
      nn: 'Før hospitering startar, gjer den førehandsgodkjende verksemda, hospiteringsverksemda og deltakaren ein skriftleg avtale. Nav-kontoret får vite innhaldet først. Avtalen dekkjer tid, arbeid, løn, opplæring, oppfølging, instruksjon, HMS, forsikring, oppseiing og når han blir revidert.',
      en: 'Before a secondment starts, the pre-approved enterprise, the host and the participant make a written agreement. The Nav office is told its contents first. It covers time, work, pay, training, follow-up, instruction, safety, insurance, notice and when it is revised.',
    },
    basis: {
      ...regulation,
      section: '§ 14-10a',
      quote:
        'Det skal inngås en skriftlig avtale om hospitering mellom den forhåndsgodkjente virksomheten, hospiteringsvirksomheten og tiltaksdeltakeren. Avtalen skal inngås før hospiteringsoppholdet starter. NAV-kontoret skal informeres om innholdet i avtalen før inngåelse.',
    },
    inForce: { from: localDate('2023-01-01') },
  }),
  condition({
    id: 'TF § 14-5',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Krav til virksomheten', nn: 'Krav til verksemda', en: 'Requirements on the enterprise' },
    text: {
      nb: 'De samme kravene som for AFT: aksjeselskap med kommunalt eller fylkeskommunalt flertall, AFT eller VTA som virksomhet, overskuddet blir i virksomheten, og det betales ikke utbytte. Nav kan godta annen organisering.',
      nn: 'Dei same krava som for AFT: aksjeselskap med kommunalt eller fylkeskommunalt fleirtal, AFT eller VTA som verksemd, overskotet blir i verksemda, og det blir ikkje betalt utbyte. Nav kan godta anna organisering.',
      en: 'The same requirements as for AFT: limited company with a municipal or county majority, AFT or VTA as its business, the surplus stays, and no dividend is paid. Nav may accept another form.',
    },
    basis: {
      ...regulation,
      section: '§ 14-5',
      quote: 'Virksomheten skal være organisert som et aksjeselskap med kommunal/fylkeskommunal aksjemajoritet.',
    },
    inForce: notFound,
  }),
] as const;
