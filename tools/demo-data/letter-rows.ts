import {
  quietMinutes,
  titleOf,
  type DocumentKind,
  type LetterFrame,
  type LetterLanguage,
  type LetterPart,
} from '@fotfeste/document/domain';
import { addDays, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { demoOffices } from '../dev-sign-in/offices.ts';
import type { Chance } from './chance';
import type { Deed } from './journal';
import type { Life } from './life';
import { weekdayFrom } from './weekday';

/** Days after which somebody has recorded how a letter went out. */
const daysUntilSent = 5;

/** A letter about one decision. */
export interface DemoLetter {
  readonly kind: DocumentKind;
  /** What was decided about: a participation, or the § 14 a decision itself. */
  readonly about: string;
  readonly language: LetterLanguage;
  readonly part: LetterPart;
  readonly frame: LetterFrame;
  readonly on: LocalDate;
}

/** The letter as it is kept, with what happened to it: those of the last days wait to be sent. */
export function writeLetterRow(life: Life, chance: Chance, { kind, about, language, part, frame, on }: DemoLetter): void {
  const { journal, adviser, today } = life;
  const collectedAt = `${on}T07:${String(chance.between(10, 59))}:00Z`;
  const madeAt = new Date(Date.parse(collectedAt) + quietMinutes * 60_000).toISOString();
  const id = chance.uuid(Date.parse(collectedAt));
  const sentOn = weekdayFrom(addDays(on, chance.between(0, 2)));
  const isSent = adviser !== undefined && addDays(on, daysUntilSent) <= today && sentOn <= today;
  const channel = chance.pick(['digital', 'digital', 'digital', 'post'] as const);
  journal.append('document', {
    id,
    participant_id: journal.participantId,
    kind,
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
      payload: JSON.stringify({ kind, ...payload }),
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

/** The name of an office, as letters are signed. */
export function officeName(number: string): string {
  return Object.entries(demoOffices).find(([each]) => each === number)?.[1] ?? `Nav ${number}`;
}
