import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Page, Panel, ProblemMessage, Skeleton, Table, Tag } from '@fotfeste/shared/ui';
import { Client, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceHealth, serviceParts } from '../frame/service-health';

/** How fast the product answered today, page by page, beside what is promised, and which part of it fails. */
@Component({
  selector: 'ff-service-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, Page, Panel, ProblemMessage, Skeleton, Table, Tag, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.service.heading' | transloco">
      <p>{{ 'shell.service.intro' | transloco }}</p>
      <ff-panel [heading]="'shell.service.parts' | transloco">
        <dl class="ff-service-parts">
          @for (part of parts(); track part.part) {
            <dt>{{ 'shell.service.part.' + part.part | transloco }}</dt>
            <dd>
              <ff-tag [tone]="part.isFailing ? 'warning' : 'success'">{{
                'shell.service.' + (part.isFailing ? 'fails' : 'works') | transloco
              }}</ff-tag>
            </dd>
          }
        </dl>
      </ff-panel>
      <ff-panel [heading]="'shell.service.pace' | transloco">
        @if (pace.value(); as today) {
          <p class="ff-subtle">{{ 'shell.service.since' | transloco: { time: since() } }}</p>
          <div class="ff-scroll">
            <table ff-table>
              <caption class="aksel-sr-only">
                {{
                  'shell.service.pace' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'shell.service.column.page' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'shell.service.column.p95' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'shell.service.column.limit' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'shell.service.column.answers' | transloco }}</th>
                  <th scope="col">{{ 'shell.service.column.verdict' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of today.pages; track row.page) {
                  <tr>
                    <th scope="row">{{ 'shell.service.page.' + row.page | transloco }}</th>
                    <td class="ff-number">
                      {{ row.p95 === undefined ? '–' : ('shell.service.milliseconds' | transloco: { count: row.p95 | ffNumber }) }}
                    </td>
                    <td class="ff-number">{{ 'shell.service.milliseconds' | transloco: { count: row.limit | ffNumber } }}</td>
                    <td class="ff-number">{{ row.answers | ffNumber }}</td>
                    <td>
                      @if (row.p95 !== undefined && row.answers >= fewest) {
                        <ff-tag [tone]="row.p95 > row.limit ? 'warning' : 'success'">{{
                          'shell.service.' + (row.p95 > row.limit ? 'slow' : 'kept') | transloco
                        }}</ff-tag>
                      } @else {
                        <span class="ff-subtle">{{ 'shell.service.few' | transloco }}</span>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        } @else if (pace.problem(); as problem) {
          <ff-problem [problem]="problem" />
        } @else {
          <ff-skeleton [lines]="8" />
        }
      </ff-panel>
    </ff-page>
  `,
})
export class ServicePage {
  private readonly health = inject(ServiceHealth);
  /** With fewer answers one of them decides, and nothing is said of the promise. The product's own choice. */
  protected readonly fewest = 20;
  protected readonly pace = inject(Client).read('GET /service/pace');
  protected readonly since = computed(() => {
    const since = this.pace.value()?.since;
    return (
      since && new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }).format(new Date(since))
    );
  });
  protected readonly parts = computed(() => serviceParts.map((part) => ({ part, isFailing: this.health.failing().includes(part) })));

  constructor() {
    void this.health.ask();
  }
}
