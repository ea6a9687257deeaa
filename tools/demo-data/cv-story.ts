import { addYears, birthday, localDate, yearOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { Background, Life } from './life';

/** What a level of education is called, and the age at which most have it. */
const schooling: Readonly<Record<Background['education'], { readonly title: string; readonly age: number }>> = {
  '2': { title: 'Grunnskole', age: 16 },
  '3': { title: 'Videregående opplæring', age: 19 },
  '6': { title: 'Bachelorgrad', age: 23 },
  '7': { title: 'Mastergrad', age: 25 },
};

/** Certificates people often have; `years`: how long they are valid, where they end. */
const certificates: readonly { readonly title: string; readonly years?: number }[] = [
  { title: 'Truckførerbevis T1–T4' },
  { title: 'Hygienekurs' },
  { title: 'Varme arbeider', years: 5 },
  { title: 'Grunnleggende førstehjelp', years: 2 },
  { title: 'Arbeidsvarsling på vei', years: 5 },
];

/** What half of the people have told of their schooling, and a quarter of their certificates; the others have not been asked. */
export function writeCv(life: Life): void {
  const { journal, since } = life;
  const draw = Number.parseInt(journal.participantId.slice(-6), 16);
  if (draw % 2 === 0) writeEducation(life);
  const certificate = certificates[draw % certificates.length];
  if (draw % 4 !== 0 || !certificate) return;
  const from = addYears(since, -1);
  writeTold(life, 'participant_certificate', {
    title: certificate.title,
    from_date: from,
    to_date: certificate.years === undefined ? undefined : addYears(from, certificate.years),
  });
}

function writeEducation(life: Life): void {
  const { background, person, since } = life;
  const { title, age } = schooling[background.education];
  const year = yearOf(birthday(person.born, age));
  const completedOn = localDate(`${year}-06-20`);
  if (completedOn > since) return;
  writeTold(life, 'participant_education', { education_code: background.education, title, state: 'completed', to_date: completedOn });
}

function writeTold({ journal, adviser, since }: Life, table: string, row: Readonly<Record<string, string | LocalDate | undefined>>): void {
  if (!adviser) return;
  const ids = { id: journal.id(journal.moment(since)), participant_id: journal.participantId };
  journal.write(table, { by: adviser, on: since }, { ...ids, ...row, source: 'deltaker', source_date: since });
}
