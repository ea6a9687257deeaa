import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementNames, agreementStateNames, agreementStates, type AgreementState } from '@fotfeste/measure/domain';
import {
  Button,
  EmptyState,
  FilterChips,
  Link,
  Page,
  Panel,
  ProblemMessage,
  SearchField,
  Skeleton,
  Table,
  Tag,
  UsedOf,
} from '@fotfeste/shared/ui';
import { Client, CountedPipe, DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from './measure-names';
import type { AgreementItem } from './supply-contract';
import { SupplyTabs } from './supply-tabs';

/** Every agreement: with whom, about what, how long, and how much of it is used. */
@Component({
  selector: 'ff-agreement-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, FilterChips, Link, Page, Panel, ProblemMessage, RouterLink, SearchField, Skeleton, SupplyTabs, Table, Tag],
    ...[UsedOf, CountedPipe, DatePipe, LocalizedPipe, NumberPipe, TranslocoPipe],
  ],
  providers: [MeasureNames],
  templateUrl: './agreement-list-page.html',
})
export class AgreementListPage {
  private readonly i18n = inject(I18n);
  protected readonly names = inject(MeasureNames);
  protected readonly list = inject(Client).read('GET /agreements');

  protected readonly kindNames = agreementNames;
  protected readonly stateNames = agreementStateNames;
  protected readonly text = signal('');
  protected readonly states = signal<readonly AgreementState[]>(['running', 'coming']);
  private readonly named = computed(() => {
    const words = this.text().toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
    return (this.list.value()?.items ?? []).filter((item) => words.every((word) => this.said(item).includes(word)));
  });
  protected readonly items = computed(() =>
    this.named().filter(({ state }) => this.states().length === 0 || this.states().includes(state)),
  );
  protected readonly chips = computed(() =>
    agreementStates.map((value) => ({
      value,
      label: agreementStateNames[value][this.i18n.language()],
      count: this.named().filter(({ state }) => state === value).length,
    })),
  );

  private said({ number, provider, measure }: AgreementItem): string {
    return `${number} ${provider.name} ${provider.orgNumber} ${this.names.of(measure)}`.toLocaleLowerCase('nb');
  }
}
