import { facts, percent, wholeNumber, yesNo } from './fact-definition';

/** Facts that permanently adapted work asks for. */
export const adaptedWorkFacts = facts({
  receivesDisabilityPension: {
    title: {
      nb: 'Mottar uføretrygd, hel eller gradert',
      nn: 'Får uføretrygd, heil eller gradert',
      en: 'Receives disability pension, full or graded',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  permanentlyEmployedAtHost: {
    title: {
      nb: 'Deltakeren blir fast ansatt i virksomheten',
      nn: 'Deltakaren blir fast tilsett i verksemda',
      en: 'The participant will be permanently employed in the enterprise',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'place',
  },
  followUpByApprovedOrNav: {
    title: {
      nb: 'Oppfølgingen gis av en forhåndsgodkjent virksomhet eller av Nav selv',
      nn: 'Oppfølginga blir gitt av ei førehandsgodkjend verksemd eller av Nav sjølv',
      en: 'The follow-up is given by a pre-approved enterprise or by Nav itself',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  followUpAgreementSigned: {
    title: {
      nb: 'Avtalen om forsterket oppfølging er underskrevet av deltaker, arbeidsgiver og den som følger opp',
      nn: 'Avtalen om forsterka oppfølging er underskriven av deltakar, arbeidsgivar og den som følgjer opp',
      en: 'The agreement on strengthened follow-up is signed by participant, employer and whoever follows up',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  sponsorAndContactAppointed: {
    title: {
      nb: 'Fadder på arbeidsplassen og kontaktperson i Nav er oppnevnt',
      nn: 'Fadder på arbeidsplassen og kontaktperson i Nav er oppnemnde',
      en: 'A colleague as sponsor at the workplace and a contact person at Nav are appointed',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'place',
  },
  secondmentPercent: {
    title: {
      nb: 'Planlagt hospitering i prosent av avtalt arbeidstid',
      nn: 'Planlagd hospitering i prosent av avtalt arbeidstid',
      en: 'Planned secondment in percent of agreed working time',
    },
    form: {
      nb: 'Utelates når hospitering ikke er planlagt',
      nn: 'Blir utelate når hospitering ikkje er planlagd',
      en: 'Left out when none is planned',
    },
    shape: percent,
    unit: 'prosent',
    change: 'arranged',
    about: 'place',
  },
  secondmentMonths: {
    title: {
      nb: 'Planlagt lengde på hospitering ut over halv arbeidstid',
      nn: 'Planlagd lengd på hospitering ut over halv arbeidstid',
      en: 'Planned length of a secondment beyond half of the working time',
    },
    form: { nb: 'Utelates når det ikke er planlagt', nn: 'Blir utelate når det ikkje er planlagt', en: 'Left out when none is planned' },
    shape: wholeNumber(1, 600),
    unit: 'måneder',
    change: 'arranged',
    about: 'place',
  },
});
