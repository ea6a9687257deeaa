import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, InlineMessage, Panel, Table } from '@fotfeste/shared/ui';
import { Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonFacts } from '../contract';
import { OriginLine } from '../source/origin-line';
import type { FactKind, FactView } from './fact-content';
import type { FactTask } from './fact-dialog';
import { factMeasure, factName, factsOf } from './fact-words';
import { SickLeaveMarks } from './sick-leave-marks';
import { knownOf, listOf, type KnownList } from './known-lists';

/** All facts of one kind with period, who told them and when. */
@Component({
  selector: 'ff-fact-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, InlineMessage, OriginLine, Panel, SickLeaveMarks, Table, TranslocoPipe],
  templateUrl: './fact-panel.html',
})
export class FactPanel {
  readonly kind = input.required<FactKind>();
  readonly facts = input.required<PersonFacts>();
  readonly wanted = output<FactTask>();
  readonly removed = output<FactView>();
  /** Says that the list is complete as it stands. */
  readonly confirmed = output<KnownList>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly mayChange = computed(() => this.permissions.may('person:write'));
  /** Names that somebody typed, or that are a firm’s: not to be translated. */
  protected readonly isTyped = computed(() => ['employment', 'education', 'certificate'].includes(this.kind()));
  protected readonly rows = computed(() =>
    factsOf(this.kind(), this.facts()).map((fact) => ({
      fact,
      name: factName(this.kind(), fact, this.facts(), this.i18n),
      measure: factMeasure(this.kind(), fact, this.clock.today(), this.i18n),
      mayEnd: !fact.to || fact.to > this.clock.today(),
    })),
  );
  /** The list whose being complete is said by somebody; education has none such. */
  protected readonly list = computed(() => listOf[this.kind()]);
  protected readonly known = computed(() => {
    const list = this.list();
    return list && knownOf(list, this.facts());
  });
}
