export { AppraisalModule, eventFamilies, projections } from './appraisal.module.js';
