import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { quietMinutes, titleOf, withPart, type LetterFrame, type LetterPart } from '@fotfeste/document/domain';
import { DocumentRepository, type DocumentSubject } from './document.repository';
import type { DocumentRow } from './document.row';

/** A decision on its way into a letter. */
export interface Decided extends DocumentSubject {
  readonly participantId: ParticipantId;
  readonly part: LetterPart;
  readonly frame: LetterFrame;
  /** Keys of decisions that are not sent yet and no longer hold. */
  readonly replaces?: readonly string[];
  /** Another decision in the same letter as it reads after this one. */
  readonly afterwards?: (part: LetterPart) => LetterPart;
}

/** Collects decisions into letters, in the transaction that decides. */
export class LetterCollector {
  constructor(private readonly tx: Tx) {}

  /** Puts a decision into the letter that is being collected, or begins one. The quiet time starts again. */
  async add({ participantId, kind, subjectId, part, frame, replaces = [], afterwards = same }: Decided): Promise<void> {
    const documents = this.tx.use(DocumentRepository);
    const known = await documents.collecting({ kind, subjectId });
    const language =
      known?.language ?? (await documents.wishedLanguage(participantId)) ?? (await documents.lastLanguage(participantId)) ?? 'nb';
    const others = (known?.parts ?? []).filter(({ key }) => !replaces.includes(key));
    const parts = withPart(others.map(afterwards), part);
    const written = { parts, frame, title: titleOf(frame, parts, language), quietUntil: quietUntil(this.tx.now) };
    const row = known
      ? await documents.change(known.id, written)
      : await documents.add({ ...written, participantId, kind, subjectId, language, status: 'collecting', collectedAt: this.tx.now });
    await this.record('document.collected', row, part.key);
  }

  /** Keys of the decisions in the letter that is being collected. */
  async collected(subject: DocumentSubject): Promise<readonly string[]> {
    return ((await this.tx.use(DocumentRepository).collecting(subject))?.parts ?? []).map(({ key }) => key);
  }

  /** Whether a letter about the subject has been made from a moment on: then what was decided has left the quiet. */
  isMadeSince(subject: DocumentSubject, moment: Date): Promise<boolean> {
    return this.tx.use(DocumentRepository).isMadeSince(subject, moment);
  }

  /** Takes decisions out again, because they were taken back before the letter was made. A letter without decisions is dropped. */
  async remove(subject: DocumentSubject, keys: readonly string[]): Promise<void> {
    const documents = this.tx.use(DocumentRepository);
    const known = await documents.collecting(subject);
    const gone = known?.parts.find(({ key }) => keys.includes(key));
    if (!known || !gone) return;
    const parts = known.parts.filter(({ key }) => !keys.includes(key));
    const fields = parts.length > 0 ? { parts, title: titleOf(known.frame, parts, known.language) } : { parts, status: 'dropped' as const };
    await this.record('document.decision-removed', await documents.change(known.id, fields), gone.key);
  }

  /**
   * Puts the letter back as it was before a moment, because everything decided from then on is taken back. A letter that began then is
   * dropped; one that still says something begins its quiet time again.
   */
  async restore(subject: DocumentSubject, before: Date): Promise<void> {
    const documents = this.tx.use(DocumentRepository);
    for (const row of await documents.touchedSince(subject, before)) {
      const was = await documents.asItWas(row.id, before);
      const [gone] = row.parts;
      if (was?.status === 'collecting') {
        const { parts, frame } = was;
        const written = { parts, frame, title: titleOf(frame, parts, row.language), quietUntil: quietUntil(this.tx.now) };
        await this.record(
          'document.restored',
          await documents.change(row.id, { ...written, status: 'collecting' }),
          parts.at(-1)?.key ?? '',
        );
      } else if (gone) {
        await this.record('document.decision-removed', await documents.change(row.id, { parts: [], status: 'dropped' }), gone.key);
      }
    }
  }

  private record(name: `document.${string}`, { id, participantId, kind, title: _, ...row }: DocumentRow, decision: string): Promise<void> {
    return this.tx.record({ name, participantId, subjectId: id, payload: { kind, about: row.subjectId, decision } });
  }
}

function same(part: LetterPart): LetterPart {
  return part;
}

function quietUntil(now: Date): Date {
  return new Date(now.getTime() + quietMinutes * 60_000);
}
