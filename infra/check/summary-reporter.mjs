import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Names each skipped test, and writes jest's own counts to the file that TEST_SUMMARY names. */
export default class SummaryReporter {
  #skipped = [];

  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path }, { testResults }) {
    const skipped = testResults.filter(({ status }) => status === 'pending' || status === 'todo');
    this.#skipped.push(
      ...skipped.map(({ fullName }) => `skipped: ${relative(this.rootDir, path)}: ${fullName}`),
    );
  }

  onRunComplete(_contexts, results) {
    for (const line of this.#skipped) process.stderr.write(`${line}\n`);
    if (!process.env.TEST_SUMMARY) return;
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const counts = { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites };
    writeFileSync(process.env.TEST_SUMMARY, `${JSON.stringify(counts)}\n`);
  }
}
