import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { connect as connectSecure } from 'node:tls';
import { Problem } from '../postgres/problem.ts';
import { cefOf, type LookUpLine } from './cef.ts';
import type { Sink } from './sink.ts';

const patienceMs = 10_000;

/** Facility 13 of RFC 5424, “log audit”. */
const logAudit = 13;
const [warning, informational] = [4, 6];

/**
 * Sends to a collector of syslog: `tls://host:6514`, `tcp://host:601` or `udp://host:514`. By TLS and TCP the lines are safe when the collector
 * has read to the end and closed; syslog itself acknowledges nothing. By UDP nobody hears whether anything arrived.
 */
export function syslogSink(address: string): Sink {
  const { protocol, hostname: host, port } = placeOf(address);
  const place = { host, port: Number(port) };
  const take = protocol === 'udp:' ? takeByPackets : takeByStream(protocol === 'tls:');
  return { name: address, take: (lines) => take(place, lines) };
}

/** A look-up as RFC 5424 has it, with the line in the Common Event Format as its message. */
export function syslogOf(line: LookUpLine, from = hostname()): string {
  const severity = line.outcome === 'refused' ? warning : informational;
  return `<${logAudit * 8 + severity}>1 ${line.at.toISOString()} ${from} fotfeste - access - ${cefOf(line)}`;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Each message with its length before it (RFC 5425, RFC 6587 3.4.1): a line feed in a field then ends nothing. */
function takeByStream(isSecure: boolean): (place: Place, lines: AsyncIterable<LookUpLine>) => Promise<void> {
  return async (place, lines) => {
    const socket = isSecure ? connectSecure({ ...place, servername: place.host }) : connectPlain(place);
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('the collector does not answer')));
    const closed = once(socket.resume(), 'close'); // fails with the socket's error
    closed.catch(() => undefined);
    await once(socket, isSecure ? 'secureConnect' : 'connect');
    for await (const line of lines) await send(socket, syslogOf(line), closed);
    socket.end();
    await closed;
  };
}

async function send(socket: Socket, message: string, closed: Promise<unknown>): Promise<void> {
  if (socket.destroyed || socket.readableEnded) throw new Error('the collector hung up');
  if (!socket.write(`${Buffer.byteLength(message)} ${message}`)) await Promise.race([once(socket, 'drain'), closed]);
}

async function takeByPackets({ host, port }: Place, lines: AsyncIterable<LookUpLine>): Promise<void> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  const post = promisify((message: string, done: (error: Error | null) => void) => {
    socket.send(message, port, host, done);
  });
  try {
    for await (const line of lines) await post(syslogOf(line));
  } finally {
    socket.close();
  }
}

function placeOf(address: string): URL {
  const place = URL.canParse(address) ? new URL(address) : undefined;
  if (place && ['tls:', 'tcp:', 'udp:'].includes(place.protocol) && place.hostname && place.port) return place;
  throw new Problem(`${address} is no collector.`, 'Write tls://host:6514, tcp://host:601 or udp://host:514.');
}
