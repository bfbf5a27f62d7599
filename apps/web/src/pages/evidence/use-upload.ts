import { useState } from 'react';
import { ifMatch, useWrite } from '../../api/writing.js';
import type { DossierAnswer } from '../../client/types.gen.js';
import { formOf, type Citation } from './citation.js';
import { upload } from './upload.js';

interface Sent {
  readonly file: File;
  readonly citation: Citation;
}

export interface Uploading {
  readonly send: (sent: Sent) => void;
  /** 0 to 100. */
  readonly percent: number;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Sends a file with its facts, as what the writer saw of the dossier allows. */
export function useUpload({ key, revision }: DossierAnswer, onDone: () => void): Uploading {
  const [percent, setPercent] = useState(0);
  const { mutate, isPending, error } = useWrite<Sent>(
    ({ file, citation }, headers) =>
      upload({
        dossier: key,
        form: formOf(file, citation),
        headers: { ...headers, 'If-Match': ifMatch(revision) },
        onProgress: setPercent,
      }),
    onDone,
  );
  return { send: mutate, percent, isPending, error };
}
