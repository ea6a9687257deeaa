import { effect, inject, Injectable, signal } from '@angular/core';
import { mostLookUpsAtOnce, oldestLookUpSeconds } from '@fotfeste/caseload/domain';
import { Client, Clock, ServiceState, Session } from '@fotfeste/shared/web';
import { Vault, type Sealed } from './vault';

/** Who was opened in the copy, and when by this machine. */
interface LookUp {
  readonly id: string;
  readonly participantId: string;
  readonly at: number;
}

/** What was delivered, for the page to say. */
export interface Delivery {
  readonly count: number;
  readonly at: Date;
}

/** Look-ups in the copy: kept sealed until the service answers, then delivered to the access log. Outlive the copy, not the tab. */
@Injectable({ providedIn: 'root' })
export class CopyLookUps {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly service = inject(ServiceState);
  private readonly vault = Vault.make();
  private readonly sealed = signal<readonly Sealed[]>([]);
  private readonly last = signal<Delivery | undefined>(undefined);
  private sending = Promise.resolve();

  readonly waiting = this.sealed.asReadonly();
  readonly delivered = this.last.asReadonly();

  constructor() {
    effect(() => {
      if (this.service.outage() === undefined && this.sealed().length > 0) void this.deliver();
    });
    inject(Session).farewells.add(() => this.deliver());
  }

  /** Keeps one before the person is shown: what cannot be kept is not to be seen. */
  async keep(participantId: string): Promise<void> {
    const lookUp: LookUp = { id: crypto.randomUUID(), participantId, at: this.clock.now().getTime() };
    const vault = await this.vault;
    if (!vault) throw new Error('Nothing to keep the look-up in');
    const sealed = await vault.seal(lookUp);
    this.sealed.update((before) => [...before, sealed]);
  }

  /** Sends what waits. What did not arrive waits for the next time; a look-up that arrived twice is one. */
  private deliver(): Promise<void> {
    this.sending = this.sending.then(() => this.send());
    return this.sending;
  }

  private async send(): Promise<void> {
    const vault = await this.vault;
    const batch = this.sealed().slice(0, mostLookUpsAtOnce);
    if (!vault || batch.length === 0) return;
    const now = this.clock.now().getTime();
    const opened = await Promise.all(batch.map((each) => vault.open<LookUp>(each)));
    const lookUps = opened.map(({ id, participantId, at }) => ({ id, participantId, secondsAgo: secondsBetween(at, now) }));
    try {
      const { value } = await this.client.send('POST /caseload/mine/copy/look-ups', { body: { lookUps } });
      this.last.update((before) => ({ count: (before?.count ?? 0) + value.kept, at: this.clock.now() }));
      this.sealed.update((all) => all.filter((each) => !batch.includes(each)));
    } catch {
      return; // They stay, and are tried again when the service answers the next time
    }
    await this.send();
  }
}

function secondsBetween(from: number, to: number): number {
  return Math.min(Math.max(Math.round((to - from) / 1000), 0), oldestLookUpSeconds);
}
