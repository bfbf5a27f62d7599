import { EdgeProblem } from '../http/problem.js';
import { strictFields } from '../http/validation.js';
import { BranchDto } from './branch.dto.js';

/** What is wrong with a file: where, and what to do. */
export interface BranchFault {
  readonly pointer: string;
  readonly detail: string;
}

/** A branch file as the command line reads it: checked like the body of the same question over HTTP. */
export async function checkBranchFile(
  file: unknown,
): Promise<{ readonly branch: BranchDto } | { readonly faults: readonly BranchFault[] }> {
  try {
    const branch: unknown = await strictFields().transform(file, { type: 'body', metatype: BranchDto });
    return branch instanceof BranchDto ? { branch } : { faults: [NO_OBJECT] };
  } catch (error) {
    if (!(error instanceof EdgeProblem)) throw error;
    return { faults: error.errors ?? [NO_OBJECT] };
  }
}

const NO_OBJECT: BranchFault = { pointer: '', detail: 'Phải là một đối tượng JSON.' };
