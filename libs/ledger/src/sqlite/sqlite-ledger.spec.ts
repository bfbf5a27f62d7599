import { ledgerContract } from '../testing/ledger.contract.js';
import { openTemporary } from './testing/temporary-ledger.js';

ledgerContract('sqlite', openTemporary);
