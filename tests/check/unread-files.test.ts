import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { type Edit, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

const files = globSync('**/*.*', { cwd: 'tests/fixtures/recorded-site/content' }).sort();

/** What makes a file unreadable, in whole or in its frontmatter. */
const faults: [path: string, what: string, edit: Edit][] = files.flatMap((path): [string, string, Edit][] =>
	path.endsWith('.yaml')
		? [
				[path, 'that is not well-formed', { content: 'a: "b\n' }],
				[path, 'of another form', { content: 'a: 5\n' }],
			]
		: [
				[path, 'that is not well-formed', { find: '\n---\n', replace: '\n---\n\n<b>\n' }],
				[path, 'with frontmatter of another form', { find: '\ntitle: ', replace: '\ntitles: ' }],
				[path, 'with frontmatter that is not well-formed', { find: '\ntitle: ', replace: '\ntitle: a: ' }],
			],
);

test('knows of every kind of file', () => {
	expect(files.length).toBeGreaterThan(12);
});

test('reports of the record of a translation nothing that it would say is intended', async () => {
	const { messages } = await checkContent(
		await recordedSiteWith({
			'sv/about.mdx': { find: '\n---\n', replace: '\n---\n\nSe [mer](https://example.com/).\n' },
			'sv/translation.yaml': { content: 'a: 5\n' },
		}),
	);
	expect([...new Set(messages.map(({ file }) => file))]).toEqual(['content/sv/translation.yaml']);
});

test('reports of a policy that is read in no language nothing of what names its statements', async () => {
	const broken = { find: '\n---\n', replace: '\n---\n\n<b>\n' };
	const glossary = (explains: string) => ({
		content: `introduction: A.\nterms:\n  one:\n    term: one\n    explanation: B.\n${explains}`,
	});
	const remark = { find: '\n---\n', replace: "\nremarks: { usage: 'A [b](#usage).' }\n---\n" };
	const files = (locale: string, explains: string) => ({
		[`${locale}/data-collection.mdx`]: broken,
		[`${locale}/glossary.yaml`]: glossary(explains),
		[`${locale}/index.mdx`]: remark,
		[`${locale}/search.yaml`]: { content: 'terms:\n  usage: [a]\n' },
	});
	const { messages } = await checkContent(
		await smallSiteWith({ ...files('en', '    explains: [usage]\n'), ...files('sv', '') }),
	);
	expect([...new Set(messages.map(({ ruleId }) => ruleId))]).toEqual(['mdx-syntax']);
});

test('reports of a revision nothing that the next one builds on', async () => {
	const revision = 'title: A\nurl: https://example.com/\nlanguage: en\nstatements:\n';
	const added = '  optional-health:\n    label: { en: Health, sv: Tillstånd }\n';
	const { messages } = await checkContent(
		await recordedSiteWith({
			'revisions/2023-09-29.yaml': { content: 'a: 5\n' },
			'revisions/2024-02-01.yaml': { content: revision + added },
		}),
	);
	expect([...new Set(messages.map(({ file }) => file))]).toEqual(['content/revisions/2023-09-29.yaml']);
});

test.each(faults)('reports of %s, %s, nothing that follows from it', async (path, _, edit) => {
	const { messages, warnings } = await checkContent(await recordedSiteWith({ [path]: edit }));
	expect(messages).not.toEqual([]);
	expect([...messages, ...warnings].filter(({ file }) => file !== `content/${path}`).map(formatMessage)).toEqual([]);
	expect(warnings.map(formatMessage)).toEqual([]);
});
