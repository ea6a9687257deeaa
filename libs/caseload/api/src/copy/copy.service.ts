import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { refuseOtherOffices } from '../own-office';
import type { CopyLookUpsRequest } from './copy.dto';
import { CopyReader } from './copy.reader';
import { CopySettingRepository } from './copy-setting.repository';
import type { CaseCopyView, CopyLookUpsView, CopySettingView } from './copy.view';

/** Hands out the copy that is read while the service is gone, and takes the look-ups in it back. */
@Injectable()
export class CopyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  copy(actor: Actor): Promise<CaseCopyView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const offices = await tx.use(CopySettingRepository).on(actor.offices);
      if (offices.length === 0) return { isOn: false, items: [] };
      const people = await tx.use(CopyReader).people(offices);
      return {
        isOn: true,
        items: people.map(({ participantId, name, telephone, deadlineKind, deadlineOn, meetingOn, meetingAt }) => ({
          ...{ participantId, name },
          ...given({
            telephone: telephone ?? undefined,
            deadline: deadlineKind && deadlineOn ? { kind: deadlineKind, dueOn: deadlineOn } : undefined,
            meeting: meetingOn && meetingAt ? { on: meetingOn, startsAt: meetingAt } : undefined,
          }),
        })),
      };
    });
  }

  /** Sent twice it is written once. Those of people whom no copy had given the actor are not written. */
  deliver(actor: Actor, { lookUps }: CopyLookUpsRequest): Promise<CopyLookUpsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const lines = lookUps.map(({ id, participantId, secondsAgo }) => ({ id, person: participantId, seconds: secondsAgo }));
      const [row] = await tx.query<{ kept: number }>('select ff.deliver_copy_look_ups($1) as kept', [JSON.stringify(lines)]);
      const kept = row?.kept ?? 0;
      return { kept, refused: lookUps.length - kept };
    });
  }

  setting(actor: Actor, office: string): Promise<CopySettingView> {
    return this.unitOfWork.read(actor, (tx) => {
      refuseOtherOffices(actor, office);
      return tx.use(CopySettingRepository).of(office);
    });
  }

  turn(actor: Actor, { office, isOn, version }: CopySettingView): Promise<CopySettingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      const settings = tx.use(CopySettingRepository);
      if (!(await settings.set({ office, isOn, version })))
        throw new Problem(changedByOther, { extension: { theirs: await settings.of(office) } });
      return settings.of(office);
    });
  }
}
