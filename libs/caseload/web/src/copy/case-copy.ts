import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { copyEveryMinutes, copyHours } from '@fotfeste/caseload/domain';
import { Client, Clock, ServiceState, Session } from '@fotfeste/shared/web';
import type { CopiedPerson } from '../contract';
import { CopyLookUps } from './copy-look-ups';
import { Vault, type Sealed } from './vault';

/** What is kept of a copy: only sealed, and only in this tab. */
interface KeptCopy {
  readonly vault: Vault;
  readonly takenAt: Date;
  /** Who is in it. */
  readonly names: Sealed;
  /** What is known of each; opened one by one. */
  readonly people: ReadonlyMap<string, Sealed>;
}

/** Somebody in the copy, before they are opened. */
export type CopiedName = Pick<CopiedPerson, 'participantId' | 'name'>;

const hourMs = 3_600_000;

/**
 * The adviser's own list for the time the service is gone. Taken when the overview is opened and anew while it stays open; gone after eight
 * hours, on signing out, when the session ends and with the tab.
 */
@Injectable({ providedIn: 'root' })
export class CaseCopy {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly service = inject(ServiceState);
  private readonly lookUps = inject(CopyLookUps);
  private readonly kept = signal<KeptCopy | undefined>(undefined);
  private taking: Promise<void> | undefined;
  private expiry: ReturnType<typeof setTimeout> | undefined;
  /** How often everything was forgotten: a copy that was asked for before is not kept after. */
  private forgotten = 0;

  readonly held = this.kept.asReadonly();

  constructor() {
    const session = inject(Session);
    session.farewells.add(() => {
      this.forget();
      return Promise.resolve();
    });
    effect(() => {
      if (session.isLost()) this.forget();
    });
    inject(DestroyRef).onDestroy(() => {
      this.forget();
    });
  }

  /** Takes copies for as long as the overview is open. Answers with how to stop. */
  follow(): () => void {
    void this.take();
    const timer = setInterval(() => void this.take(), copyEveryMinutes * 60_000);
    return () => {
      clearInterval(timer);
    };
  }

  async names(): Promise<readonly CopiedName[]> {
    const copy = this.standing();
    return copy ? copy.vault.open<readonly CopiedName[]>(copy.names) : [];
  }

  /** What is known of somebody; the look-up is kept first. Nothing when the copy is gone. */
  async open(participantId: string): Promise<CopiedPerson | undefined> {
    const copy = this.standing();
    const sealed = copy?.people.get(participantId);
    if (!copy || !sealed) return undefined;
    await this.lookUps.keep(participantId);
    return copy.vault.open<CopiedPerson>(sealed);
  }

  private async take(): Promise<void> {
    this.taking ??= this.taken().finally(() => {
      this.taking = undefined;
    });
    await this.taking;
  }

  private async taken(): Promise<void> {
    const { forgotten } = this;
    let copy;
    try {
      copy = await this.client.once('GET /caseload/mine/copy', {});
    } catch {
      return; // The former one stands until it is too old
    }
    const vault = copy.isOn ? await Vault.make() : undefined;
    if (!vault) {
      this.forget();
      return;
    }
    const names = await vault.seal(copy.items.map(({ participantId, name }) => ({ participantId, name })));
    const people = await Promise.all(copy.items.map(async (person) => [person.participantId, await vault.seal(person)] as const));
    if (forgotten !== this.forgotten) return;
    this.keep({ vault, names, people: new Map(people), takenAt: this.clock.now() });
    // The page must be here before it is needed: afterwards nobody can send it
    await import('./copy-page');
  }

  private keep(copy: KeptCopy): void {
    this.kept.set(copy);
    this.service.readable.set('/my-overview/copy');
    clearTimeout(this.expiry);
    this.expiry = setTimeout(() => {
      this.forget();
    }, copyHours * hourMs);
  }

  private forget(): void {
    this.forgotten += 1;
    clearTimeout(this.expiry);
    this.kept.set(undefined);
    this.service.readable.set(undefined);
  }

  /** The copy, unless it is too old: a sleeping machine runs no timers. */
  private standing(): KeptCopy | undefined {
    const copy = this.kept();
    if (copy && this.clock.now().getTime() - copy.takenAt.getTime() >= copyHours * hourMs) this.forget();
    return this.kept();
  }
}
