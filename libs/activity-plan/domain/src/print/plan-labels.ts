import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Responsible } from '../activity-kind';
import type { MeetingChannel } from '../meeting';

/** What the printed plan says around the participant's own content. */
export const planLabels = {
  title: { nb: 'Planen din', nn: 'Planen din', en: 'Your plan' },
  intro: {
    nb: 'Her står det som er planlagt for deg. Si fra hvis noe er feil, eller hvis noe er vanskelig å forstå.',
    nn: 'Her står det som er planlagt for deg. Sei frå om noko er feil, eller om noko er vanskeleg å forstå.',
    en: 'This is what is planned for you. Tell us if something is wrong or hard to understand.',
  },
  empty: {
    nb: 'Det står ingenting i planen ennå. Vi lager den sammen med deg.',
    nn: 'Det står ingenting i planen enno. Vi lagar han saman med deg.',
    en: 'There is nothing in the plan yet. We make it together with you.',
  },
  goal: { nb: 'Målet ditt', nn: 'Målet ditt', en: 'Your goal' },
  saidOn: { nb: 'Du sa dette {date}.', nn: 'Du sa dette {date}.', en: 'You said this on {date}.' },
  subGoals: { nb: 'På veien dit', nn: 'På vegen dit', en: 'On the way there' },
  subGoalDone: { nb: '{title} (gjort {day})', nn: '{title} (gjort {day})', en: '{title} (done {day})' },
  subGoalBy: { nb: '{title}, innen {day}', nn: '{title}, innan {day}', en: '{title}, by {day}' },
  someMeasure: { nb: 'Tiltak hos Nav', nn: 'Tiltak hos Nav', en: 'Measure from Nav' },
  toAnswer: { nb: 'Dette trenger vi et svar på', nn: 'Dette treng vi eit svar på', en: 'We need an answer to this' },
  agreed: { nb: 'Dette har vi avtalt', nn: 'Dette har vi avtalt', en: 'This we have agreed' },
  duty: {
    nb: 'Du får arbeidsavklaringspenger, og har plikt til å delta i dette: {titles}. Kommer du ikke, og har du ingen rimelig grunn, kan Nav trekke deg for én dag for hver gang (folketrygdloven § 11-9). Si fra så tidlig du kan hvis noe hindrer deg.',
    nn: 'Du får arbeidsavklaringspengar, og har plikt til å delta i dette: {titles}. Kjem du ikkje, og har du ingen rimeleg grunn, kan Nav trekkje deg for éin dag for kvar gong (folketrygdlova § 11-9). Sei frå så tidleg du kan om noko hindrar deg.',
    en: 'You receive work assessment allowance, and it is your duty to take part in this: {titles}. If you do not come, and have no reasonable cause, Nav can deduct one day each time (National Insurance Act § 11-9). Tell us as early as you can if something prevents you.',
  },
  others: { nb: 'Dette står også i planen', nn: 'Dette står òg i planen', en: 'This is also in the plan' },
  coming: { nb: 'Det neste som skjer', nn: 'Det neste som hender', en: 'What happens next' },
  done: { nb: 'Dette har du gjort', nn: 'Dette har du gjort', en: 'This you have done' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  starts: { nb: '{title} begynner', nn: '{title} byrjar', en: '{title} begins' },
  ends: { nb: '{title} er ferdig', nn: '{title} er ferdig', en: '{title} ends' },
  meeting: {
    nb: 'Møte med Nav klokka {time}, {channel}',
    nn: 'Møte med Nav klokka {time}, {channel}',
    en: 'Meeting with Nav at {time}, {channel}',
  },
  from: { nb: 'Fra {from}.', nn: 'Frå {from}.', en: 'From {from}.' },
  to: { nb: 'Til {to}.', nn: 'Til {to}.', en: 'Until {to}.' },
  both: { nb: 'Fra {from} til {to}.', nn: 'Frå {from} til {to}.', en: 'From {from} to {to}.' },
  on: { nb: 'Den {from}.', nn: 'Den {from}.', en: 'On {from}.' },
  hours: { nb: '{hours} timer i uken.', nn: '{hours} timar i veka.', en: '{hours} hours a week.' },
  at: { nb: 'Hos {place}.', nn: 'Hos {place}.', en: 'At {place}.' },
  treatment: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' },
  contact: { nb: 'Hvem du kan spørre', nn: 'Kven du kan spørje', en: 'Whom you can ask' },
  adviser: {
    nb: 'Veilederen din er {name}. Du kan også kontakte {office}.',
    nn: 'Rettleiaren din er {name}. Du kan òg kontakte {office}.',
    en: 'Your adviser is {name}. You can also contact {office}.',
  },
  office: { nb: 'Du kan kontakte {office}.', nn: 'Du kan kontakte {office}.', en: 'You can contact {office}.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Who does it, said to the participant. */
export const responsibleLabels: Readonly<Record<Responsible, LocalizedText>> = {
  person: { nb: 'Du gjør dette.', nn: 'Du gjer dette.', en: 'You do this.' },
  adviser: { nb: 'Nav gjør dette.', nn: 'Nav gjer dette.', en: 'Nav does this.' },
  provider: {
    nb: 'Arrangøren hjelper deg med dette.',
    nn: 'Arrangøren hjelper deg med dette.',
    en: 'The provider helps you with this.',
  },
};

/** Where a meeting is held, within a sentence. */
export const channelLabels: Readonly<Record<MeetingChannel, LocalizedText>> = {
  telephone: { nb: 'på telefon', nn: 'på telefon', en: 'by telephone' },
  office: { nb: 'på Nav-kontoret', nn: 'på Nav-kontoret', en: 'at the Nav office' },
  video: { nb: 'på video', nn: 'på video', en: 'by video' },
  elsewhere: { nb: 'et annet sted', nn: 'ein annan stad', en: 'somewhere else' },
};
