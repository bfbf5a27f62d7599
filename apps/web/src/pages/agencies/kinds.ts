/** Kinds of the register; one that is not here keeps its own name. */
export const KINDS = [
  'department',
  'commune',
  'group',
  'party',
  'front',
  'central',
  'press',
  'districtdepartment',
  'districtvertical',
  'districtservice',
  'districtenterprise',
] as const;

export const knownKind = (kind: string) => KINDS.find((each) => each === kind);
