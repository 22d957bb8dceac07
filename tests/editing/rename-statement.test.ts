// Long: a case for each file in which an id stands.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { renameStatement } from '../../src/editing/rename-statement.ts';
import { type Edit, recordedSite, recordedSiteWith } from '../helpers/content-folder.ts';
import { editIn } from '../helpers/edited-content.ts';

const rename = (root: string, id: string, name: string) =>
	editIn(root, (content, edit) => renameStatement(content, id, name, edit));

/** List the lines of all content files that have a text, with their paths. */
function linesWith(root: string, text: RegExp): string[] {
	return globSync('content/**/*.{mdx,yaml}', { cwd: root })
		.sort()
		.flatMap((path) =>
			readFileSync(join(root, path), 'utf8')
				.split('\n')
				.filter((line) => text.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);
}

const append = (path: string, text: string): Edit => ({
	content: `${readFileSync(new URL(`content/${path}`, recordedSite), 'utf8')}${text}`,
});

/** Further places of the data item `app-id`: in a remark, notes, links, lists, and among the terms as an id of theirs. */
const places: Record<string, Edit> = Object.fromEntries([
	...['en', 'sv'].flatMap((code): [string, Edit][] => [
		[
			`${code}/mam-only.mdx`,
			{ content: '---\ntitle: A\ndescription: B.\nremarks:\n  app-id: C [d](#app-id).\n---\n\nE.\n' },
		],
		[
			`${code}/about.mdx`,
			append(`${code}/about.mdx`, '\n[A](../data-collection/#app-id), [b](../data-collection/app-id/).\n'),
		],
		[
			`${code}/provenance.yaml`,
			append(
				`${code}/provenance.yaml`,
				'corrections:\n  app-id:\n    - { of: [app ID], text: A. }\n  required-data:\n    - { of: [2022-04-27], text: "[B](../data-collection/#app-id)." }\n',
			),
		],
		[
			`${code}/search.yaml`,
			append(
				`${code}/search.yaml`,
				'unmentioned:\n  c:\n    label: c\n    terms: [c]\n    near:\n      - hardware-iccid\n      - app-id # C.\n',
			),
		],
	]),
	['sv/translation.yaml', { find: 'originals:', replace: 'sentences:\n  data-collection:\n    app-id: 1\noriginals:' }],
	[
		'en/glossary.yaml',
		append(
			'en/glossary.yaml',
			'  app-id:\n    term: app ID\n    explanation: C [d](#app-id) [e](../data-collection/#app-id).\n  app:\n    term: app\n    explanation: F.\n    explains: [hardware-model, app-id]\n',
		),
	],
	[
		'sv/glossary.yaml',
		append(
			'sv/glossary.yaml',
			'  app-id:\n    term: app-ID\n    explanation: C.\n  app:\n    term: app\n    explanation: F.\n',
		),
	],
	[
		'revisions/2023-09-29.yaml',
		{
			find: '  optional-errors:\n',
			replace: '  app-id:\n    mam: yes\n  optional-errors:\n',
		},
	],
]);

test('a statement has another id in all files, and its former id leads to it', async () => {
	const root = await recordedSiteWith(places);
	const before = linesWith(root, /(?<![\w-])app-id\b/);
	const { now } = await rename(root, 'app-id', 'app-identifier');
	expect(linesWith(root, /(?<![\w-])app-id\b/)).toEqual([
		'content/en/glossary.yaml: app-id:',
		'content/en/glossary.yaml: explanation: C [d](#app-id) [e](../data-collection/#app-identifier).',
		'content/ids.yaml: - app-id: app-identifier',
		'content/sv/glossary.yaml: app-id:',
	]);
	const renamed = linesWith(root, /\bapp-identifier\b/);
	expect(renamed).toEqual(
		expect.arrayContaining(['content/ids.yaml: - app-icons: app-identifier', 'content/ids.yaml: - app-identifier']),
	);
	// The terms keep theirs, and the new id is recorded.
	expect(renamed).toHaveLength(before.length - 2 + 1);
	expect(now.messages.map(formatMessage)).toEqual([]);
});

test('a category has another id where revisions name it, and nothing is left to record', async () => {
	const added =
		'  hardware-cpu:\n    category: hardware-inventory\n    verdict: required\n    mam: no\n    label: { en: CPU, sv: CPU }\n';
	const root = await recordedSiteWith({
		'revisions/2023-09-29.yaml': {
			find: 'notes:\n  - ids: [required-data, ',
			replace: `${added}notes:\n  - ids: [hardware-inventory, `,
		},
	});
	const warnings = async () => (await checkContent(root)).warnings.map(formatMessage);
	const before = await warnings();
	await rename(root, 'hardware-inventory', 'hardware');
	expect(linesWith(root, /hardware-inventory/)).toEqual(['content/ids.yaml: - hardware-inventory: hardware']);
	expect((await checkContent(root)).messages.map(formatMessage)).toEqual([]);
	expect(await warnings()).toEqual(before);
});

test('a statement that only a newer revision has gets another id as well', async () => {
	const root = await recordedSiteWith();
	const { now } = await rename(root, 'optional-health', 'optional-condition');
	expect(linesWith(root, /optional-health/)).toEqual(['content/ids.yaml: - optional-health: optional-condition']);
	expect(now.messages.map(formatMessage)).toEqual([]);
});

test('an id of its own on another page stays', async () => {
	const edit = (code: string) => ({
		[`${code}/about.mdx`]: append(
			`${code}/about.mdx`,
			'\n## [Apps](#apps)\n\n[A](#apps), [b](../data-collection/#apps).\n',
		),
	});
	const root = await recordedSiteWith({
		...edit('sv'),
		'en/about.mdx': append('en/about.mdx', '\n## Apps\n\n[A](#apps), [b](../data-collection/#apps).\n'),
	});
	await rename(root, 'apps', 'programs');
	expect(linesWith(root, /about.*\bapps\b|(?:#apps|#programs)\b/).filter((line) => line.includes('about'))).toEqual([
		'content/en/about.mdx: [A](#apps), [b](../data-collection/#programs).',
		'content/sv/about.mdx: ## [Apps](#apps)',
		'content/sv/about.mdx: [A](#apps), [b](../data-collection/#programs).',
	]);
});

test('what is never collected has another id among the published verdicts', async () => {
	const root = await recordedSiteWith();
	const { now } = await rename(root, 'never-photos', 'never-pictures');
	expect(linesWith(root, /never-photos/)).toEqual(['content/ids.yaml: - never-photos: never-pictures']);
	expect([...now.messages, ...now.warnings].map(formatMessage)).toEqual([]);
});

test.each([
	['never', 'nothing', 'Unexpected id `never`, expected that of a statement.'],
	['apps', 'app-id', 'Unexpected id `app-id`, expected one that is new: it is taken'],
	['apps', 'app-icons', 'it was published once'],
	['apps', 'Apps', 'Unexpected id `Apps`, expected lowercase letters'],
])('%s is not renamed to %s', async (id, name, reason) => {
	await expect(rename(await recordedSiteWith(), id, name)).rejects.toThrow(reason);
});
