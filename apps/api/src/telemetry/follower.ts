import type { FastifyInstance } from 'fastify';

/** Looks on while requests are answered. Its library is loaded only when the environment asks for it. */
export interface Follower {
  /** Before the first request. */
  follow(fastify: FastifyInstance): void;
}
