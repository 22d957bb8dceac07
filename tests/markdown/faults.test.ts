import { readFileSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/markdown/check-content.ts';
import { parseContentPath } from '../../src/markdown/content-path.ts';
import { formatMessage } from '../../src/markdown/format-message.ts';
import { type Page, readPage } from '../../src/markdown/read-page.ts';
import { reportParity } from '../../src/markdown/report-parity.ts';
import { contentWith, type Edit } from '../helpers/content-folder.ts';
import { type Mutation, mutators } from '../helpers/mutators.ts';
import { randomOf } from '../helpers/random.ts';

/** Another seed, another thousand faults: `FAULTS_SEED=2 npx vitest …`. */
const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const runsOfMutator = 46;
const slowest = 10_000;

/** What must be reported even where every statement has come through. */
const neverSilent = [
	'a byte cut from a character',
	'a byte order mark',
	'a line decoded as Windows-1252',
	'a link that runs code',
	'a script',
];

const enPath = 'content/en/data-collection.mdx';
const svPath = 'content/sv/data-collection.mdx';
const en = readFileSync(new URL(`../../${enPath}`, import.meta.url), 'utf8');
const sv = readFileSync(new URL(`../../${svPath}`, import.meta.url), 'utf8');

interface Checked {
	pages: Page[];
	messages: VFileMessage[];
}

const english = await read(enPath, en);

/** The pages to break: that in English, that in Swedish with its list, and with a table in place of the list. */
const sources: { path: string; source: string; original: Checked; known: Known[] }[] = await Promise.all(
	[
		{ path: enPath, source: en },
		{ path: svPath, source: sv },
		{ path: svPath, source: withTable(sv) },
	].map(async ({ path, source }) => {
		const original = await check(path, source, sv);
		return { path, source, original, known: original.pages.flatMap(knownOf) };
	}),
);

async function read(path: string, content: string | Uint8Array, reference?: Page): Promise<Page> {
	const place = parseContentPath(path);
	if (!place) throw new Error(`Expected the path of a page, not \`${path}\`.`);
	return readPage(path, place, typeof content === 'string' ? Buffer.from(content) : content, reference);
}

/** Check one page and its counterpart as the content check does, without the files. */
async function check(path: string, content: string | Uint8Array, swedish: string): Promise<Checked> {
	const original = path === enPath ? await read(enPath, content) : english;
	const reference = original.isRead ? original : undefined;
	const translation = await read(svPath, path === svPath ? content : swedish, reference);
	const messages = [...original.messages, ...translation.messages];
	if (reference) messages.push(...reportParity(translation, reference, undefined));
	return { pages: [original, translation], messages };
}

/** Write the Swedish list of required data as a table; the verdicts are those of the English page. */
function withTable(source: string): string {
	const items = english.policy.required?.categories.flatMap((category) => category.items) ?? [];
	const mamOf = (text: string) => items.find(({ id }) => text.includes(`(#${id})`))?.mam;
	const [, list = ''] = /<RequiredData>\n\n(.*?)\n\n<\/RequiredData>/s.exec(source) ?? [];
	const rows: [category: string, item: string, verdict: string][] = [];
	for (const line of list.split('\n')) {
		const [, indentation = '', text = ''] = /^( *)- (.*)$/.exec(line) ?? [];
		const mam = mamOf(text);
		const verdict = mam ? t('sv', mam === 'no' ? 'mam.no' : 'mam.yes') : '';
		const last = rows.at(-1);
		if (indentation === '') rows.push([text, '', verdict]);
		else if (indentation === '  ' && last && last[1] + last[2] === '') last.splice(1, 2, text, verdict);
		else if (indentation === '  ') rows.push(['', text, verdict]);
		else if (last) last[2] += mamOf(last[1]) === 'conditional' ? ` (${text})` : `; ${text}`;
	}
	const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
	return source.replace(list, `| Kategori | Uppgift | Med enbart MAM |\n| --- | --- | --- |\n${table}`);
}

/** Something that a page says. */
interface Known {
	/** As its author sees it. */
	authored: string;
	locale: string;
	id: string;
	/** As the model has it. */
	fact: string;
}

/** List what a page says in statements, headings, prose and frontmatter. */
function knownOf(page: Page): Known[] {
	const { locale, source, places } = page;
	const body = source.indexOf('\n---\n', 4) + 5;
	const statements = [...factsOf(page)].map(([id, fact]) => {
		const { start, end } = places.get(id) ?? {};
		return { authored: asSeen(source.slice(start?.offset, end?.offset)), locale, id, fact };
	});
	const prose = source
		.slice(body)
		.split('\n')
		.filter((line) => /^[^-|<#[\s]/.test(line))
		.map((line) => {
			const text = line.replace(/<[^>]*>|[*`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
			return { authored: asSeen(line), locale, id: '', fact: text };
		});
	return [...statements, ...prose, { authored: '', locale, id: '', fact: frontmatterOf(page) }];
}

/** Write each statement and heading of a page as one line of text, by its id. */
function factsOf({ policy, sections }: Page): Map<string, string> {
	const { sources = [], statements = [], required, optional, never = [] } = policy;
	const facts: [kind: string, fact: { id: string }][] = [
		...sources.map((fact): [string, { id: string }] => ['source', fact]),
		...statements.map((fact): [string, { id: string }] => ['statement', fact]),
		...(optional?.facts ?? []).map((fact): [string, { id: string }] => ['optional', fact]),
		...never.map((fact): [string, { id: string }] => ['never', fact]),
		...sections.map(({ id, depth, title }): [string, { id: string }] => [`heading ${depth}: ${title}`, { id }]),
	];
	for (const { items, ...category } of required?.categories ?? []) {
		const isStandalone = items.some(({ id }) => id === category.id);
		if (!isStandalone) facts.push(['category', category]);
		for (const item of items) facts.push([`item of ${category.id}`, isStandalone ? { ...category, ...item } : item]);
	}
	// Of duplicates the first counts, which keeps its id.
	return new Map(facts.reverse().map(([kind, fact]) => [fact.id, asSeen(`${kind} ${JSON.stringify(fact)}`)]));
}

function frontmatterOf({ frontmatter }: Page): string {
	return asSeen(JSON.stringify(frontmatter ?? 'none').replaceAll('\\t', ' '));
}

/** Everything that a page says, as lines of text. */
function saidBy(page: Page): string {
	const prose = page.sections.map(({ text }) => asSeen(text));
	return [...factsOf(page).values(), ...prose, frontmatterOf(page)].join('\n');
}

/** Everything that a page shows, without the marks of this test. */
function wordsOf({ policy, sections }: Page): string {
	return [...strings(policy), ...strings(sections)].join('\n');
}

function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** White space of any kind looks the same. */
function asSeen(text: string): string {
	return text.replace(/[^\S\n]+/g, ' ').trim();
}

/** Tell what is wrong with how a run took a mutation; undefined when nothing is. */
function verdictOn(
	name: string,
	path: string,
	{ content, lines }: Mutation,
	{ pages, messages }: Checked,
	known: Known[],
) {
	const isNear = ({ file, reason, line, column }: VFileMessage) =>
		lines.length === 0
			? file === path || reason.includes(path)
			: file === path && column !== undefined && lines.some((at) => Math.abs(at - (line ?? Infinity)) <= 2);
	if (messages.some(isNear)) return undefined;

	const mutated = parseContentPath(path)?.locale;
	const text = asSeen(typeof content === 'string' ? content : new TextDecoder().decode(content));
	const said = new Map(pages.map((page) => [page.locale as string, saidBy(page)]));
	const lost = known.filter(({ locale, fact }) => !said.get(locale)?.includes(fact));
	const whole = lost.filter(({ locale, authored }) => locale !== mutated || text.includes(authored));
	const gone = lost.filter(({ locale, id }) => id && !pages.find((page) => page.locale === locale)?.places.has(id));
	const losses = [...whole, ...(messages.length === 0 ? gone : [])].map(({ fact }) => fact);
	for (const page of pages) losses.push(...(/.{0,20}\]\(|\[.{0,20}/.exec(wordsOf(page)) ?? []));
	if (neverSilent.includes(name)) losses.push(name);
	if (losses.length === 0) return undefined;
	const fault = messages.length === 0 ? 'silent loss' : 'wrong place';
	return { fault, losses: losses.slice(0, 5), messages: messages.map(formatMessage).slice(0, 5) };
}

test('the pages to break are whole', () => {
	for (const { original, known } of sources) {
		expect(original.messages.map(formatMessage)).toEqual([]);
		const said = original.pages.map(saidBy).join('\n');
		expect(known.filter(({ fact }) => !said.includes(fact))).toEqual([]);
		expect(known.filter(({ id }) => id !== '')).toHaveLength(2 * (77 + 11 + 8 + 7 + 4 + 1 + 6));
	}
});

describe('no statement is lost in silence, and no message is out of place, by', () => {
	const names = Object.keys(mutators);
	test.each(names)('%s', async (name) => {
		const random = randomOf(seed * 1000 + names.indexOf(name));
		const wrong: unknown[] = [];
		let runs = 0;
		for (let attempt = 0; runs < runsOfMutator && attempt < 4 * runsOfMutator; attempt += 1) {
			const { path, source, known } = random.pick(sources);
			const mutation = mutators[name]?.(source, random);
			if (!mutation || mutation.content === source) continue;
			runs += 1;
			const start = performance.now();
			const fault = await check(path, mutation.content, sv)
				.then((checked) => verdictOn(name, path, mutation, checked, known))
				.catch((error: unknown) => ({ fault: 'crash', losses: [String(error)], messages: [] }));
			const isSlow = performance.now() - start > slowest;
			if (!fault && !isSlow) continue;
			wrong.push({
				seed,
				run: runs,
				path,
				lines: mutation.lines,
				changed: changedLines(source, mutation),
				...(fault ?? { fault: 'slow' }),
			});
		}
		expect(runs).toBe(runsOfMutator);
		expect(wrong).toEqual([]);
	});
});

const wholeFileFaults: Record<string, [named: string, edits: Record<string, Edit>]> = {
	'an empty file, English': [enPath, { 'en/data-collection.mdx': { content: '' } }],
	'an empty file, Swedish': [svPath, { 'sv/data-collection.mdx': { content: '' } }],
	'a file of white space': [svPath, { 'sv/data-collection.mdx': { content: '\n \n\t\n' } }],
	'a byte order mark alone': [enPath, { 'en/data-collection.mdx': { content: '\uFEFF' } }],
	'a file without its body': [
		svPath,
		{ 'sv/data-collection.mdx': { content: sv.slice(0, sv.indexOf('\n---\n', 4) + 5) } },
	],
	'a file without its frontmatter': [
		enPath,
		{ 'en/data-collection.mdx': { content: en.slice(en.indexOf('\n---\n', 4) + 5) } },
	],
	'half a file': [enPath, { 'en/data-collection.mdx': { content: en.slice(0, en.length / 2) } }],
	'a missing file, English': [enPath, { 'en/data-collection.mdx': 'remove' }],
	'a missing file, Swedish': [svPath, { 'sv/data-collection.mdx': 'remove' }],
	'a missing overview': ['content/sv/index.mdx', { 'sv/index.mdx': 'remove' }],
	'a file in the folder of another language': [enPath, { 'en/data-collection.mdx': { content: sv } }],
	'two files in each other’s place': [
		enPath,
		{ 'en/data-collection.mdx': { content: sv }, 'sv/data-collection.mdx': { content: en } },
	],
	'a file outside the languages': [
		'content/data-collection.mdx',
		{ 'sv/data-collection.mdx': 'remove', 'data-collection.mdx': { content: sv } },
	],
	'a file in the folder of no language': [
		'content/xx/data-collection.mdx',
		{ 'xx/data-collection.mdx': { content: sv } },
	],
	'a file in a folder of its own': [
		svPath,
		{ 'sv/data-collection.mdx': 'remove', 'sv/policy/data-collection.mdx': { content: sv } },
	],
	'a file of another kind': [svPath, { 'sv/data-collection.mdx': 'remove', 'sv/data-collection.md': { content: sv } }],
	'UTF-16 for UTF-8': [svPath, { 'sv/data-collection.mdx': { content: Buffer.from(sv, 'utf16le') } }],
	'Latin-1 for UTF-8': [svPath, { 'sv/data-collection.mdx': { content: Buffer.from(sv, 'latin1') } }],
	'bytes that are no text': [
		svPath,
		{ 'sv/data-collection.mdx': { content: Uint8Array.from({ length: 999 }, (_, i) => i) } },
	],
};

test.each(Object.entries(wholeFileFaults))('names the file of %s', async (_, [named, edits]) => {
	const { messages } = await checkContent(await contentWith(edits));
	expect(messages.map(formatMessage).filter((message) => message.includes(named))).not.toEqual([]);
});

describe('takes in time', () => {
	const words = 'many words '.repeat(95_000);
	const rows = Array.from({ length: 10_000 }, (_, index) => `| | [Item ${index}](#item-${index}) | Yes |`);
	const bullets = Array.from({ length: 10_000 }, (_, index) => `  - [Uppgift ${index}](#item-${index})`);

	test.each([
		['a label of 1 MB', '[IMEI number]', `[${words}]`],
		['a condition of 1 MB', 'Managed apps only', words],
		['a verdict of 1 MB', '(#hardware-imei) | No', `(#hardware-imei) | No ${words}`],
		['a note of 1 MB', '**Note:** ', `**Note:** ${words}`],
	])('%s', async (_, find, replace) => {
		const start = performance.now();
		const { pages, messages } = await check(enPath, en.replace(find, replace), sv);
		expect(performance.now() - start).toBeLessThan(slowest);
		if (messages.length === 0) expect(saidBy(pages[0] as Page)).toContain(words.trim());
	});

	test('a table of 10,000 rows, and its translation', async () => {
		const start = performance.now();
		const { pages, messages } = await check(
			enPath,
			en.replace('| | [IMEI', `${rows.join('\n')}\n| | [IMEI`),
			sv.replace('  - [IMEI', `${bullets.join('\n')}\n  - [IMEI`),
		);
		expect(performance.now() - start).toBeLessThan(slowest);
		expect(messages).toEqual([]);
		for (const { policy } of pages) {
			expect(policy.required?.categories.flatMap(({ items }) => items)).toHaveLength(77 + 10_000);
		}
	});
});

/** Show the lines of a mutation that the page did not have. */
function changedLines(source: string, { content }: Mutation): string[] {
	const lines = new Set(source.split('\n'));
	const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
	return text
		.split('\n')
		.filter((line) => !lines.has(line))
		.slice(0, 3)
		.map((line) => line.slice(0, 160));
}
