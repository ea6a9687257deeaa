import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { mayBeQuietDays } from '@fotfeste/caseload/domain';
import { officeFaults, refuse, refuseOtherOffices } from '../own-office';
import type { QuietLimitRequest } from './quiet-limit.dto';
import { quietLimitFault } from './quiet-limit.problems';
import { QuietLimitRepository } from './quiet-limit.repository';
import type { QuietLimitView } from './quiet-limit.view';

/** After how many days without a talk a case is too quiet: the lead of an office says it for all its people. */
@Injectable()
export class QuietLimitService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(actor: Actor, office: string): Promise<QuietLimitView> {
    return this.unitOfWork.read(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      return view(tx, office);
    });
  }

  set(actor: Actor, office: string, { days }: QuietLimitRequest, version: number): Promise<QuietLimitView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuse([...officeFaults(actor, office), ...(mayBeQuietDays(days) ? [] : [{ field: 'days', message: quietLimitFault }])]);
      const limits = tx.use(QuietLimitRepository);
      if (!(await limits.set(office, days, version))) throw new Problem(changedByOther, { extension: { theirs: await view(tx, office) } });
      await limits.apply(office, days);
      return view(tx, office);
    });
  }
}

async function view(tx: Tx, office: string): Promise<QuietLimitView> {
  return { office, ...(await tx.use(QuietLimitRepository).of(office)) };
}
