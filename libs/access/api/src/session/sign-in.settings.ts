/** Where the OpenID provider stands and who we are to it. Given by the composition root from the environment. */
export abstract class SignInSettings {
  abstract readonly issuer: string;
  abstract readonly clientId: string;
  abstract readonly clientSecret: string;
  /** Address users see, without a slash at the end. */
  abstract readonly publicUrl: string;
}
