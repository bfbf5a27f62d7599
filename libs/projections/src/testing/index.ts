export { dump } from './dump.js';
export { isPostgres, placeIn } from './place.js';
export { projected, type ExpectedRows } from './projection.contract.js';
export { RecordedLog, type GivenEvent } from './recorded-log.js';
