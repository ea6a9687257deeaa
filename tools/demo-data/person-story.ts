import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { isEeaCitizen, wordsToFindBy } from '@fotfeste/participant/domain';
import type { RegisterPerson } from '@fotfeste/participant/api';
import { confirmedDays } from './confirmation-story';
import type { Life } from './life';
import type { Deed, Row } from './journal';

/** Who registers somebody when nobody follows them up yet. */
const frontDesk = { id: 'Z994001', name: 'Marit Torp' } as const;

/** Who writes what a register has answered. */
const registers = { id: 'SYSTEM', name: 'Fotfeste' } as const;

const domains = ['eksempel.no', 'post.example', 'epost.example'] as const;

/** The person, where they belong, and the facts from the registers. */
export function writePerson(life: Life): void {
  const { journal, person, office, since, adviser, chance, today } = life;
  const deed: Deed = { by: adviser ?? frontDesk, on: since };
  const { participantId } = journal;
  journal.append('person_access', {
    participant_id: participantId,
    office,
    protection: person.protection,
    shielded: person.isShielded,
    responsible: adviser?.id,
  });
  const registered = {
    id: participantId,
    participant_id: participantId,
    identity_number: person.identityNumber,
    given_name: person.givenName,
    family_name: person.familyName,
    born: person.born,
    sex: person.sex,
    citizenships: person.citizenships,
    residence_status: person.residenceStatus,
    residence_permit: person.residencePermit,
    residence_permit_to: person.residencePermitTo,
    municipality_number: person.municipalityNumber,
    district_code: person.districtCode,
    guardianship: person.guardianship,
    safety_measure: person.safetyMeasure,
    register_source: 'folkeregisteret',
    register_read_on: since,
    telephone: chance.happens(0.95) ? `+47${chance.between(400, 499)}${String(chance.between(0, 99_999)).padStart(5, '0')}` : undefined,
    email: chance.happens(0.7) ? mailOf(person, chance.pick(domains)) : undefined,
    spoken_language: person.spokenLanguage,
    interpreter: person.interpreter,
    contact_channel: chance.weighted([
      ['digital', 88],
      ['manual', 9],
      ['reserved', 3],
    ]),
    ...letterWish(participantId, since),
    contact_source: 'krr',
    contact_on: since,
    employments_source: 'aa-registeret',
    sick_leaves_source: 'navs-ytelser',
    benefits_source: 'navs-ytelser',
  };
  const readOn = (day: LocalDate): Row => ({ ...registered, employments_on: day, sick_leaves_on: day, benefits_on: day });
  journal.writeVersions('participant', [
    { deed, row: readOn(since) },
    ...(since < today ? [{ deed: { by: registers, on: today }, row: readOn(today) }] : []),
  ]);
  for (const word of wordsToFindBy(`${person.givenName} ${person.familyName}`)) {
    const walled = person.protection !== 'none' || person.isShielded;
    journal.append('person_name', { word, participant_id: participantId, office, walled });
  }
  journal.record(deed, {
    name: 'participant.registered',
    payload: { wasApproved: !isEeaCitizen(person.citizenships) && person.residenceStatus !== 'resident' },
  });
  if (!adviser) return;
  journal.write('responsible_adviser', deed, {
    id: journal.id(journal.moment(since)),
    participant_id: participantId,
    adviser_id: adviser.id,
    adviser_name: adviser.name,
    since,
  });
  journal.record(deed, { name: 'participant.assigned', payload: { adviser: adviser.id } });
}

/** Registration as job seeker, and the follow-up period that begins with it. */
export function writeRegistration(life: Life): void {
  const { journal, office, since, adviser, chance, person, background } = life;
  const deed: Deed = { by: adviser ?? frontDesk, on: since };
  const { participantId } = journal;
  const isSure = isEeaCitizen(person.citizenships) || person.residenceStatus === 'resident';
  const { confirmedTo, isMissed } = confirmedDays(life);
  journal.write('job_seeker_registration', deed, {
    confirmed_to: confirmedTo,
    confirmation_missed: isMissed,
    id: journal.id(journal.moment(since)),
    participant_id: participantId,
    from_date: since,
    situations: [background.situation],
    other_hindrances: chance.weighted([
      ['no', 60],
      ['yes', 25],
      ['unknown', 15],
    ]),
    education_code: background.education,
    wished_occupations: [background.wish.occupation],
    entry_outcome: isSure ? 'approved' : 'needs-approval',
    entry_rules: [isEeaCitizen(person.citizenships) ? 'REG-05' : isSure ? 'REG-04' : 'REG-06'],
    ...(!isSure && {
      override_reason: 'Har vist gyldig oppholdstillatelse ved oppmøte.',
      override_by: deed.by.id,
      override_by_name: deed.by.name,
    }),
    source: 'arbeidssokerregisteret',
    source_date: since,
  });
  journal.write('follow_up_period', deed, {
    id: journal.id(journal.moment(since)),
    participant_id: participantId,
    office,
    from_date: since,
    start_reason: 'JOB_SEEKER',
  });
  journal.record(deed, { name: 'participant.follow-up-started', payload: { office, reason: 'JOB_SEEKER', from: since } });
}

function mailOf({ givenName, familyName }: RegisterPerson, domain: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'o')
      .replace(/[^a-z]+/g, '.');
  return `${plain(givenName)}.${plain(familyName)}@${domain}`;
}

/** The day a person's story begins: many are new, some have been here for years. */
export function firstDay({ chance, today }: Pick<Life, 'chance' | 'today'>, born: LocalDate): LocalDate {
  const daysAgo = chance.weighted([
    [chance.between(0, 20), 8],
    [chance.between(21, 120), 22],
    [chance.between(121, 500), 40],
    [chance.between(501, 1500), 30],
  ]);
  const grownUp = addDays(born, 18 * 366);
  const day = addDays(today, -daysAgo);
  return day < grownUp ? (grownUp < today ? grownUp : today) : day;
}

/** One in seven has been asked which form of Norwegian they want letters in. */
function letterWish(participantId: string, on: LocalDate): Row {
  const draw = Number.parseInt(participantId.slice(-6), 16);
  if (draw % 7 !== 0) return { contact_origins: '{}' };
  return {
    letter_language: draw % 3 === 0 ? 'nn' : 'nb',
    contact_origins: JSON.stringify({ letterLanguage: { source: 'deltaker', date: on } }),
  };
}
