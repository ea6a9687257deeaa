import { recordedMainGoals } from '../main-goal';
import { amount, day, facts, oneOf, percent, percentOrNone, text, wholeNumber, yesNo } from './fact-definition';

/** Facts that grants to employers for wages ask for: who is hired or kept, on which terms, and what the wages cost. */
export const wageSubsidyFacts = facts({
  keepsEmployee: {
    title: {
      nb: 'Tilskuddet skal beholde en som allerede er ansatt (nei: ansette en ny)',
      nn: 'Tilskotet skal behalde ein som alt er tilsett (nei: tilsetje ein ny)',
      en: 'The grant is to keep somebody already employed (no: to hire somebody new)',
    },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  sickLeaveMonths: {
    title: {
      nb: 'Måneder med full eller gradert sykmelding, telt måned for måned',
      nn: 'Månader med full eller gradert sjukmelding, telde månad for månad',
      en: 'Months of full or graded sick leave, counted month by month',
    },
    shape: wholeNumber(0, 600),
    unit: 'måneder',
    change: 'given',
    about: 'work',
  },
  progressiveIllness: {
    title: {
      nb: 'Har en sykdomstilstand som gradvis svekker arbeidsevnen, der sykmelding ikke er påkrevd (bare at det er bekreftet)',
      nn: 'Har ein sjukdomstilstand som gradvis svekkjer arbeidsevna, der sjukmelding ikkje er påkravd (berre at det er stadfesta)',
      en: 'Has an illness that gradually weakens work capacity, where sick leave is not required (only that it is confirmed)',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  workCapacityAssessed: {
    title: {
      nb: 'Arbeidsevnevurdering er gjennomført',
      nn: 'Arbeidsevnevurdering er gjennomført',
      en: 'A work-capacity assessment has been made',
    },
    shape: yesNo,
    change: 'assessed',
    about: 'person',
  },
  permanentReductionEstablished: {
    title: {
      nb: 'Arbeidsevnevurderingen slår fast varig nedsatt arbeidsevne og behov for et varig tiltak, der alternativet kan være uføretrygd',
      nn: 'Arbeidsevnevurderinga slår fast varig nedsett arbeidsevne og behov for eit varig tiltak, der alternativet kan vere uføretrygd',
      en: 'The work-capacity assessment establishes permanently reduced capacity and a need for a permanent measure, the alternative possibly being disability pension',
    },
    shape: yesNo,
    change: 'assessed',
    about: 'person',
  },
  employedForOrdinaryTasks: {
    title: {
      nb: 'Ansettes i en offentlig eller privat virksomhet for å utføre ordinære arbeidsoppgaver',
      nn: 'Blir tilsett i ei offentleg eller privat verksemd for å utføre ordinære arbeidsoppgåver',
      en: 'Is employed in a public or private enterprise to do ordinary tasks',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'place',
  },
  ordinaryPayAndConditions: {
    title: {
      nb: 'Ansettes på ordinære lønns- og arbeidsvilkår',
      nn: 'Blir tilsett på ordinære løns- og arbeidsvilkår',
      en: 'Is employed on ordinary pay and conditions',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'place',
  },
  aimsAtLastingEmployment: {
    title: {
      nb: 'Arbeidsgiveren ansetter med sikte på et varig arbeidsforhold',
      nn: 'Arbeidsgivaren tilset med sikte på eit varig arbeidsforhold',
      en: 'The employer hires aiming at a lasting employment',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'place',
  },
  temporaryEmploymentEndsOn: {
    title: {
      nb: 'Siste dag i den midlertidige ansettelsen',
      nn: 'Siste dag i den mellombelse tilsetjinga',
      en: 'Last day of the temporary employment',
    },
    form: {
      nb: 'Utelates ved fast ansettelse; da må `permanentlyEmployedAtHost` være `true`. Mangler begge, er det ukjent hva slags ansettelse det er',
      nn: 'Blir utelaten ved fast tilsetjing; då må `permanentlyEmployedAtHost` vere `true`. Manglar begge, er det ukjent kva slags tilsetjing det er',
      en: 'Left out when it is permanent; `permanentlyEmployedAtHost` must then be `true`. When both are missing, the kind of employment is unknown',
    },
    shape: day,
    change: 'arranged',
    about: 'place',
  },
  hasLaidOffStaff: {
    title: { nb: 'Virksomheten har permitterte', nn: 'Verksemda har permitterte', en: 'The enterprise has laid-off staff' },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  allocatedOn: {
    title: {
      nb: 'Dagen tiltaket ble tildelt',
      nn: 'Dagen tiltaket vart tildelt',
      en: 'The day the measure was allocated',
    },
    form: { nb: 'Utelates før det er tildelt', nn: 'Blir utelaten før det er tildelt', en: 'Left out before it is' },
    shape: day,
    change: 'given',
    about: 'place',
  },
  mainGoal: {
    title: { nb: 'Hovedmål i gjeldende vedtak', nn: 'Hovudmål i gjeldande vedtak', en: 'Main goal in the decision in force' },
    shape: oneOf(recordedMainGoals),
    change: 'assessed',
    about: 'person',
  },
  navOffice: {
    title: { nb: 'Nav-kontoret, enhetsnummer', nn: 'Nav-kontoret, einingsnummer', en: 'The Nav office, unit number' },
    shape: text,
    change: 'given',
    about: 'person',
  },
  monthlyWage: {
    title: {
      nb: 'Lønn i måneden for full stilling, uten overtid og variable tillegg',
      nn: 'Løn i månaden for full stilling, utan overtid og variable tillegg',
      en: 'Wage a month for a full position, without overtime and variable supplements',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'place',
  },
  positionPercent: {
    title: { nb: 'Faktisk stillingsprosent', nn: 'Faktisk stillingsprosent', en: 'Actual position in percent of full time' },
    shape: percent,
    unit: 'prosent',
    change: 'given',
    about: 'place',
  },
  holidayPayPercent: {
    title: { nb: 'Feriepenger i prosent av lønnen', nn: 'Feriepengar i prosent av løna', en: 'Holiday pay in percent of the wage' },
    shape: percentOrNone,
    unit: 'prosent',
    change: 'given',
    about: 'place',
  },
  employerContributionPercent: {
    title: {
      nb: 'Arbeidsgiveravgift i prosent',
      nn: 'Arbeidsgivaravgift i prosent',
      en: 'Employer’s National Insurance contribution in percent',
    },
    shape: percentOrNone,
    unit: 'prosent',
    change: 'given',
    about: 'place',
  },
  pensionPercent: {
    title: {
      nb: 'Innskudd til obligatorisk tjenestepensjon i prosent',
      nn: 'Innskot til obligatorisk tenestepensjon i prosent',
      en: 'Contribution to mandatory occupational pension in percent',
    },
    shape: percentOrNone,
    unit: 'prosent',
    change: 'given',
    about: 'place',
  },
  agreedSubsidyPercent: {
    title: {
      nb: 'Avtalt tilskuddsprosent i varig lønnstilskudd',
      nn: 'Avtalt tilskotsprosent i varig lønstilskot',
      en: 'Agreed percentage of the permanent wage subsidy',
    },
    shape: percent,
    unit: 'prosent',
    change: 'arranged',
    about: 'place',
  },
  subsidyPaidThisYear: {
    title: {
      nb: 'Lønnstilskudd for samme person som er utbetalt tidligere i kalenderåret tiltaket starter',
      nn: 'Lønstilskot for same person som er utbetalt tidlegare i kalenderåret tiltaket startar',
      en: 'Wage subsidy for the same person already paid in the calendar year in which the measure starts',
    },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'history',
  },
});
