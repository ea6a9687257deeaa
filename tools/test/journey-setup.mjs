import { startJourneyDatabase } from './journey-database.ts';

export default startJourneyDatabase;
