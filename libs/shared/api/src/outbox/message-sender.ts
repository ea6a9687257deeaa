import { Injectable } from '@nestjs/common';
import { MessageSettings } from './message-settings';

/** Ways out of the house. */
export const messageChannels = ['mail', 'sms'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** A message in words, for one receiver. */
export interface WrittenMessage {
  /** Mail address or telephone number. */
  readonly to: string;
  /** Of mail. */
  readonly subject?: string;
  readonly text: string;
}

/** A written message on its way, with the id it is known by when it is sent again. */
export interface LeavingMessage extends WrittenMessage {
  readonly id: string;
  readonly channel: MessageChannel;
}

const patienceMs = 10_000;

/** Hands messages to the gateway as JSON. In development the gateway is the inbox page of `npm start`. */
@Injectable()
export class MessageSender {
  constructor(private readonly settings: MessageSettings) {}

  /** Whether there is a gateway to hand anything to. */
  get isReady(): boolean {
    return this.settings.gateway !== undefined;
  }

  /** Throws when the gateway did not take it. What it holds is in no error. */
  async send({ id, ...message }: LeavingMessage): Promise<void> {
    const { gateway, token } = this.settings;
    if (!gateway) throw new Error('No gateway for messages is set up');
    const answer = await fetch(gateway, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) throw new Error(`The gateway for messages answered ${String(answer.status)}`);
  }
}
