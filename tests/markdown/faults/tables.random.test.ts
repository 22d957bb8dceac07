import fc from 'fast-check';
import { describe, test } from 'vitest';
import { inLine, type Mutator, mixedIn, without } from './mutator.ts';
import { losesNothingInSilence } from './silent-loss.ts';

const row = /^\|/;
const bullet = /^ *- /;

const mutators: Record<string, Mutator> = {
	'a table cell removed': inLine(row, (line) => {
		const cells = line.split('|');
		return fc.integer({ min: 1, max: cells.length - 2 }).map((at) => cells.toSpliced(at, 1).join('|'));
	}),
	'a table cell added': inLine(row, (line) => {
		const cells = line.split('|');
		return fc
			.tuple(fc.integer({ min: 1, max: cells.length - 1 }), fc.constantFrom(' ', ' No ', ' More '))
			.map(([at, added]) => cells.toSpliced(at, 0, added).join('|'));
	}),
	'a pipe lost': without('|'),
	'a verdict misspelt': inLine(/^\|.*\| (Yes|No|Ja|Nej)\b/, (line) => {
		const [, before = '', word = '', after = ''] = /^(.*\| )(Yes|No|Ja|Nej)\b(.*)$/.exec(line) ?? [];
		return fc
			.constantFrom(
				word.slice(1),
				word.slice(0, -1),
				word.toLowerCase(),
				word.toUpperCase(),
				`${word}${word.at(-1)}`,
				`${word}.`,
				`${word},`,
				`${word} (`,
				`${word};`,
				'',
				'Maybe',
				'Oui',
				'–',
			)
			.map((wrong) => before + wrong + after);
	}),
	'a list item in the table': mixedIn(row, (line) => {
		const cells = line.split('|').map((cell) => cell.trim());
		return fc.constantFrom(
			'- [Another](#another)',
			'  - Another',
			'    - [Another](#another)',
			'* Another',
			'1. Another',
			`- ${cells.filter(Boolean).join(' ')}`,
		);
	}),
	'a table row in the list': mixedIn(bullet, (line) => {
		const text = line.replace(bullet, '');
		return fc.constantFrom(
			'| | [Another](#another) | No |',
			'| Another | one | Yes |',
			'| --- | --- | --- |',
			'|',
			`| ${text} | | No |`,
			`    | | ${text} | No |`,
		);
	}),
};

describe('no statement is lost in silence, and no message is out of place, by', () => {
	test.each(Object.entries(mutators))('%s', (_, mutator) => losesNothingInSilence(mutator));
});
