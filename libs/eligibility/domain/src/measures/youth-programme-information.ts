import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2025-08-01') };
const regulation = { law: 'FOR-2025-06-20-1182', source: 'UP', confidence: 'high' } as const;

/** What follows from taking part in the youth programme. */
export const youthProgrammeInformation = [
  condition({
    id: 'UNP-09',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Ungdomsprogramytelse', nn: 'Ungdomsprogramyting', en: 'Youth programme benefit' },
    text: {
      nb: 'Deltakeren får {g} G i året, to tredeler under {age} år, for fem dager i uken. Ytelsen deles på {days} dager. Det gis ikke tiltakspenger i tillegg.',
      nn: 'Deltakaren får {g} G i året, to tredelar under {age} år, for fem dagar i veka. Ytinga blir delt på {days} dagar. Det blir ikkje gitt tiltakspengar i tillegg.',
      en: 'The participant gets {g} G a year, two thirds under {age}, for five days a week. The benefit is divided by {days} days. No measure benefit is given in addition.',
    },
    numbers: { g: 'UNP.BENEFIT_G', age: 'UNP.FULL_AGE', days: 'UNP.DAYS' },
    basis: {
      ...regulation,
      section: '§ 9 første og andre ledd',
      quote:
        'Årlig ytelse utgjør 2,041 ganger grunnbeløpet. For deltaker under 25 år utgjør årlig ytelse 2/3 av 2,041 ganger grunnbeløpet.',
    },
    inForce,
  }),
  condition({
    id: 'UNP-10',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Arbeidsinntekt trekkes', nn: 'Arbeidsinntekt blir trekt', en: 'Work income is deducted' },
    text: {
      nb: 'Ytelsen med barnetillegg reduseres med {percent} prosent av arbeidsinntekten i samme måned.',
      nn: 'Ytinga med barnetillegg blir redusert med {percent} prosent av arbeidsinntekta i same månad.',
      en: 'The benefit with child supplement is reduced by {percent} percent of the work income of the same month.',
    },
    numbers: { percent: 'UNP.REDUCE' },
    basis: {
      ...regulation,
      section: '§ 11 første ledd',
      quote: 'Ytelsen medregnet barnetillegget reduseres med 66 prosent av deltakerens arbeidsinntekt, se skatteloven § 5-10 til § 5-15 .',
    },
    inForce,
  }),
  condition({
    id: 'UNP-12',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Aktivitetsplikt og fravær', nn: 'Aktivitetsplikt og fråvær', en: 'Duty of activity and absence' },
    text: {
      nb: 'Deltakeren skal gjennomføre det som er planlagt, og dokumentere grunnen til fravær. Nav kan avslutte programmet ved fravær, brudd på pliktene eller avslag på jobb uten rimelig grunn.',
      nn: 'Deltakaren skal gjennomføre det som er planlagt, og dokumentere grunnen til fråvær. Nav kan avslutte programmet ved fråvær, brot på pliktene eller avslag på jobb utan rimeleg grunn.',
      en: 'The participant shall carry out what is planned and document the reason for absence. Nav may end the programme on absence, breach of duties or refusing work without reasonable cause.',
    },
    basis: {
      ...regulation,
      section: '§ 7',
      quote:
        'Arbeids- og velferdsetaten kan fatte vedtak om å avslutte deltakelse i programmet med tilhørende ytelse ved fravær eller brudd på pliktene etter første ledd.',
    },
    inForce,
  }),
  condition({
    id: 'UP § 5',
    kind: 'information',
    audience: 'adviser',
    task: 'activity-plan',
    title: { nb: 'Individuelt program', nn: 'Individuelt program', en: 'Individual programme' },
    text: {
      nb: 'Lag et individuelt program sammen med deltakeren, vurder framdriften jevnlig, og endre innholdet ved behov.',
      nn: 'Lag eit individuelt program saman med deltakaren, vurder framdrifta jamleg, og endre innhaldet ved behov.',
      en: 'Make an individual programme with the participant, assess the progress regularly, and change the contents when needed.',
    },
    basis: { ...regulation, section: '§ 5 tredje ledd', quote: 'Det skal utarbeides et individuelt program i samarbeid med deltakeren.' },
    inForce,
  }),
] as const;
