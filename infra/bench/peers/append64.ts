import type { Candidate } from '../running/candidate.js';
import { appending } from './appending.js';

const append64: Candidate = (setting) => appending(setting, 64);
export default append64;
