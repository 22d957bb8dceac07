import fc from 'fast-check';
import { describe, test } from 'vitest';
import { inLine, inserted, linesLike, type Mutator, oneOf, withLine, without } from './mutator.ts';
import { isReported, losesNothingInSilence } from './silent-loss.ts';

const link = /\[[^\]]*\]\(#[a-z0-9-]+\)/;

const mutators: Record<string, Mutator> = {
	'a `[` lost': without('['),
	'a `]` lost': without(']'),
	'a `(` lost': without('('),
	'a `)` lost': without(')'),
	'an id duplicated'(source) {
		const links = linesLike(link, source);
		return oneOf(links)?.chain(({ line, number }) =>
			fc.constantFrom(...links).chain((other) => {
				const [, id = ''] = /#([a-z0-9-]+)\)/.exec(other.line) ?? [];
				// The fault is that two ids are the same: where either stands is its place.
				const bearers = linesLike(/\S/, source).filter(
					(bearer) => bearer.line.includes(`(#${id})`) || slugOf(bearer.line) === id,
				);
				return fc.constantFrom(
					{
						content: withLine(source, number, line.replace(/\(#[a-z0-9-]+\)/, `(#${id})`)),
						lines: [number, ...bearers.map((bearer) => bearer.number)],
					},
					{ content: withLine(source, number, `${line}\n${line}`), lines: [number] },
				);
			}),
		);
	},
	'an id changed': inLine(link, (line) => {
		const [, before = '', id = '', after = ''] = /^(.*?\(#)([a-z0-9-]+)(\).*)$/.exec(line) ?? [];
		return fc
			.constantFrom(`${id}x`, id.slice(0, -1), id.toUpperCase(), id.replace('-', '_'), id.replace('-', ' '), `#${id}`)
			.map((changed) => before + changed + after);
	}),
	'an id removed': inLine(link, (line) =>
		fc
			.constantFrom('$1', '[$1]', '[$1]()', '[$1](#)', '[$1](# )')
			.map((left) => line.replace(/\[([^\]]*)\]\(#[a-z0-9-]+\)/, left)),
	),
};

describe('no statement is lost in silence, and no message is out of place, by', () => {
	test.each(Object.entries(mutators))('%s', (_, mutator) => losesNothingInSilence(mutator));
});

test('a link that runs code is reported at its place', () =>
	isReported(
		inserted(
			'[more](javascript:alert%281%29)',
			'[more](JavaScript:alert%281%29)',
			'[more](<javascript:alert(1)>)',
			'[more](javascript&colon;alert%281%29)',
			'[more](data:text/html;base64,PHNjcmlwdD4=)',
			'[more](vbscript:run)',
		),
	));

/** Make the id of a heading as rehype-slug does. */
function slugOf(line: string): string {
	return line.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-');
}
