import { ChangeDetectionStrategy, Component } from '@angular/core';
import { holds, type Permission, permissions } from '@fotfeste/access/domain';
import { signInRoles } from '@fotfeste/shared/kernel';
import { Icon, Table } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Rights that a role alone does not give: the sign-in gives them to few, one by one. */
const rightFor: Readonly<Partial<Record<Permission, 'second-control'>>> = { 'assistance:approve': 'second-control' };

/** What each role may do, from the same list that the server's gate asks. */
@Component({
  selector: 'ff-role-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table class="ff-access-matrix">
        <caption class="aksel-sr-only">
          {{
            'access.matrix' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'access.column.permission' | transloco }}</th>
            @for (role of roles; track role) {
              <th scope="col">{{ 'access.role.' + role | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows; track row.permission) {
            <tr>
              <th scope="row">{{ 'access.permission.' + row.text | transloco }}</th>
              @for (cell of row.cells; track cell.role) {
                <td>
                  @if (cell.isHeld && row.right) {
                    <span class="ff-subtle">{{ 'access.onlyWith.' + row.right | transloco }}</span>
                  } @else if (cell.isHeld) {
                    <ff-icon name="CheckmarkHeavy" /><span class="aksel-sr-only">{{ 'access.yes' | transloco }}</span>
                  } @else {
                    <span class="ff-subtle" aria-hidden="true">–</span><span class="aksel-sr-only">{{ 'access.no' | transloco }}</span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class RoleTable {
  protected readonly roles = signInRoles;
  protected readonly rows = permissions.map((permission) => ({
    permission,
    text: permission.replace(':', '.'),
    right: rightFor[permission],
    cells: this.roles.map((role) => ({ role, isHeld: holds(role, permission) })),
  }));
}
