export { openBrowser } from './browser.ts';
export { signIn } from './sign-in.ts';
export { type TestStack, startTestStack } from './stack.ts';
export { demoProviders } from '../dev-sign-in/organisations.ts';
export { type DemoUser, demoUser, demoUsers } from '../dev-sign-in/users.ts';
