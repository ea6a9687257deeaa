import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { ThenChoice } from './then-choice';

/** Ways on from an earlier day: to today, or to another day. */
@Component({
  selector: 'ff-then-ways',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, RouterLink, ThenChoice, TranslocoPipe],
  template: `
    <a ff-button="secondary" size="small" [routerLink]="[]" [queryParams]="{ asOf: null }" queryParamsHandling="merge">{{
      'case.then.back' | transloco
    }}</a>
    <ff-then-choice [label]="'case.then.another' | transloco" />
  `,
  host: { class: 'ff-row' },
})
export class ThenWays {}
