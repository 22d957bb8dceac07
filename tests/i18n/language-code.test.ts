import { expect, test } from 'vitest';
import { isLanguageCode } from '../../src/i18n/language-code.ts';

test('a code is that of a language, and the shortest', () => {
	const codes = ['en', 'sv', 'haw', 'en-GB', 'en-gb', 'zh-Hant'];
	const others = ['', 'e', 'eng', 'english', 'zz', 'en-XX', 'sv_SE', 'iw', 'en ', 'en-a'];
	expect([...codes, ...others].filter(isLanguageCode)).toEqual(codes);
});
