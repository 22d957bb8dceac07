import type { Random } from './random.ts';

/** A page with a fault. */
export interface Mutation {
	content: string | Uint8Array;
	/** The lines at fault, counted from 1; none when it is the whole file. */
	lines: number[];
}

/** Break a page at random. Gives undefined where the page has nothing to break in that way. */
type Mutator = (source: string, random: Random) => Mutation | undefined;

const row = /^\|/;
const bullet = /^ *- /;
const anyLine = /\S/;
const link = /\[[^\]]*\]\(#[a-z0-9-]+\)/;
const markerLine = /^<\/?\w+>$/;

/** The faults that a mutation can be, by name. */
export const mutators: Record<string, Mutator> = {
	'a table cell removed': inLine(row, (line, random) => {
		const cells = line.split('|');
		return cells.toSpliced(1 + random.below(cells.length - 2), 1).join('|');
	}),
	'a table cell added': inLine(row, (line, random) => {
		const cells = line.split('|');
		return cells.toSpliced(1 + random.below(cells.length - 1), 0, random.pick([' ', ' No ', ' More '])).join('|');
	}),
	'a pipe lost': inLine(row, (line, random) => without('|', line, random)),
	'a `[` lost': inLine(/\[/, (line, random) => without('[', line, random)),
	'a `]` lost': inLine(/\]/, (line, random) => without(']', line, random)),
	'a `(` lost': inLine(/\(/, (line, random) => without('(', line, random)),
	'a `)` lost': inLine(/\)/, (line, random) => without(')', line, random)),
	'an id duplicated'(source, random) {
		const [, other = ''] = /#([a-z0-9-]+)\)/.exec(random.pick(linesLike(link, source)).line) ?? [];
		const change = random.pick<Change>([
			(line) => line.replace(/\(#[a-z0-9-]+\)/, `(#${other})`),
			(line) => `${line}\n${line}`,
		]);
		const mutation = inLine(link, change)(source, random);
		// The fault is that two ids are the same: where either stands is its place.
		const bearers = linesLike(/\S/, source).filter(
			({ line }) => line.includes(`(#${other})`) || slugOf(line) === other,
		);
		return mutation && { ...mutation, lines: [...mutation.lines, ...bearers.map(({ number }) => number)] };
	},
	'an id changed': inLine(link, (line, random) => {
		const change = random.pick([
			(id: string) => `${id}x`,
			(id: string) => id.slice(0, -1),
			(id: string) => id.toUpperCase(),
			(id: string) => id.replace('-', '_'),
			(id: string) => id.replace('-', ' '),
			(id: string) => `#${id}`,
		]);
		return line.replace(/\(#([a-z0-9-]+)\)/, (_, id: string) => `(#${change(id)})`);
	}),
	'an id removed': inLine(link, (line, random) =>
		line.replace(/\[([^\]]*)\]\(#[a-z0-9-]+\)/, random.pick(['$1', '[$1]', '[$1]()', '[$1](#)', '[$1](# )'])),
	),
	'a verdict misspelt': inLine(/^\|.*\| (Yes|No|Ja|Nej)\b/, (line, random) => {
		const [, before = '', word = '', after = ''] = /^(.*\| )(Yes|No|Ja|Nej)\b(.*)$/.exec(line) ?? [];
		const wrong = random.pick([
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
		]);
		return before + wrong + after;
	}),
	'a list item in the table': mixed(row, (line, random) => {
		const cells = line.split('|').map((cell) => cell.trim());
		return random.pick([
			'- [Another](#another)',
			'  - Another',
			'    - [Another](#another)',
			'* Another',
			'1. Another',
			`- ${cells.filter(Boolean).join(' ')}`,
		]);
	}),
	'a table row in the list': mixed(bullet, (line, random) =>
		random.pick([
			'| | [Another](#another) | No |',
			'| Another | one | Yes |',
			'| --- | --- | --- |',
			'|',
			`| ${line.replace(bullet, '')} | | No |`,
			`    | | ${line.replace(bullet, '')} | No |`,
		]),
	),
	'the indentation of a line changed': inLine(anyLine, (line, random) => {
		const spaces = 1 + random.below(4);
		return random.pick([
			' '.repeat(spaces) + line,
			' '.repeat(spaces) + line,
			line.startsWith(' ') ? line.replace(new RegExp(`^ {1,${spaces}}`), '') : `\t${line}`,
			`\t${line.trimStart()}`,
		]);
	}),
	'a tag not closed'(source, random) {
		const markers = linesLike(markerLine, source);
		const broken = random.pick(markers);
		const name = broken.line.replace(/\W/g, '');
		const change = random.pick<Change>([
			() => '',
			(line) => line.replace('<', ''),
			(line) => line.replace('>', ''),
			(line) => line.replace('</', '<'),
			(line) => line.replace('>', '/>'),
			(line) => line.replace(name, name.slice(0, -1)),
			(line) => line.replace(name, name.toLowerCase()),
			(line) => `${line}\n\n${line}`,
			(line) => line.replace('<', '\\<'),
		]);
		const mutation = inLine(new RegExp(`^${RegExp.escape(broken.line)}$`), change)(source, random);
		// The fault is that two tags do not match: where either stands is its place.
		const pair = markers.filter(({ line }) => line.includes(name)).map(({ number }) => number);
		return mutation && { ...mutation, lines: [...mutation.lines, ...pair] };
	},
	'an inline tag not closed': inLine(/<\/?(span|sup|abbr|br)/, (line, random) =>
		random.pick([
			(text: string) => text.replace('</span>', ''),
			(text: string) => text.replace(/<span[^>]*>/, ''),
			(text: string) => text.replace('<span', 'span'),
			(text: string) => text.replace('</span>', '<span>'),
			(text: string) => text.replace('</span', '</spam'),
			(text: string) => text.replace('lang="en"', 'lang="en'),
			(text: string) => text.replace(' lang="en"', ''),
		])(line),
	),
	'a byte cut from a character'(source, random) {
		const characters = [...source.matchAll(/\P{ASCII}/gu)];
		if (characters.length === 0) return undefined;
		const { 0: character, index } = random.pick(characters);
		const bytes = Buffer.from(character);
		const cut = random.below(bytes.length);
		const content = Buffer.concat([
			Buffer.from(source.slice(0, index)),
			bytes.subarray(0, cut),
			bytes.subarray(cut + 1),
			Buffer.from(source.slice(index + character.length)),
		]);
		return { content, lines: [lineAt(source, index)] };
	},
	'a byte order mark': (source, random) => insertAt(random.pick([0, random.below(source.length)]), '\uFEFF', source),
	'line ends of another system'(source, random) {
		if (random.below(3) > 0) return inLine(anyLine, (line) => `${line}\r`)(source, random);
		return { content: source.replaceAll('\n', random.pick(['\r\n', '\r'])), lines: [] };
	},
	'tabs for spaces': otherSpaces('\t'),
	'non-breaking spaces for spaces': otherSpaces('\u00A0'),
	'a line decoded as Windows-1252': inLine(/\P{ASCII}/u, (line) =>
		new TextDecoder('windows-1252').decode(Buffer.from(line)),
	),
	'a link that runs code': inserted([
		'[more](javascript:alert%281%29)',
		'[more](JavaScript:alert%281%29)',
		'[more](<javascript:alert(1)>)',
		'[more](javascript&colon;alert%281%29)',
		'[more](data:text/html;base64,PHNjcmlwdD4=)',
		'[more](vbscript:run)',
	]),
	'a script': inserted([
		'<script>alert(1)</script>',
		'<script src="https://example.com/a.js"></script>',
		'<script />',
		'<Script>alert(1)</Script>',
		'<span lang="en" onclick="alert(1)">more</span>',
		'<img src="x" onerror="alert(1)" />',
		'{alert(1)}',
	]),
};

type Change = (line: string, random: Random) => string;

/** Make a mutator that changes one of the lines of a form. */
function inLine(form: RegExp, change: Change): Mutator {
	return (source, random) => {
		const candidates = linesLike(form, source);
		if (candidates.length === 0) return undefined;
		const { line, number } = random.pick(candidates);
		return {
			content: source
				.split('\n')
				.with(number - 1, change(line, random))
				.join('\n'),
			lines: [number],
		};
	};
}

/** Make a mutator that puts a line before or after one of another form, or in its place. */
function mixed(form: RegExp, other: Change): Mutator {
	return inLine(form, (line, random) => {
		const added = other(line, random);
		return random.pick([added, `${line}\n${added}`, `${added}\n${line}`]);
	});
}

/** Make a mutator that replaces one space of a line, all of them, or those that it starts with. */
function otherSpaces(space: string): Mutator {
	return inLine(/\S.* |^ /, (line, random) => {
		const places = [...line.matchAll(/ /g)].map(({ index }) => index);
		const place = random.pick(places);
		return random.pick([
			line.replaceAll(' ', space),
			line.slice(0, place) + space + line.slice(place + 1),
			line.replace(/^( *(?:-|#+|\|)?) /, `$1${space}`),
		]);
	});
}

/** Make a mutator that puts one of some texts between two words of the page, or on a line of its own. */
function inserted(texts: string[]): Mutator {
	return (source, random) => {
		const text = random.pick(texts);
		const bodyStart = source.indexOf('\n---\n', 4) + 5;
		const gaps = [...source.matchAll(/(?<=[\p{L}.]) (?=\p{L})|\n\n/gu)].filter(({ index }) => index >= bodyStart);
		const { 0: gap, index } = random.pick(gaps);
		const around = gap === ' ' ? ` ${text} ` : `\n\n${text}\n\n`;
		const lines = [lineAt(source, index) + (gap === ' ' ? 0 : 2)];
		return { content: source.slice(0, index) + around + source.slice(index + gap.length), lines };
	};
}

function insertAt(index: number, text: string, source: string): Mutation {
	return { content: source.slice(0, index) + text + source.slice(index), lines: [lineAt(source, index)] };
}

function without(character: string, line: string, random: Random): string {
	const places = [...line.matchAll(new RegExp(RegExp.escape(character), 'g'))].map(({ index }) => index);
	const place = random.pick(places);
	return line.slice(0, place) + line.slice(place + 1);
}

function linesLike(form: RegExp, source: string): { line: string; number: number }[] {
	return source
		.split('\n')
		.map((line, index) => ({ line, number: index + 1 }))
		.filter(({ line }) => form.test(line));
}

/** Make the id of a heading as rehype-slug does. */
function slugOf(line: string): string {
	return line.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-');
}

function lineAt(source: string, index: number): number {
	return source.slice(0, index).split('\n').length;
}
