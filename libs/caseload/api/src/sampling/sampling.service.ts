import { Injectable } from '@nestjs/common';
import { addDays, smallestShown, type Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { resultDays, reviewersOf, sampleDays } from '@fotfeste/caseload/domain';
import { Assignment } from '@fotfeste/participant/api';
import { NoticeRepository } from '../notice/notice.repository';
import { refuseOtherOffices } from '../own-office';
import { reviewResults } from './review-results';
import { SampleRepository } from './sample.repository';
import type { SampleRequest } from './sampling.dto';
import { nothingToDraw } from './sampling.problems';
import type { SamplesView } from './sampling.view';

/** Draws texts at random and shares them among colleagues who may read them. A lead sees the office as a whole, and never who wrote what. */
@Injectable()
export class SamplingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  samples(actor: Actor, office: string | undefined): Promise<SamplesView> {
    return this.unitOfWork.read(actor, (tx) => {
      refuseOtherOffices(actor, office);
      return samplesOf(tx, office);
    });
  }

  draw(actor: Actor, { office, kind, size }: SampleRequest): Promise<SamplesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      const samples = tx.use(SampleRepository);
      const [from, to] = [addDays(tx.today, -sampleDays), tx.today];
      const unread = await tx.asSystem(() => samples.unread(office, kind));
      const id = await samples.add({ office, kind, from, to });
      const texts = await samples.drawn({ office, kind, from, to, seed: id, unread });
      const people = await tx.use(Assignment).people([...new Set(texts.map(({ participantId }) => participantId))]);
      const colleagues = (await tx.use(StaffReader).ofOffices([office])).filter(({ role }) => role === 'adviser');
      const mayRead = (colleague: string, subjectId: string): boolean => {
        const member = colleagues.find((each) => each.id === colleague);
        const text = texts.find((each) => each.subjectId === subjectId);
        const person = people.find(({ participantId }) => participantId === text?.participantId);
        return member !== undefined && person !== undefined && tx.use(Assignment).maySee(member, person);
      };
      const ids = colleagues.map((colleague) => colleague.id);
      const shared = reviewersOf(texts, ids, id, mayRead).slice(0, size);
      if (shared.length === 0) throw new Problem(nothingToDraw);
      const asked = shared.flatMap(({ subjectId, reviewer }) => {
        const text = texts.find((each) => each.subjectId === subjectId);
        const member = colleagues.find((each) => each.id === reviewer);
        return text && member ? [{ ...text, reviewer: member }] : [];
      });
      await tx.asSystem(async () => {
        await samples.ask(id, kind, asked);
        await tx
          .use(NoticeRepository)
          .add(asked.map(({ participantId, reviewer }) => ({ receiver: reviewer.id, participantId, kind: 'review-asked', subjectId: id })));
      });
      await tx.record({ name: 'caseload.sample-drawn', subjectId: id, payload: { office, count: asked.length } });
      return samplesOf(tx, office);
    });
  }
}

/** Counts are made with the product's own rights, people and words are not shown. */
async function samplesOf(tx: Tx, office: string | undefined): Promise<SamplesView> {
  const offices = office === undefined ? tx.actor.offices : [office];
  const samples = tx.use(SampleRepository);
  const stored = await samples.of(offices);
  const { sizes, answers } = await tx.asSystem(async () => ({
    sizes: await samples.sizes(stored.map(({ id }) => id)),
    answers: await samples.answers(offices, addDays(tx.today, -resultDays)),
  }));
  const items = stored.map(({ drawnAt, ...sample }) => {
    const { size = 0, done = 0 } = sizes.find(({ id }) => id === sample.id) ?? {};
    return { ...sample, drawnAt: drawnAt.toISOString(), size, done };
  });
  // Between several offices subtraction would tell what each of them hides
  return { items, results: office === undefined ? [] : reviewResults(answers), smallestShown };
}
