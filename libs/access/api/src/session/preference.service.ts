import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import type { PreferencesRequest } from './preference.dto';
import { PreferenceRepository } from './preference.repository';
import type { PreferencesView } from './session.view';

/** How somebody wants the product, kept wherever they sign in. */
@Injectable()
export class PreferenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  keep(actor: Actor, request: PreferencesRequest): Promise<PreferencesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const preferences = tx.use(PreferenceRepository);
      await preferences.keep(request);
      return (await preferences.find()) ?? {};
    });
  }
}
