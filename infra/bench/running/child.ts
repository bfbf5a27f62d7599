// One candidate in a process of its own: nothing that another one compiled, cached or leaked helps or harms it.
//   node … infra/bench/running/child.ts <candidate file> <setting as JSON>
import { pathToFileURL } from 'node:url';
import type { Candidate, Setting } from './candidate.js';

const [file = '', setting = ''] = process.argv.slice(2);
const { default: run } = (await import(pathToFileURL(file).href)) as { readonly default: Candidate };
const figures = await run(JSON.parse(setting) as Setting);
const peakResidentMb = Math.round(process.resourceUsage().maxRSS / 1_024);
// A candidate that measures children of its own gives their peak; it stands.
process.stdout.write(`\n${JSON.stringify({ peakResidentMb, ...figures })}\n`, () => process.exit(0));
