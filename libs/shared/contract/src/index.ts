export type { paths } from './openapi';
