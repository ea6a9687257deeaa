import { quietMinutes, titleOf, type LetterFrame, type LetterLanguage } from '@fotfeste/document/domain';
import { eventOfStep, toldBy } from '@fotfeste/participation/api';
import { letterPart, titleOfSeveral, type LetterFacts, type LetterKind } from '@fotfeste/participation/domain';
import { addDays, systemActor, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import { demoOffices } from '../dev-sign-in/offices.ts';
import { Chance } from './chance';
import type { Deed, Row } from './journal';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { daysOf } from './rules';
import type { Taken } from './walk';

/** Days after which somebody has recorded how a letter went out. */
const daysUntilSent = 5;

/** A decision that is told by letter. */
interface Told {
  readonly taken: Taken;
  readonly kind: LetterKind;
}

/**
 * The letters that the decisions of a participation have led to, in the words of the product; those of the last days wait to be sent. Their
 * chance is their own, so that nobody's story changes by them. Not kept for a great many people.
 */
export function writeLetters(life: Life, made: DemoParticipation, id: string, row: Row): void {
  if (!life.isAssessmentKept) return;
  const chance = Chance.of(Number.parseInt(id.slice(-6), 16), 0);
  const language: LetterLanguage = chance.happens(0.12) ? 'nn' : 'nb';
  const told = made.walk.taken.flatMap((taken): readonly Told[] => {
    const kind = toldBy({ name: eventOfStep[taken.step], payload: { to: taken.status } })?.kind;
    return kind ? [{ taken, kind }] : [];
  });
  for (const [place, each] of told.entries()) {
    const isReplaced = told.slice(place + 1).some(({ taken }) => taken.deed.on === each.taken.deed.on);
    if (!isReplaced) writeLetter({ life, chance, language, row }, made, id, each);
  }
}

interface Writing {
  readonly life: Life;
  readonly chance: Chance;
  readonly language: LetterLanguage;
  /** The participation as it is kept. */
  readonly row: Row;
}

function writeLetter({ life, chance, language, row }: Writing, made: DemoParticipation, about: string, { taken, kind }: Told): void {
  const { journal, adviser, today } = life;
  const { by, on } = taken.deed;
  const facts = factsOf(life, made, row, { taken, kind });
  const part = letterPart(kind, facts);
  const frame = frameOf(life, facts, by);
  const collectedAt = `${on}T07:${String(chance.between(10, 59))}:00Z`;
  const madeAt = new Date(Date.parse(collectedAt) + quietMinutes * 60_000).toISOString();
  const id = chance.uuid(Date.parse(collectedAt));
  const sentOn = workdayFrom(addDays(on as LocalDate, chance.between(0, 2)));
  const isSent = adviser !== undefined && addDays(on as LocalDate, daysUntilSent) <= today && sentOn <= today;
  const channel = chance.pick(['digital', 'digital', 'digital', 'post'] as const);
  journal.append('document', {
    id,
    participant_id: journal.participantId,
    kind: 'participation-decision',
    subject_id: about,
    language,
    title: titleOf(frame, [part], language),
    status: isSent ? 'sent' : 'to-be-sent',
    parts: JSON.stringify([part]),
    frame: JSON.stringify(frame),
    collected_at: collectedAt,
    quiet_until: madeAt,
    made_at: madeAt,
    made_on: on,
    ...(isSent && { sent_on: sentOn, sent_channel: channel, sent_by: adviser.id, sent_by_name: adviser.name }),
    version: isSent ? 3 : 2,
    changed_at: isSent ? `${sentOn}T09:00:00Z` : madeAt,
    changed_by: isSent ? adviser.id : systemActor.id,
  });
  const record = ({ at, name, payload, deed }: LetterEvent): void => {
    journal.append('domain_event', {
      id: chance.uuid(Date.parse(at)),
      ...{ at, actor_id: deed.id, actor_name: deed.name, name, participant_id: journal.participantId, subject_id: id },
      payload: JSON.stringify({ kind: 'participation-decision', ...payload }),
    });
  };
  record({ at: madeAt, name: 'document.made', payload: { about }, deed: systemActor });
  if (isSent) record({ at: `${sentOn}T09:00:00Z`, name: 'document.sent', payload: { channel, sentOn }, deed: adviser });
}

interface LetterEvent {
  readonly at: string;
  readonly name: `document.${string}`;
  readonly payload: Readonly<Record<string, string>>;
  readonly deed: Deed['by'];
}

/** What the letter says, as things stood that day: a place was given until the day that was planned then. */
function factsOf({ office }: Life, made: DemoParticipation, row: Row, { taken, kind }: Told): LetterFacts {
  const { choice, route, offering, host, percent, startsOn, endsOn, plannedEndsOn } = made;
  const isOver = kind === 'end' || kind === 'refusal';
  return {
    ...{ measure: choice.measure, route, decidedOn: taken.deed.on as LocalDate, office: officeName(office) },
    ...(host ? { where: host.name, place: host.workplace } : offering && { where: offering.organisationName, place: offering.place }),
    ...(typeof row['training'] === 'string' && { training: JSON.parse(row['training']) as LetterFacts['training'] }),
    ...(startsOn && { startsOn, endsOn: isOver ? endsOn : (plannedEndsOn ?? endsOn) }),
    ...{ percent, daysPerWeek: daysOf(percent) },
    ...(isOver && { reason: taken.reason, reasonWords: taken.reasonWords }),
    ...(kind === 'place' && { reasonWords: choice.reason }),
  };
}

function frameOf({ person }: Life, facts: LetterFacts, by: Deed['by']): LetterFrame {
  const signature = [...(by.id === systemActor.id ? [] : [by.name]), facts.office];
  return {
    ...{ sender: facts.office, recipient: [`${person.givenName} ${person.familyName}`], signature },
    titleOfSeveral: titleOfSeveral(facts),
  };
}

/** Friday. */
const lastWorkday = 5;

function officeName(number: string): string {
  return Object.entries(demoOffices).find(([each]) => each === number)?.[1] ?? `Nav ${number}`;
}

/** The day itself, or the first workday after it: nobody sends letters on a Sunday. */
function workdayFrom(day: LocalDate): LocalDate {
  return weekdayOf(day) <= lastWorkday ? day : workdayFrom(addDays(day, 1));
}
