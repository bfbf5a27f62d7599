import type { Candidate } from '../running/candidate.js';
import { keptData } from './kept-data.js';
import { build } from './server.js';

/** Makes what later candidates only read, so that its time and memory are nobody's. */
const prepare: Candidate = async (setting) => {
  build();
  await keptData(setting);
  return {};
};
export default prepare;
