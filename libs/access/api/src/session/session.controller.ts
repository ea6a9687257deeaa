import { randomBytes } from 'node:crypto';
import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limited, Problem, signedOut } from '@fotfeste/shared/api';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, OpenToAll } from '../access.decorator';
import { SessionList } from './session.list';
import { SessionReader } from './session.reader';
import { SessionView, SignInsView } from './session.view';
import { SignIn } from './sign-in';
import { StaffDirectory } from '../staff/staff.directory';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly reader: SessionReader,
    private readonly sessions: SessionList,
    private readonly staff: StaffDirectory,
  ) {}

  /** Who is signed in, and the token that changes must carry. */
  @Get()
  @Access({ permission: 'session:own', subject: 'nobody' })
  async session(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionView> {
    const lasts = await this.sessions.lasts(request.session.sessionId);
    return this.reader.view(actor, { csrfToken: request.session.csrfToken ?? '', ...given({ lasts }) });
  }

  @Get('sign-in')
  @OpenToAll()
  @Limited()
  async begin(@Query('returnTo') returnTo: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { address, attempt } = await this.signIn.begin(returnTo ?? '/');
    request.session.signIn = attempt;
    await reply.redirect(address.href, 302);
  }

  @Get('callback')
  @OpenToAll()
  @Limited()
  async complete(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { signIn } = request.session;
    if (!signIn) throw new Problem(signedOut);
    const { actor, identityNumber } = await this.signIn.complete(new URL(request.url, 'http://api').search, signIn);
    await this.staff.remember(actor, identityNumber);
    await request.session.regenerate();
    request.session.actor = actor;
    request.session.csrfToken = randomBytes(32).toString('base64url');
    await reply.redirect(signIn.returnTo, 302);
  }

  @Post('sign-out')
  @Access({ permission: 'session:own', subject: 'nobody' })
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await request.session.destroy();
    await reply.status(204).send();
  }

  /** Everywhere the actor is signed in. */
  @Get('sign-ins')
  @Access({ permission: 'session:own', subject: 'nobody' })
  signIns(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SignInsView> {
    return this.sessions.of(actor, request.session.sessionId);
  }

  /** Ends them all, this one too. */
  @Post('sign-out-everywhere')
  @Access({ permission: 'session:own', subject: 'nobody' })
  async endAll(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor);
    await request.session.destroy();
    await reply.status(204).send();
  }
}
