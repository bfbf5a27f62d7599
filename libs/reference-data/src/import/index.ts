export { planImport, type ImportCommand, type ImportStep } from './plan.js';
export { readAllData, readOneFile, type CheckedData } from './read-file.js';
