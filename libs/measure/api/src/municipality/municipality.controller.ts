import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { MunicipalityListView } from './municipality.view';

@Controller('municipalities')
export class MunicipalityController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every municipality by name. */
  @Get()
  @Access({ permission: 'measure:read', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<MunicipalityListView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      items: await tx.query<{ number: string; name: string }>(
        'select municipality_number as number, name from municipality order by name, municipality_number',
      ),
    }));
  }
}
