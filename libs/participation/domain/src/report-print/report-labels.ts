import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { EmploymentForm, Known } from '../outcome';
import type { Absence, GoalProgress, ReportKind } from '../report';
import type { CommentWay } from '../report-comment';

/** Titles of printed reports. */
export const reportTitles: Readonly<Record<ReportKind, LocalizedText>> = {
  interim: { nb: 'Underveisrapport: {measure}', nn: 'Undervegsrapport: {measure}', en: 'Interim report: {measure}' },
  final: { nb: 'Sluttrapport: {measure}', nn: 'Sluttrapport: {measure}', en: 'Final report: {measure}' },
};

/** Headings and small words of printed reports. */
export const reportLabels = {
  participant: { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  sentBy: { nb: 'Sendt av', nn: 'Sendt av', en: 'Sent by' },
  attendance: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
  week: { nb: 'Uke', nn: 'Veke', en: 'Week' },
  planned: { nb: 'Avtalt, timer', nn: 'Avtalt, timar', en: 'Agreed, hours' },
  present: { nb: 'Møtt, timer', nn: 'Møtt, timar', en: 'Attended, hours' },
  absence: { nb: 'Fravær', nn: 'Fråvær', en: 'Absence' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  progress: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  words: { nb: 'Med ord', nn: 'Med ord', en: 'In words' },
  trials: { nb: 'Utprøving hos arbeidsgiver', nn: 'Utprøving hos arbeidsgivar', en: 'Work trials' },
  employer: { nb: 'Arbeidsgiver', nn: 'Arbeidsgivar', en: 'Employer' },
  result: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  needs: { nb: 'Det som trengs', nn: 'Det som trengst', en: 'What is needed' },
  nextStep: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next step' },
  course: { nb: 'Gjennomføring', nn: 'Gjennomføring', en: 'Course of the measure' },
  resources: { nb: 'Ressurser', nn: 'Ressursar', en: 'Resources' },
  possibilities: { nb: 'Muligheter', nn: 'Moglegheiter', en: 'Possibilities' },
  outcome: { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What came of it' },
  job: { nb: 'I jobb', nn: 'I jobb', en: 'In work' },
  hours: { nb: '{hours} timer i uken', nn: '{hours} timar i veka', en: '{hours} hours a week' },
  subsidised: { nb: 'Nav betaler en del av lønnen', nn: 'Nav betaler ein del av løna', en: 'Nav pays part of the wage' },
  education: { nb: 'I utdanning', nn: 'I utdanning', en: 'In education' },
  otherMeasure: { nb: 'I et annet tiltak', nn: 'I eit anna tiltak', en: 'In another measure' },
  comment: { nb: 'Deltakerens egen kommentar', nn: 'Deltakaren sin eigen kommentar', en: 'The participant’s own comment' },
  benefit: { nb: 'Har ytelse', nn: 'Har yting', en: 'Has a benefit' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** How the comment reached Nav, in words. */
export const commentLabels: Readonly<Record<CommentWay, LocalizedText>> = {
  said: {
    nb: 'Sagt {date}, skrevet ned av {name} i Nav.',
    nn: 'Sagt {date}, skrive ned av {name} i Nav.',
    en: 'Said on {date}, written down by {name} at Nav.',
  },
  written: {
    nb: 'Skrevet av deltakeren {date}, lagt inn av {name} i Nav.',
    nn: 'Skrive av deltakaren {date}, lagt inn av {name} i Nav.',
    en: 'Written by the participant on {date}, entered by {name} at Nav.',
  },
};

/** How far a goal has come, in words. */
export const progressLabels: Readonly<Record<GoalProgress, LocalizedText>> = {
  'not-yet': { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  'on-the-way': { nb: 'På vei', nn: 'På veg', en: 'On the way' },
  reached: { nb: 'Nådd', nn: 'Nådd', en: 'Reached' },
  'not-worked-with': { nb: 'Ikke arbeidet med', nn: 'Ikkje arbeidd med', en: 'Not worked with' },
};

/** Whether absence was valid, in words. */
export const absenceLabels: Readonly<Record<Absence, LocalizedText>> = {
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  valid: { nb: 'Gyldig', nn: 'Gyldig', en: 'Valid' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
};

/** What is known, in words; unknown is never no. */
export const knownLabels: Readonly<Record<Known, LocalizedText>> = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
};

/** Forms of employment, in words. */
export const employmentLabels: Readonly<Record<EmploymentForm, LocalizedText>> = {
  permanent: { nb: 'fast', nn: 'fast', en: 'permanent' },
  'fixed-term': { nb: 'midlertidig', nn: 'mellombels', en: 'fixed-term' },
  'on-call': { nb: 'tilkalling', nn: 'tilkalling', en: 'on call' },
  freelance: { nb: 'frilans', nn: 'frilans', en: 'freelance' },
  'self-employed': { nb: 'selvstendig', nn: 'sjølvstendig', en: 'self-employed' },
  apprentice: { nb: 'lærling', nn: 'lærling', en: 'apprentice' },
};
