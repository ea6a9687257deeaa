import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { advisersIn, type CaseScope } from '@fotfeste/caseload/domain';
import { Button } from '@fotfeste/shared/ui';
import { Client, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAddress } from './list-address';

/**
 * Says that the address asks for an office or for advisers whom the reader does not work with, instead of leaving an empty list without a word,
 * and takes them away. It compares with the reader's own offices and colleagues alone: whether there is such an office or such an adviser
 * elsewhere is not told. A list that shows somebody says nothing: people of the reader's may be followed up from elsewhere.
 */
@Component({
  selector: 'ff-address-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, TranslocoPipe],
  template: `
    @if (total() === 0) {
      @if (office(); as code) {
        <div class="ff-cases-inset">
          <p role="status">{{ 'caseload.asksFor.place' | transloco: { code } }}</p>
          <button ff-button="tertiary" size="small" type="button" (click)="address.change({ office: '' })">
            {{ 'caseload.asksFor.takeAway' | transloco: { codes: code } }}
          </button>
        </div>
      }
      @if (advisers().join(', '); as codes) {
        <div class="ff-cases-inset">
          <p role="status">{{ 'caseload.asksFor.' + scope() | transloco: { codes } }}</p>
          <button ff-button="tertiary" size="small" type="button" (click)="takeAway()">
            {{ 'caseload.asksFor.takeAway' | transloco: { codes } }}
          </button>
        </div>
      }
    }
  `,
})
export class AddressNote {
  readonly scope = input.required<CaseScope>();
  /** How many the list shows. */
  readonly total = input<number>();

  private readonly me = inject(Session).actor;
  protected readonly address = inject(ListAddress);
  private readonly asked = computed(() => advisersIn(this.address.adviser()));
  private readonly staff = inject(Client).read('GET /staff', () => (this.scope() === 'office' && this.asked().length > 0 ? {} : undefined));

  /** The office asked for, where it is not the reader's. */
  readonly office = computed(() => {
    const office = this.address.office();
    return this.me()?.offices.some(({ number }) => number === office) ? undefined : office;
  });
  /** Those asked for who are not the reader's colleagues; in one's own list, who is not the reader. */
  protected readonly advisers = computed((): readonly string[] => {
    if (this.scope() === 'mine') return this.asked().filter((id) => id !== this.me()?.id);
    const colleagues = this.staff.latest()?.items;
    return colleagues ? this.asked().filter((id) => colleagues.every((each) => each.id !== id)) : [];
  });

  protected takeAway(): void {
    const others = this.asked().filter((id) => !this.advisers().includes(id));
    void this.address.change({ adviser: others.join() });
  }
}
