/**
 * Leave the languages that the tests have no words in out of the code of `src/i18n/index.ts`. The tests' own sites are in
 * English and Swedish, whatever other languages the site is in.
 */
export function withTestedLanguages(code: string): string {
	return code
		.replace(/^import (?!en |sv )\w+ from '\.\/\w+\.json'.*\n/gm, '')
		.replace(/^\t(?!en:|sv:)\w+: \{ name: .*\},\n/gm, '');
}

/** Tell whether that is the code of a file. */
export function hasLanguages(path: string): boolean {
	return path.endsWith('/src/i18n/index.ts');
}
