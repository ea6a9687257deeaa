import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { unanswered, type SampleKind } from '@fotfeste/caseload/domain';
import { NoticeRepository } from '../notice/notice.repository';
import type { TextReviewRequest } from './sampling.dto';
import { answerFault, reviewDone } from './sampling.problems';
import type { TextReviewsView, TextReviewView } from './sampling.view';

/** Shows a colleague what to read, and hands what they say to whoever wrote it. Nobody else gets to read it. */
@Injectable()
export class ReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  mine(actor: Actor): Promise<TextReviewsView> {
    return this.unitOfWork.read(actor, mine);
  }

  give(actor: Actor, id: string, { answers, words }: TextReviewRequest): Promise<TextReviewsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const review = await askedOf(tx, id);
      if (unanswered(review.kind, answers).length > 0)
        throw new Problem(invalidRequest, { errors: [{ field: 'answers', message: answerFault }] });
      await tx.query('update quality_review set answers = $2, words = $3, done_at = $4 where id = $1', [
        ...[id, JSON.stringify(answers), words?.trim() ?? null, tx.now],
      ]);
      const { participantId, writer: receiver } = review;
      await tx.asSystem(() => tx.use(NoticeRepository).add([{ receiver, participantId, kind: 'review-given', subjectId: id }]));
      await tx.record({ name: 'caseload.review-given', subjectId: id });
      return mine(tx);
    });
  }
}

interface AskedReview {
  readonly participantId: ParticipantId;
  readonly kind: SampleKind;
  readonly writer: string;
  readonly isDone: boolean;
}

/** What the actor was asked to read and has not answered, held until the transaction ends. */
async function askedOf(tx: Tx, id: string): Promise<AskedReview> {
  const [review] = await tx.query<AskedReview>(
    `select participant_id as "participantId", kind, writer_id as writer, done_at is not null as "isDone"
     from quality_review where id = $1 and reviewer_id = $2 for update`,
    [id, tx.actor.id],
  );
  if (!review) throw new Problem(notFound);
  if (review.isDone) throw new Problem(reviewDone);
  return review;
}

async function mine(tx: Tx): Promise<TextReviewsView> {
  const rows = await tx.query<StoredReview>(
    `select q.id, q.participant_id as "participantId", r.name, q.kind, q.subject_id as "subjectId", q.reviewer_id = $1 as "isForMe",
            q.reviewer_name as "reviewerName", uuid_extract_timestamp(q.id) as "askedAt", q.done_at as "doneAt", q.answers, q.words
     from quality_review q join caseload_row r on r.participant_id = q.participant_id
     where q.reviewer_id = $1 and q.done_at is null or q.writer_id = $1 and q.done_at is not null
     order by q.done_at desc nulls first, q.id limit 200`,
    [tx.actor.id],
  );
  return {
    items: rows.map(({ askedAt, doneAt, answers, words, ...review }) => ({
      ...review,
      askedAt: askedAt.toISOString(),
      ...given({ doneAt: doneAt?.toISOString(), answers: answers ?? undefined, words: words ?? undefined }),
    })),
  };
}

type StoredReview = Omit<TextReviewView, 'askedAt' | 'doneAt' | 'answers' | 'words'> & {
  readonly askedAt: Date;
  readonly doneAt: Date | null;
  readonly answers: TextReviewView['answers'] | null;
  readonly words: string | null;
};
