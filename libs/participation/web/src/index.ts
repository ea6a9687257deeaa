export { openRoutes } from './link/link-routes';
export * from './routes';
