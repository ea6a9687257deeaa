import { provideHttpClient, withInterceptors, withNoXsrfProtection } from '@angular/common/http';
import { type EnvironmentProviders } from '@angular/core';
import { sendHeaders, waitForReason, waitForService, waitForSession } from './client/interceptors';

/** HttpClient as this product uses it. Order matters: waiting outermost, headers innermost. */
export function provideClient(): EnvironmentProviders {
  return provideHttpClient(withNoXsrfProtection(), withInterceptors([waitForService, waitForSession, waitForReason, sendHeaders]));
}
