import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Table, Tag } from '@fotfeste/shared/ui';
import { DateTimePipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type StaffList = ReplyOf<'GET /staff'>;
type StaffMember = StaffList['items'][number];

/** Colleagues with what their last sign-in gave them. */
@Component({
  selector: 'ff-staff-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateTimePipe, Table, Tag, TranslocoPipe],
  template: `
    <div class="ff-scroll ff-staff-scroll">
      <table ff-table role="table" class="ff-staff">
        <caption class="aksel-sr-only">
          {{
            'access.people' | transloco
          }}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{{ 'access.column.name' | transloco }}</th>
            <th role="columnheader" scope="col">{{ 'access.column.id' | transloco }}</th>
            <th role="columnheader" scope="col">{{ 'access.column.role' | transloco }}</th>
            <th role="columnheader" scope="col">{{ 'access.column.place' | transloco }}</th>
            <th role="columnheader" scope="col">{{ 'access.column.clearances' | transloco }}</th>
            <th role="columnheader" scope="col">{{ 'access.column.signedIn' | transloco }}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (member of staff(); track member.id) {
            <tr role="row">
              <th role="rowheader" scope="row">{{ member.name }}</th>
              <td role="cell" class="ff-numeric">{{ member.id }}</td>
              <td role="cell">{{ 'access.role.' + member.role | transloco }}</td>
              <td role="cell">
                @for (number of placesOf(member); track number) {
                  <span class="ff-access__place"
                    >{{ names().get(number) ?? '' }} <span class="ff-subtle ff-numeric">{{ number }}</span></span
                  >
                }
              </td>
              <td role="cell">
                <span class="ff-row">
                  @for (clearance of member.clearances; track clearance) {
                    <ff-tag tone="warning" icon="ShieldLock">{{ 'access.clearance.' + clearance | transloco }}</ff-tag>
                  }
                  @if (member.secondControl) {
                    <ff-tag tone="info" icon="PersonCheckmark">{{ 'access.clearance.second-control' | transloco }}</ff-tag>
                  }
                </span>
              </td>
              <td role="cell" class="ff-nowrap ff-numeric" [attr.data-label]="'access.column.signedIn' | transloco">
                @if (member.signedInAt; as at) {
                  {{ at | ffDateTime }}
                } @else {
                  <span class="ff-subtle">{{ 'access.never' | transloco }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class StaffTable {
  readonly staff = input.required<readonly StaffMember[]>();
  readonly places = input.required<StaffList['places']>();

  protected readonly names = computed(() => new Map(this.places().map(({ number, name }) => [number, name])));

  protected placesOf({ organisation, offices }: StaffMember): readonly string[] {
    return organisation ? [organisation] : offices;
  }
}
