import type { Candidate } from '../running/candidate.js';
import { appending } from './appending.js';

const append1: Candidate = (setting) => appending(setting, 1);
export default append1;
