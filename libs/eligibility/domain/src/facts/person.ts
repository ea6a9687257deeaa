import { assistanceGroupAliases, assistanceGroups } from '../assistance-group';
import { day, facts, yesNo } from './fact-definition';

/** Facts about the person. */
export const personFacts = facts({
  born: {
    title: { nb: 'Fødselsdato', nn: 'Fødselsdato', en: 'Date of birth' },
    shape: day,
    change: 'given',
    about: 'person',
  },
  lawfulResidence: {
    title: { nb: 'Har lovlig opphold i Norge', nn: 'Har lovleg opphald i Noreg', en: 'Is lawfully resident in Norway' },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  registeredJobSeeker: {
    title: { nb: 'Er registrert som arbeidssøker', nn: 'Er registrert som arbeidssøkjar', en: 'Is registered as a job seeker' },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  hasAssistanceDecision: {
    title: { nb: 'Har et gjeldende § 14 a-vedtak', nn: 'Har eit gjeldande § 14 a-vedtak', en: 'Has a § 14 a decision in force' },
    shape: yesNo,
    change: 'assessed',
    tried: 'further',
    about: 'person',
  },
  assistanceGroup: {
    title: {
      nb: 'Innsatsgruppe i gjeldende vedtak',
      nn: 'Innsatsgruppe i gjeldande vedtak',
      en: 'Assistance group in the decision in force',
    },
    shape: { type: 'code', codes: assistanceGroups, aliases: assistanceGroupAliases },
    change: 'assessed',
    tried: 'further',
    about: 'person',
  },
  reducedWorkCapacity: {
    title: {
      nb: 'Arbeidsevnen er fastslått nedsatt',
      nn: 'Arbeidsevna er fastslått nedsett',
      en: 'Work capacity is established as reduced',
    },
    form: {
      nb: 'Kan utelates når innsatsgruppen er kjent',
      nn: 'Kan utelatast når innsatsgruppa er kjend',
      en: 'May be left out when the assistance group is known',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  guardianConsents: {
    title: { nb: 'Foresatte samtykker', nn: 'Dei føresette samtykkjer', en: 'The guardians consent' },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  inTransitionFromSchoolOrInstitution: {
    title: {
      nb: 'Er i overgang fra skole eller soning i institusjon',
      nn: 'Er i overgang frå skule eller soning i institusjon',
      en: 'Is in transition from school or from serving in an institution',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
});
