import { computed, inject, type Signal } from '@angular/core';
import { stepHindrance, stepsFor, type DecisionStep, type Steppable, type StepHindrance } from '@fotfeste/assistance/domain';
import { Permissions } from '@fotfeste/access/web';
import { Session } from '@fotfeste/shared/web';

/** What the signed-in person may do with a text, from the table that the server follows too. */
export interface Steps {
  readonly names: Signal<readonly DecisionStep['name'][]>;
  /** Why they cannot be its second person; undefined when they can, or when it does not wait for one. */
  readonly controlHindrance: Signal<'own-text' | 'no-right-of-second-control' | undefined>;
}

/** Call it where `inject` may be called. */
export function stepsOf(text: () => Steppable | undefined): Steps {
  const session = inject(Session);
  const permissions = inject(Permissions);
  return {
    names: computed(() => {
      const [steppable, actor] = [text(), session.actor()];
      if (!steppable || !actor || !permissions.may('assistance:write')) return [];
      return stepsFor(steppable, actor).map(({ name }) => name);
    }),
    controlHindrance: computed(() => {
      const [steppable, actor] = [text(), session.actor()];
      const hindrance = steppable && actor && stepHindrance(steppable, { name: 'approve' }, actor);
      return isAboutTheActor(hindrance) ? hindrance : undefined;
    }),
  };
}

function isAboutTheActor(hindrance: StepHindrance | undefined): hindrance is 'own-text' | 'no-right-of-second-control' {
  return hindrance === 'own-text' || hindrance === 'no-right-of-second-control';
}
