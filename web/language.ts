/** The languages that the pages speak. */
export type Language = 'en' | 'vi';

/**
 * The language to speak: what was chosen on any page (the cookie `lang`, which the pages that the server renders obey
 * too), else what the browser prefers.
 */
export function language(): Language {
  const chosen = /(?:^|;\s*)lang=(en|vi)\b/.exec(document.cookie)?.[1];
  if (chosen) return chosen as Language;
  for (const preferred of navigator.languages) {
    if (/^vi\b/i.test(preferred)) return 'vi';
    if (/^en\b/i.test(preferred)) return 'en';
  }
  return 'en';
}

/** Remembers for a year, on every page, that the reader chose a language. */
export function choose(chosen: Language): void {
  document.cookie = `lang=${chosen}; path=/; max-age=31536000; samesite=lax`;
}
