import { useState } from 'react';
import { digestOf } from './digest.js';

export interface ChosenFile {
  readonly file: File | undefined;
  /** Its SHA-256, once it is worked out. */
  readonly digest: string | undefined;
  readonly choose: (file: File | undefined) => void;
}

/** The file that is about to be sent, and its digest: the receipt, and how a file sent before is recognised. */
export function useChosenFile(): ChosenFile {
  const [file, setFile] = useState<File | undefined>();
  const [digest, setDigest] = useState<
    { readonly of: File; readonly text: string | undefined } | undefined
  >();
  const choose = (next: File | undefined) => {
    setFile(next);
    if (next === undefined) return;
    void digestOf(next).then((text) => setDigest({ of: next, text }));
  };
  return { file, digest: digest?.of === file ? digest?.text : undefined, choose };
}
