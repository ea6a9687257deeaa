import { stopJourneyDatabase } from './journey-database.ts';

export default stopJourneyDatabase;
