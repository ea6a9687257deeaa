import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { TypedAgainService } from './typed-again.service';
import { TypedAgainView } from './typed-again.view';

@Controller('typed-again')
export class TypedAgainController {
  constructor(private readonly typedAgain: TypedAgainService) {}

  /** What people had to type though the product knew it, by field and way. */
  @Get()
  @Access({ permission: 'product:defects', subject: 'nobody' })
  counts(@CurrentActor() actor: Actor): Promise<TypedAgainView> {
    return this.typedAgain.counts(actor);
  }
}
