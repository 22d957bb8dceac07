// Long: each kind of address that a link may have, and each that it may not.

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { type Edit, placeOf, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

/** List what is said of links, in the content with some edits. */
async function linkProblemsIn(root: Promise<string>): Promise<string[]> {
	const { messages } = await checkContent(await root);
	return messages.filter(({ ruleId }) => ruleId === 'link-target').map(formatMessage);
}

/** Put links on lines of their own on the about page. */
const onAbout = (addresses: string[]): Record<string, Edit> => ({
	'en/about.mdx': { find: 'Everybody may use it.', replace: `\n${addresses.map((to) => `[A](${to})\n`).join('')}` },
});

test('a link may lead to all that the site has, and to other sites', async () => {
	const addresses = [
		'../',
		'./',
		'#privacy',
		'#report-a-mistake',
		'../../sv/about/#privacy',
		'../data-collection/#app-icons',
		'../data-collection/hardware-imei/',
		'../data-collection/app-icons/',
		// The newest revision alone has it.
		'../data-collection/#optional-health',
		'../data-collection/optional-health/',
		'../changes/#revisions',
		'../changes/#revision-2023-09-29',
		'../changes/#hardware-imei',
		'../glossary/#iccid',
		'../search/?q=imei#all',
		'../policy.json',
		'../../policy.schema.json',
		'https://example.com/nothing/#nothing',
		'//example.com/',
		'mailto:a@example.com',
	];
	expect(await linkProblemsIn(recordedSiteWith(onAbout(addresses)))).toEqual([]);
});

test('a link may lead to a page whose name is not in plain letters, as it is or encoded', async () => {
	const text = '---\ntitle: A\ndescription: B\n---\n\nC.\n';
	const pages = { 'en/fråga.mdx': { content: text }, 'sv/fråga.mdx': { content: text } };
	const addresses = ['../fråga/', '../fr%C3%A5ga/'];
	expect(await linkProblemsIn(recordedSiteWith({ ...onAbout(addresses), ...pages }))).toEqual([]);
	expect(await linkProblemsIn(recordedSiteWith({ ...onAbout(['../fr%E0ga/']), ...pages }))).toHaveLength(1);
});

test('a link may lead to a former statement, wherever its id leads now', async () => {
	const withIds = (former: string, ...others: string[]) => ({
		'ids.yaml': { find: '  - app-icons: app-id', replace: [former, ...others].map((line) => `  - ${line}`).join('\n') },
	});
	const link = onAbout(['../data-collection/app-icons/']);
	// To a category, which has no page.
	expect(await linkProblemsIn(recordedSiteWith({ ...link, ...withIds('app-icons: apps') }))).toEqual([]);
	// One that no document names.
	const own = onAbout(['../data-collection/old-icons/']);
	expect(
		await linkProblemsIn(recordedSiteWith({ ...own, ...withIds('app-icons: app-id', 'old-icons: app-id') })),
	).toEqual([]);
});

test('no link is wrong because the policy is not understood', async () => {
	const slip = { find: '(#hardware-imei) | No', replace: '(#hardware-imei) | Maybe' };
	const link = onAbout(['../data-collection/hardware-imei/']);
	expect(await linkProblemsIn(recordedSiteWith({ ...link, 'en/data-collection.mdx': slip }))).toEqual([]);
});

test('a link may lead to nothing else', async () => {
	const toPage = `the address of a page: ${['about/', 'data-collection/', '', 'changes/', 'glossary/', 'search/']
		.map((path) => `\`../${path}\``)
		.join(', ')}`;
	const faults: Record<string, string> = {
		'../change/': toPage,
		'about.mdx': toPage,
		'../changes': toPage,
		// The site may be in a folder.
		'/en/changes/': toPage,
		'/docs/en/changes/': toPage,
		'../../../en/about/': toPage,
		// Categories have no page.
		'../data-collection/hardware-inventory/': toPage,
		'https://': toPage,
		'../data-collection/#not-solld': 'an id that `en/data-collection/` has',
		'#optional-dat': 'an id that `en/about/` has',
		'../search/#%E0': 'an id that `en/search/` has',
	};
	const [, line = ''] = placeOf('en/about.mdx', 'Everybody may use it.').split(':');
	expect(await linkProblemsIn(recordedSiteWith(onAbout(Object.keys(faults))))).toEqual(
		Object.entries(faults).map(
			([address, expected], index) =>
				`content/en/about.mdx:${Number(line) + index + 1}:1: Unexpected link to \`${address}\`, expected ${expected} (link-target)`,
		),
	);
});

describe('links are checked in', () => {
	const lines = (...all: string[]): Edit => ({ content: `${all.join('\n')}\n` });
	const own = '`../data-collection/`, `../`, `../changes/`, `../glossary/`, `../search/`';

	test('the short answer and the like', async () => {
		const remark = "with.\nremarks: { usage: '[A](#usage), [B](data-collection/#usage), [C](data-collection/#films)' }";
		const edits = { 'en/index.mdx': { find: 'with.', replace: remark } };
		expect(await linkProblemsIn(smallSiteWith(edits))).toEqual([
			'content/en/index.mdx:4:19: Unexpected link to `data-collection/#films`, expected an id that `en/data-collection/` has (link-target)',
		]);
	});

	test('notes on the sources, which the pages of statements show as well', async () => {
		const notes = (of: string, ...addresses: string[]) => [
			`  ${of}:`,
			...addresses.flatMap((address) => ['    - of: [2022-04-27]', `      text: See [this](${address}).`]),
		];
		const file = lines(
			'source: { hardware: }',
			'corrections:',
			...notes('required', '../search/?a&b#all', '../data-collection/#software'),
			...notes('usage', '../data-collection/#hardware', 'https://example.com/'),
		);
		expect(await linkProblemsIn(smallSiteWith({ 'en/provenance.yaml': file }))).toEqual([
			'content/en/provenance.yaml:7:13: Unexpected link to `../data-collection/#software`, expected an id that `en/data-collection/` has (link-target)',
			'content/en/provenance.yaml:10:13: Unexpected link to `../data-collection/#hardware`, expected an address that leads there from each page that shows this: `en/changes/`, `en/data-collection/usage/` (link-target)',
		]);
	});

	test('the glossary, which the pages of the statements that it explains show as well', async () => {
		const term = (id: string, ...more: string[]) => [
			`  ${id}:`,
			`    term: ${id}`,
			"    explanation: 'See [this](#two) & [that](../nothing/).'",
			...more,
		];
		const edits = {
			'en/glossary.yaml': lines('introduction: A', 'terms:', ...term('one'), ...term('two', '    explains: [usage]')),
			'sv/glossary.yaml': lines('introduction: A', 'terms:', ...term('one'), ...term('two')),
		};
		const all = (code: string) =>
			`expected an address that leads there from each page that shows this: \`${code}/glossary/\`, \`${code}/data-collection/usage/\` (link-target)`;
		expect(await linkProblemsIn(smallSiteWith(edits))).toEqual([
			`content/en/glossary.yaml:5:18: Unexpected link to \`../nothing/\`, expected the address of a page: ${own} (link-target)`,
			`content/en/glossary.yaml:8:18: Unexpected link to \`#two\`, ${all('en')}`,
			`content/en/glossary.yaml:8:18: Unexpected link to \`../nothing/\`, ${all('en')}`,
			`content/sv/glossary.yaml:5:18: Unexpected link to \`../nothing/\`, expected the address of a page: ${own} (link-target)`,
			`content/sv/glossary.yaml:8:18: Unexpected link to \`#two\`, ${all('sv')}`,
			`content/sv/glossary.yaml:8:18: Unexpected link to \`../nothing/\`, ${all('sv')}`,
		]);
	});

	test('notes on revisions, which stand on several pages, in every language', async () => {
		const text = "    text: { en: 'See [this](https://example.com/).', sv: 'Se [detta](../search/).' }";
		const file = lines('title: A', 'url: https://example.com/', 'language: en', 'notes:', '  - ids: [usage]', text);
		const edits = { 'revisions/2023-01-01.yaml': file, 'en/provenance.yaml': lines('source: { hardware: }') };
		expect(await linkProblemsIn(smallSiteWith(edits))).toEqual([
			'content/revisions/2023-01-01.yaml:6:58: Unexpected link to `../search/`, expected an address that leads there from each page that shows this: `sv/changes/`, `sv/changes/2022-04-27-to-2023-01-01/` and 1 more (link-target)',
		]);
	});
});
