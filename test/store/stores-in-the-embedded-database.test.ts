import { databaseContract } from '../support/contracts/database-contract.ts';

databaseContract('embedded');
