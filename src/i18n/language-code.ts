const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tell whether a text is the code of a language as HTML has it: `en` or `en-GB`, but neither `eng` nor `english`. */
export function isLanguageCode(text: string): boolean {
	if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(text)) return false;
	const [code] = Intl.getCanonicalLocales(text);
	return code?.toLowerCase() === text.toLowerCase() && languageNames.of(code) !== undefined;
}
