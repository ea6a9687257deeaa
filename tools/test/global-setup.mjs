import { startSpecDatabase } from './spec-database.ts';

/** Runs once before the database specs; see spec-database.ts for what it hands to them. */
export default startSpecDatabase;
