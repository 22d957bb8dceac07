import fc from 'fast-check';
import { describe, test } from 'vitest';
import { inLine, inserted, linesLike, type Mutator, oneOf, withLine } from './mutator.ts';
import { isReported, losesNothingInSilence } from './silent-loss.ts';

const mutators: Record<string, Mutator> = {
	'the indentation of a line changed': inLine(/\S/, (line) =>
		fc.integer({ min: 1, max: 4 }).chain((spaces) => {
			const deeper = ' '.repeat(spaces) + line;
			const shallower = line.startsWith(' ') ? line.replace(new RegExp(`^ {1,${spaces}}`), '') : `\t${line}`;
			return fc.constantFrom(deeper, deeper, shallower, `\t${line.trimStart()}`);
		}),
	),
	'a tag not closed'(source) {
		const tags = linesLike(/^<\/?\w+>$/, source);
		return oneOf(tags)?.chain(({ line, number }) => {
			const name = line.replace(/\W/g, '');
			// The fault is that two tags do not match: where either stands is its place.
			const lines = tags.filter((tag) => tag.line.includes(name)).map((tag) => tag.number);
			return fc
				.constantFrom(
					'',
					line.replace('<', ''),
					line.replace('>', ''),
					line.replace('</', '<'),
					line.replace('>', '/>'),
					line.replace(name, name.slice(0, -1)),
					line.replace(name, name.toLowerCase()),
					`${line}\n\n${line}`,
					line.replace('<', '\\<'),
				)
				.map((changed) => ({ content: withLine(source, number, changed), lines }));
		});
	},
	'an inline tag not closed': inLine(/<\/?(span|sup|abbr|br)/, (line) =>
		fc.constantFrom(
			line.replace('</span>', ''),
			line.replace(/<span[^>]*>/, ''),
			line.replace('<span', 'span'),
			line.replace('</span>', '<span>'),
			line.replace('</span', '</spam'),
			line.replace('lang="en"', 'lang="en'),
			line.replace(' lang="en"', ''),
		),
	),
};

describe('no statement is lost in silence, and no message is out of place, by', () => {
	test.each(Object.entries(mutators))('%s', (_, mutator) => losesNothingInSilence(mutator));
});

test('a script is reported at its place', () =>
	isReported(
		inserted(
			'<script>alert(1)</script>',
			'<script src="https://example.com/a.js"></script>',
			'<script />',
			'<Script>alert(1)</Script>',
			'<span lang="en" onclick="alert(1)">more</span>',
			'<img src="x" onerror="alert(1)" />',
			'{alert(1)}',
		),
	));
