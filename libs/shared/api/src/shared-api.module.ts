import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock';
import { Jobs } from './jobs';
import { MessageSender } from './outbox/message-sender';
import { MessageSettings } from './outbox/message-settings';
import { OutboxDelivery } from './outbox/outbox-delivery';
import { RegisterSettings } from './register/register-settings';
import { UnitOfWork } from './unit-of-work';

/** What the process is told from outside and every room may need. */
export interface SharedSettings {
  readonly registers: RegisterSettings;
  readonly messages: MessageSettings;
  readonly clockOffsetSeconds: number;
}

/** What every room's module may inject: the clock, the way to a transaction, the jobs, the outbox, and which registers to ask. */
@Global()
@Module({ providers: [UnitOfWork, Jobs, MessageSender, OutboxDelivery], exports: [UnitOfWork, Jobs, OutboxDelivery] })
export class SharedApiModule {
  static with({ registers, messages, clockOffsetSeconds }: SharedSettings): DynamicModule {
    const settings = [
      { provide: Clock, useValue: new Clock(clockOffsetSeconds) },
      { provide: RegisterSettings, useValue: registers },
      { provide: MessageSettings, useValue: messages },
    ];
    return { module: SharedApiModule, providers: settings, exports: settings };
  }
}
