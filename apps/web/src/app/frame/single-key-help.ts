import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Preferences } from '@fotfeste/access/web';
import { Checkbox } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { Home } from './home';

/** What single keys do, in the order of the help. Places follow, each with its own. */
const singleKeys = [
  { name: 'rows', keys: ['j', 'k'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'preview', keys: ['o'] },
  { name: 'find', keys: ['/'] },
  { name: 'filters', keys: ['f'] },
  { name: 'walk', keys: ['n', 'p'] },
  { name: 'list', keys: ['?'] },
] as const;

/** Turns single keys on and off, and lists them. */
@Component({
  selector: 'ff-single-key-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checkbox, TranslocoPipe],
  template: `
    <ff-checkbox
      controlId="single-keys"
      [label]="'shell.singleKeys.use' | transloco"
      [description]="'shell.singleKeys.why' | transloco"
      [checked]="preferences.hasSingleKeys()"
      (checkedChange)="preferences.choose({ singleKeys: $event })"
    />
    @if (preferences.hasSingleKeys()) {
      <dl class="ff-shortcuts">
        @for (each of keys; track each.name) {
          <div>
            <dt>
              @for (key of each.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ 'shell.singleKeys.' + each.name | transloco }}</dd>
          </div>
        }
        @for (place of places(); track place.address) {
          <div>
            <dt>
              @for (key of ['g', place.key]; track $index) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ place.label | transloco }}</dd>
          </div>
        }
      </dl>
    }
  `,
})
export class SingleKeyHelp {
  private readonly home = inject(Home);
  protected readonly preferences = inject(Preferences);
  protected readonly keys = singleKeys;
  protected readonly places = computed(() => this.home.places().filter(({ key }) => key !== undefined));
}
