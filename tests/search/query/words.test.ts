import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../src/search/query/words.ts';

test.each([
	['Wi‑Fi MacAddress', 'wi fi mac address'],
	['boss’s photos, don’t', 'boss photos dont'],
	['notApplicableDeviceCount', 'not applicable device count'],
	['iPhone, iOS/iPadOS', 'iphone ios ipados'],
	['IP\u00adadress', 'ipadress'],
	['lo\u0308senord', 'lösenord'],
	['ﬁle ２', 'file 2'],
	['<b>"x"</b>', 'b x b'],
	[' ', ''],
])('splits «%s» into words', (text, words) => {
	expect(wordsOf(text).join(' ')).toBe(words);
});

test('folds diacritics', () => {
	expect(fold('lösenord')).toBe('losenord');
});
