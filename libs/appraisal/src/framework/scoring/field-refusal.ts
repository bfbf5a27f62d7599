import { Refusal } from '#kernel';

/** The field that a refusal is about: its input name for machines, its label for people. */
export interface About {
  readonly name: string;
  readonly label: string;
}

const SHOWN_MAX = 40;

/** What was typed, short enough for one line and without characters that could forge a second one. */
export function shown(typed: string): string {
  const clean = typed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ').trim();
  const characters = [...clean];
  return characters.length > SHOWN_MAX ? `${characters.slice(0, SHOWN_MAX).join('')}…` : clean;
}

/** A refusal about one field: keeps the field's name and what was typed beside the sentence. */
export abstract class FieldRefusal extends Refusal {
  constructor(message: string, field: About, typed = '') {
    super(message, { field: field.name, typed: shown(typed) });
  }
}
