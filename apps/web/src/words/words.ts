import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/decimal.js';
import pages from './vi/pages.json';
import shell from './vi/shell.json';

const LANGUAGE_PLACE = 'dti.language';

interface File {
  readonly default: Readonly<Record<string, unknown>>;
}

/** One file a page: vi/work.json holds the words of the page `work`, which are loaded with it. */
const files: Readonly<Record<Language, Readonly<Record<string, () => Promise<File>>>>> = {
  vi: import.meta.glob<File>('./vi/*.json'),
  en: import.meta.glob<File>('./en/*.json'),
};

const known = new Set(['shell', 'pages']);

const preferred = (): Language => (localStorage.getItem(LANGUAGE_PLACE) === 'en' ? 'en' : 'vi');

async function load(language: Language, name: string): Promise<void> {
  if (i18next.hasResourceBundle(language, name)) return;
  const file = await files[language][`./${language}/${name}.json`]?.();
  if (file === undefined) throw new Error(`no words ${language}/${name}.json`);
  i18next.addResourceBundle(language, name, file.default);
}

/** Loads the words of a page, in the language that is spoken; Vietnamese stands in for what English lacks. */
export async function addWords(name: string): Promise<void> {
  known.add(name);
  await Promise.all([load('vi', name), ...(preferred() === 'en' ? [load('en', name)] : [])]);
}

/** Readies the words of the shell, in the language chosen on this device before. */
export async function readyWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'shell',
    resources: { vi: { shell, pages } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
    // A page's words come with the page, before it is drawn.
    react: { useSuspense: false },
  });
  if (preferred() === 'en') await speak('en');
}

/** Changes the language, here and on the next visit. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(LANGUAGE_PLACE, language);
  await Promise.all([...known].map((name) => load(language, name)));
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
