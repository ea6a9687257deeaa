import { given, weekOf } from '@fotfeste/shared/kernel';
import type { MessageState } from '@fotfeste/shared/api';
import type { ProviderContact } from '@fotfeste/measure/api';
import { contactGapsOf, linkNewsOf, linkStateOf, type LinkQuestion } from '@fotfeste/participation/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';
import { lifeOf } from './link.repository';
import type { LinkContactView, LinkQuestionView, LinkView } from './link.view';

/** A link in a view; no secret of it, nor any hash. */
export function linkView(row: ParticipationLinkRow, mail: MessageState, now: Date): LinkView {
  const { id, contactName, language, asked, answered, sentByName } = row;
  const state = linkStateOf(lifeOf(row), now.toISOString());
  return {
    ...{ id, contactName, language, state, asked, answered, sentByName, mail },
    sentAt: row.sentAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    ...given({
      openedAt: row.openedAt?.toISOString(),
      closedAt: row.closedAt?.toISOString(),
      closedByName: row.closedByName,
      closedWords: row.closedWords,
    }),
    isUnread: row.seenAt === null && linkNewsOf(row.closedHow ?? undefined) !== undefined,
  };
}

export function questionView({ reportId: _report, ...question }: LinkQuestion): LinkQuestionView {
  const { kind, weekFrom, ...rest } = question;
  return { kind, ...given({ ...rest, weekFrom, week: weekFrom && weekOf(weekFrom).week }) };
}

export function contactView(contact: ProviderContact): LinkContactView {
  const { id, name, title } = contact;
  return { id, name, ...given({ title }), gaps: contactGapsOf(contact) };
}
