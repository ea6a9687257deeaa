import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2026-09-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and texts of chapter 14A. */
export const adaptedWorkOrdinaryInformation = [
  condition({
    id: 'VTO-05',
    part: 'pay',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Tilpasset lønn', nn: 'Tilpassa løn', en: 'Adapted pay' },
    text: { nb: 'Partene kan avtale tilpasset lønn.', nn: 'Partane kan avtale tilpassa løn.', en: 'The parties may agree on adapted pay.' },
    basis: { ...regulation, section: '§ 14A-5 andre ledd', quote: 'Tilpasset lønn kan avtales mellom partene.' },
    inForce,
  }),
  condition({
    id: 'VTO-06',
    part: 'follow-up',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Forsterket og varig oppfølging', nn: 'Forsterka og varig oppfølging', en: 'Strengthened and permanent follow-up' },
    text: {
      nb: 'Den som følger opp, skal tilby både arbeidsgiver og deltaker forsterket og varig oppfølging, og kan hjelpe med å finne arbeidsplass og oppgaver.',
      nn: 'Den som følgjer opp, skal tilby både arbeidsgivar og deltakar forsterka og varig oppfølging, og kan hjelpe med å finne arbeidsplass og oppgåver.',
      en: 'Whoever follows up shall offer both employer and participant strengthened and permanent follow-up, and may help to find a workplace and tasks.',
    },
    basis: {
      ...regulation,
      section: '§ 14A-2 andre ledd',
      quote: 'Arbeidsgiver og tiltaksdeltaker skal få tilbud om forsterket og varig oppfølging fra virksomhet som nevnt i § 14A-6 .',
    },
    inForce,
  }),
  condition({
    id: 'VTO-08',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
    text: {
      nb: 'Staten betaler den forhåndsgodkjente virksomheten en fast sats per deltaker og måned; satsen er ikke funnet (E-15). Arbeidsgiveren får ikke det tidligere månedstilskuddet, men kan få inkluderingstilskudd.',
      nn: 'Staten betaler den førehandsgodkjende verksemda ein fast sats per deltakar og månad; satsen er ikkje funnen (E-15). Arbeidsgivaren får ikkje det tidlegare månadstilskotet, men kan få inkluderingstilskot.',
      en: 'The state pays the pre-approved enterprise a fixed rate per participant and month; the rate was not found (E-15). The employer does not get the former monthly grant, but may get an inclusion grant.',
    },
    basis: {
      ...regulation,
      section: '§ 14A-7',
      quote: 'Arbeidsgiver kan motta inkluderingstilskudd etter kapittel 11 .',
    },
    inForce,
    note: {
      nb: 'Om avtaler fra før 01.09.2026 beholder arbeidsgivertilskuddet, er ikke avklart (E-06).',
      nn: 'Om avtalar frå før 01.09.2026 held på arbeidsgivartilskotet, er ikkje avklart (E-06).',
      en: 'Whether agreements from before 1 September 2026 keep the employer’s grant is not settled (E-06).',
    },
  }),
  condition({
    id: 'VTO-09',
    part: 'contents',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Innholdet i avtalen', nn: 'Innhaldet i avtalen', en: 'The contents of the agreement' },
    text: {
      nb: 'Avtalen navngir fadder og kontaktperson og sier noe om ansettelse og lønn, oppfølging, annen bistand og kvalifisering. Den revideres jevnlig.',
      nn: 'Avtalen namngir fadder og kontaktperson og seier noko om tilsetjing og løn, oppfølging, annan bistand og kvalifisering. Han blir revidert jamleg.',
      en: 'The agreement names sponsor and contact person and covers employment and pay, follow-up, other assistance and qualification. It is revised regularly.',
    },
    basis: { ...regulation, section: '§ 14A-8', quote: 'Avtalen skal revideres jevnlig, jf. § 14A-4 .' },
    inForce,
  }),
] as const;
