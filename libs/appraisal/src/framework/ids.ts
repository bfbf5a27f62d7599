export interface FrameworkId {
  readonly framework: string;
}

export const frameworkStream = ({ framework }: FrameworkId): string => `framework-${framework}`;
