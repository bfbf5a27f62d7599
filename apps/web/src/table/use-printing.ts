import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper: then every row has to be there, not only those within the window. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    // The browser takes its picture right after the event.
    const tell = (isPrinting: boolean) => () => flushSync(() => setPrinting(isPrinting));
    const [before, after] = [tell(true), tell(false)];
    const media = matchMedia('print');
    const change = () => setPrinting(media.matches);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    media.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
