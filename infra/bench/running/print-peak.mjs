// Preloaded into a process that is measured from outside: leaves its peak resident memory (KiB) in the file PEAK_FILE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
