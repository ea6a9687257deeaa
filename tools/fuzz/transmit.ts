import { type Agent, request } from 'node:http';

export interface Sent {
  readonly method: string;
  /** With `/api` and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes?: Buffer;
  /** Says that the body is longer than it is, and hangs up. */
  readonly isCut?: boolean;
}

/** What came back: no status when the connection was closed without an answer. */
export interface Got {
  readonly status: number | undefined;
  readonly contentType: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ms: number;
}

/** Past this, an answer counts as none. */
const patienceMs = 20_000;

/** Sends exactly these bytes: `fetch` would mend some of what shall arrive broken. */
export function transmit(url: URL, agent: Agent, { method, path, headers, bytes, isCut = false }: Sent): Promise<Got> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (status: number | undefined, text = '', said: Got['headers'] = {}): void => {
      resolve({ status, text, headers: said, contentType: String(said['content-type'] ?? ''), ms: performance.now() - begun });
    };
    const length = bytes ? bytes.length + (isCut ? 100 : 0) : 0;
    const own = { ...headers, ...(bytes && { 'content-length': String(length) }) };
    const outgoing = request({ host: url.hostname, port: url.port, agent, method, path, headers: own, timeout: patienceMs }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('close', () => {
        end(answer.statusCode, Buffer.concat(parts).toString(), answer.headers);
      });
    });
    outgoing.once('error', () => {
      end(undefined);
    });
    outgoing.once('timeout', () => outgoing.destroy());
    if (isCut) outgoing.write(bytes ?? '', () => setTimeout(() => outgoing.destroy(), 20));
    else outgoing.end(bytes);
  });
}
