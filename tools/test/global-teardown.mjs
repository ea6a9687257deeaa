import { stopSpecDatabase } from './spec-database.ts';

export default stopSpecDatabase;
