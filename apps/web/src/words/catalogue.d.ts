import 'i18next';
import type pages from './vi/pages.json';
import type shell from './vi/shell.json';
import type work from './vi/work.json';

/** One line a page: a word that the catalogue does not have then stops the compiler. */
interface Catalogue {
  readonly pages: typeof pages;
  readonly shell: typeof shell;
  readonly work: typeof work;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogue;
  }
}
