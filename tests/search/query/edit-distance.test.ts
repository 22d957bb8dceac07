import { expect, test } from 'vitest';
import { editsBetween } from '../../../src/search/query/edit-distance.ts';

test.each([
	['photos', 'photos', 0],
	['photo', 'photos', 1],
	['pasword', 'password', 1],
	['hpotos', 'photos', 1],
	['phatos', 'photos', 1.2],
	['calendar', 'calendars', 1],
])('from «%s» to «%s» there are %d edits', (word, other, edits) => {
	expect(editsBetween(word, other, 2.3)).toBeCloseTo(edits);
});

test('counts no further than is allowed', () => {
	expect(editsBetween('imei', 'photos', 1.3)).toBeGreaterThan(1.3);
	expect(editsBetween('imei', 'imeinumber', 1.3)).toBe(2.3);
});
