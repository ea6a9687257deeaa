import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { clearances, given, signInRoles, type Actor, type Clearance, type Role } from '@fotfeste/shared/kernel';
import { Problem, unavailable } from '@fotfeste/shared/api';
import { SignInSettings } from './sign-in.settings';
import { signInRefused } from './session.problems';

/** What one attempt to sign in must remember until the provider sends the browser back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Who has signed in. The identity number says whose own case this is; it goes to the database and is kept nowhere else. */
export interface SignedIn {
  readonly actor: Actor;
  readonly identityNumber?: string;
}

/** OpenID Connect code flow with PKCE, run by the API. No token reaches the browser. */
@Injectable()
export class SignIn {
  private configuration: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: SignInSettings) {}

  /** Where to send the browser, and what to remember meanwhile. */
  async begin(returnTo: string): Promise<{ readonly address: URL; readonly attempt: SignInAttempt }> {
    const verifier = oidc.randomPKCECodeVerifier();
    const attempt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, returnTo: ownPath(returnTo) };
    const address = oidc.buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: this.callbackAddress,
      scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
    });
    return { address, attempt };
  }

  /** Who came back from the provider. A code that does not fit the attempt is refused. */
  async complete(query: string, { state, nonce, verifier }: SignInAttempt): Promise<SignedIn> {
    const configuration = await this.discovered();
    const tokens = await oidc
      .authorizationCodeGrant(configuration, new URL(`${this.callbackAddress}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      .catch(() => {
        throw new Problem(signInRefused);
      });
    const claims = tokens.claims() ?? {};
    const actor = actorOfClaims(claims);
    if (!actor) throw new Problem(signInRefused);
    return { actor, ...given({ identityNumber: identityNumberIn(claims) }) };
  }

  private get callbackAddress(): string {
    return `${this.settings.publicUrl}/api/session/callback`;
  }

  /** Found when first needed, since the provider may stand behind the same door; a failure is not remembered. */
  private discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const url = new URL(issuer);
    const execute = url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    this.configuration ??= oidc.discovery(url, clientId, clientSecret, undefined, { execute }).catch(() => {
      this.configuration = undefined;
      throw new Problem(unavailable);
    });
    return this.configuration;
  }
}

/** The actor that the claims describe; nobody when the role is unknown or one that cannot sign in. */
export function actorOfClaims(claims: Readonly<Record<string, unknown>>): Actor | undefined {
  const { sub, name, ff_role: role, ff_organisation: organisation } = claims;
  if (typeof sub !== 'string' || typeof name !== 'string' || !isSignInRole(role)) return undefined;
  return {
    id: sub,
    name,
    role,
    offices: texts(claims['ff_offices']).filter((office) => /^\d{4}$/.test(office)),
    clearances: texts(claims['ff_clearances']).filter((each): each is Clearance => (clearances as readonly string[]).includes(each)),
    ...(typeof organisation === 'string' && { organisation }),
    secondControl: claims['ff_second_control'] === true,
  };
}

/** The identity number of whoever signs in, when the sign-in tells it. */
export function identityNumberIn({ ff_identity_number: number }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof number === 'string' && /^\d{11}$/.test(number) ? number : undefined;
}

/** Only an address inside the product: a foreign one would turn the sign-in into an open redirect. */
export function ownPath(address: string): string {
  return /^\/(?![/\\])[\w\-./?=&%,:@#]*$/.test(address) && !address.startsWith('/api/') ? address : '/';
}

function isSignInRole(role: unknown): role is Role {
  return (signInRoles as readonly unknown[]).includes(role);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
