import { expect, test } from 'vitest';
import { relabel } from '../../src/importing/relabel.ts';

test('what means the same in the document stays as the page words it', () => {
	expect(relabel('[our one](#one)', 'one', 'one', 'One.', false, 'en')).toBe('[our one](#one)');
	expect(relabel('[our one](#one)', 'one', 'one', 'two', false, 'en')).toBe('[two](#one)');
});

test.each([
	['its name', '[Our apps](#b), like:', 'Apps, like:', 'Apps, such as:', '[Our apps](#b), such as:'],
	['its addition', '[Apps](#b), for example:', 'Apps, like:', 'App list, like:', '[App list](#b), for example:'],
])('a category keeps %s where the document changes the rest', (_, markdown, before, after, expected) => {
	expect(relabel(markdown, 'b', before, after, true, 'en')).toBe(expected);
});
