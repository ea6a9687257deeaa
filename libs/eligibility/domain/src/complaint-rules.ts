import { startNotFound, type Rule } from './engine/rule';

const act = { law: 'LOV-2004-12-10-76', source: 'AML', confidence: 'high' } as const;

/** What the law and Nav say of complaints (rulebook A.4). `complaints.ts` holds the times to them. */
export const complaintRules: readonly Rule[] = [
  {
    id: 'KLG-01',
    kind: 'hard',
    title: {
      nb: 'Fristen for å klage på vedtak etter arbeidsmarkedsloven er seks uker fra underretningen kom fram',
      nn: 'Fristen for å klage på vedtak etter arbeidsmarknadslova er seks veker frå underrettinga kom fram',
      en: 'The time to complain about a decision under the Labour Market Services Act is six weeks from when notice was received',
    },
    basis: {
      ...act,
      section: '§ 17 andre ledd',
      quote:
        'Fristen for å klage over enkeltvedtak er seks uker fra det tidspunkt underretning om vedtaket er kommet fram til vedkommende part.',
      source: 'AML, NAVNO',
    },
    inForce: startNotFound,
  },
  {
    id: 'KLG-02',
    kind: 'hard',
    title: {
      nb: 'For tildeling av tiltaksplass hos en arbeidsgiver er fristen tre uker',
      nn: 'For tildeling av tiltaksplass hos ein arbeidsgivar er fristen tre veker',
      en: 'For the allocation of a place at an employer the time is three weeks',
    },
    basis: {
      ...act,
      section: '§ 17 andre ledd',
      quote:
        'For Arbeids- og velferdsetatens tildeling av tiltaksplass hos en arbeidsgiver gjelder likevel tre ukers klagefrist fra det tidspunkt underretning om vedtaket er kommet fram til arbeidssøker.',
      source: 'AML, NAVNO',
    },
    inForce: startNotFound,
  },
  {
    id: 'KLG-03',
    kind: 'hard',
    title: {
      nb: 'Ingen kan klage på at en annen fikk plassen, og avgjørelser om selve plassen er ikke enkeltvedtak',
      nn: 'Ingen kan klage på at ein annan fekk plassen, og avgjerder om sjølve plassen er ikkje enkeltvedtak',
      en: 'Nobody can complain that another got the place, and decisions about the place itself are not individual decisions',
    },
    basis: {
      ...act,
      section: '§ 16',
      quote:
        'Flere som har behov for eller ønsker den samme tjenesten, regnes ikke som parter i samme sak, og kan ikke klage over at en annen har fått tjenesten.',
    },
    inForce: startNotFound,
  },
  {
    id: 'KLG-04',
    kind: 'information',
    title: {
      nb: 'Personen kan klage på å måtte delta, på å ikke få tiltaket og på at det ble stanset, men ikke på inntak til AMO-kurs og jobbklubb',
      nn: 'Personen kan klage på å måtte delta, på å ikkje få tiltaket og på at det vart stansa, men ikkje på inntak til AMO-kurs og jobbklubb',
      en: 'The person can complain about having to take part, about not getting the measure and about its being stopped, but not about intake to labour market courses and job club',
    },
    basis: { law: 'PRAKSIS', section: '', source: 'NAVNO', confidence: 'medium' },
    inForce: startNotFound,
  },
  {
    id: 'KLG-05',
    kind: 'hard',
    title: {
      nb: 'Fristen for å klage på § 14 a-vedtak er ikke avklart; seks uker regnes som i tide',
      nn: 'Fristen for å klage på § 14 a-vedtak er ikkje avklart; seks veker blir rekna som i tide',
      en: 'The time to complain about a § 14 a decision is not settled; six weeks count as in time',
    },
    basis: { law: 'LOV-2006-06-16-20', section: '§ 14 a andre ledd', source: 'NL, NAVNO', confidence: 'low' },
    inForce: startNotFound,
  },
  {
    id: 'KLG-06',
    kind: 'technical',
    title: {
      nb: 'Ved sen klage vurderer et menneske om klageren ikke kan lastes, eller om særlige grunner gjelder',
      nn: 'Ved sein klage vurderer eit menneske om klagaren ikkje kan lastast, eller om særlege grunnar gjeld',
      en: 'When a complaint is late, a person assesses whether the complainant cannot be blamed or special reasons apply',
    },
    basis: { law: 'PRAKSIS', section: '', source: 'VV', confidence: 'medium' },
    inForce: startNotFound,
  },
  {
    id: 'KLG-07',
    kind: 'hard',
    title: {
      nb: 'Klage på kvalifiseringsprogrammet går til statsforvalteren',
      nn: 'Klage på kvalifiseringsprogrammet går til statsforvaltaren',
      en: 'A complaint about the qualification programme goes to the county governor',
    },
    basis: {
      law: 'LOV-2009-12-18-131',
      section: '§ 47',
      quote: 'Enkeltvedtak som kommunen har truffet etter denne loven, kan påklages til statsforvalteren.',
      source: 'STL',
      confidence: 'medium',
    },
    inForce: startNotFound,
  },
  {
    id: 'KLG-08',
    kind: 'hard',
    title: {
      nb: 'Klage på ekspertbistand går til Nav Klageinstans',
      nn: 'Klage på ekspertbistand går til Nav Klageinstans',
      en: 'A complaint about expert help goes to Nav’s appeals body',
    },
    basis: {
      law: 'FOR-2019-08-29-1105',
      section: '§ 7',
      quote: 'Vedtaket kan påklages til NAV Klageinstans.',
      source: 'EB',
      confidence: 'high',
    },
    inForce: startNotFound,
  },
  {
    id: 'KLG-09',
    kind: 'information',
    title: {
      nb: 'Den som ikke oppfyller rimelige krav fra Nav, kan utestenges en tid; politiattest og tilbakebetaling har egne regler (§§ 21 og 22)',
      nn: 'Den som ikkje oppfyller rimelege krav frå Nav, kan stengjast ute ei tid; politiattest og tilbakebetaling har eigne reglar (§§ 21 og 22)',
      en: 'Whoever does not meet Nav’s reasonable requirements may be excluded for a time; police certificates and repayment have rules of their own (§§ 21 and 22)',
    },
    basis: {
      ...act,
      section: '§ 28',
      quote:
        'Arbeidsgivere og arbeidstakere som ikke oppfyller rimelige krav som Arbeids- og velferdsetaten stiller i forbindelse med sine tjenester, kan for en tidsavgrenset periode utestenges fra hele eller deler av Arbeids- og velferdsetatens tilbud etter denne loven.',
    },
    inForce: startNotFound,
  },
];
