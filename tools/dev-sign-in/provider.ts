import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type OidcContext, interactionPolicy } from 'oidc-provider';
import { MemoryStore } from './memory-store.ts';
import { demoUser } from './users.ts';

/** What the sign-in must know of the product it signs in to. */
export interface SignInOptions {
  /** The address people use, without a slash at its end. The issuer is `/oidc` below it. */
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const dayInSeconds = 24 * 60 * 60;

/** An OpenID Connect provider as production has one: code flow, PKCE, signed id token; only that it asks for no password. */
export function createProvider({ publicUrl, clientId, clientSecret }: SignInOptions): Provider {
  return new Provider(`${publicUrl}/oidc`, {
    adapter: MemoryStore,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/api/session/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'name', 'ff_role', 'ff_offices', 'ff_clearances', 'ff_organisation', 'ff_second_control', 'ff_identity_number'],
      profile: ['name'],
    },
    conformIdTokenClaims: false, // the claims stand in the id token itself
    pkce: { required: () => true },
    findAccount,
    interactions: { url: (_context: OidcContext, { uid }: { readonly uid: string }) => `/oidc/interaction/${uid}`, policy: alwaysAsk() },
    loadExistingGrant: consent,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [signingKey()] },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, IdToken: 3600, Interaction: 3600, Session: dayInSeconds, Grant: dayInSeconds },
  });
}

function findAccount(_context: OidcContext, id: string): object | undefined {
  const user = demoUser(id);
  if (!user) return undefined;
  const claims = {
    sub: user.id,
    name: user.name,
    ff_role: user.role,
    ff_offices: user.offices,
    ff_clearances: user.clearances,
    ...(user.organisation && { ff_organisation: user.organisation }),
    ff_second_control: user.secondControl,
    ...(user.identityNumber && { ff_identity_number: user.identityNumber }),
  };
  return { accountId: id, claims: () => claims };
}

/** Whoever tries the product changes role all the time: a session at the provider never signs in without asking. */
function alwaysAsk(): object {
  const { Check } = interactionPolicy;
  const policy = interactionPolicy.base();
  policy
    .get('login')
    .checks.add(
      new Check('choose_user', 'whom to be is chosen each time', ({ oidc }) =>
        oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** There is one client and it is ours: nobody has to consent. */
async function consent({ oidc }: OidcContext): Promise<object> {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function signingKey(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}
