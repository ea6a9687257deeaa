import { computed, inject, Injectable, signal } from '@angular/core';
import type { Preferences as Chosen } from '@fotfeste/access/domain';
import { Client, Session } from '@fotfeste/shared/web';

/** How the signed-in person wants the product. A choice holds at once here, and wherever they sign in next. */
@Injectable({ providedIn: 'root' })
export class Preferences {
  private readonly client = inject(Client);
  private readonly session = inject(Session);
  private readonly chosen = signal<Chosen>({});
  private readonly all = computed<Chosen>(() => ({ ...this.session.preferences(), ...this.chosen() }));

  readonly density = computed(() => this.all().density ?? 'comfortable');
  /** Off until somebody asks for it: single keys disturb those who speak to the machine (WCAG 2.1.4). */
  readonly hasSingleKeys = computed(() => this.all().singleKeys ?? false);

  async choose(choice: Chosen): Promise<void> {
    this.chosen.update((before) => ({ ...before, ...choice }));
    await this.client.send('PUT /session/preferences', { body: choice });
  }
}
