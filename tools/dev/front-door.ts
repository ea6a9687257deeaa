import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  createServer,
  request as ask,
} from 'node:http';
import { inboxPath, type Inbox } from '../dev-inbox/inbox.ts';
import type { SignIn } from '../dev-sign-in/sign-in.ts';
import { Problem, errorCode } from '../postgres/problem.ts';
import { answerUnavailable } from './unavailable.ts';

/** The two addresses of this machine that `localhost` can mean; the second is missing where IPv6 is switched off. */
const hosts = ['127.0.0.1', '::1'];

export interface FrontDoor {
  close(): Promise<void>;
}

/** What development puts in the place of other services. */
export interface StandIns {
  readonly signIn: SignIn;
  readonly inbox: Inbox;
}

/** The one address of development: `/oidc` is the sign-in, `/dev/inbox` the inbox, everything else the API, as a reverse proxy would send it in production. */
export async function openFrontDoor(port: number, apiPort: number, { signIn, inbox }: StandIns): Promise<FrontDoor> {
  const agent = new Agent({ keepAlive: true });
  const answer: RequestListener = (request, response) => {
    if (/^\/oidc(\/|\?|$)/.test(request.url ?? '')) signIn(request, response);
    else if ((request.url ?? '').split('?')[0] === inboxPath) inbox(request, response);
    else passOn(request, response, apiPort, agent);
  };
  const servers = (await Promise.all(hosts.map((host) => listen(answer, port, host)))).filter((server) => server !== undefined);
  return {
    close: async () => {
      await Promise.all(servers.map(close));
      agent.destroy();
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, port: number, agent: Agent): void {
  const { method, url, headers } = request;
  const onward = ask({ host: '127.0.0.1', port, method, path: url, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', (error) => {
    // The API hung up an unused line at the very moment it was used again: nothing was asked yet
    if (request.method === 'GET' && onward.reusedSocket && errorCode(error) === 'ECONNRESET' && !response.headersSent) {
      passOn(request, response, port, agent);
      return;
    }
    takeTheRest(request, onward);
    if (response.headersSent) response.destroy();
    else answerUnavailable(request, response);
  });
  response.once('close', () => {
    takeTheRest(request, onward);
    onward.destroy();
  });
  request.pipe(onward);
}

/** A body that came too late is taken in and forgotten: a caller who is cut off while sending never reads the answer. */
function takeTheRest(request: IncomingMessage, onward: ClientRequest): void {
  request.unpipe(onward);
  request.resume();
}

function listen(answer: RequestListener, port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error) => {
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error))) resolve(undefined);
      else reject(errorCode(error) === 'EADDRINUSE' ? portIsBusy(port) : error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

/** Also said before anything is started, to spare the wait. */
export function portIsBusy(port: number): Problem {
  return new Problem(`Port ${port} is used by another program.`, `End that program, or choose another port: PORT=${port + 1} npm start`);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
