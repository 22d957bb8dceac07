import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { record } from '../../src/editing/record.ts';
import { readPublishedVerdicts } from '../../src/provenance/published-verdicts.ts';
import { type Edit, recordedSite, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

async function problemsIn(root: string): Promise<string[]> {
	return (await checkContent(root)).messages.map(formatMessage);
}

const recordIn = (root: string) => readFile(join(root, 'content/verdicts.yaml'), 'utf8');

/** The verdicts of the small site as they are recorded. */
const lines = [
	'required:',
	'  hardware-imei: no',
	'  hardware-name: yes',
	'  app-id: conditional',
	'  usage: yes',
	'optional:',
	'  - optional-errors',
	'never:',
	'  - never-photos',
];
const fileOf = (own: string[]): Edit => ({ content: `# A comment.\n${own.join('\n')}\n` });

/** What may be on record other than the page has it: the lines, the statement, and what the check says of it. */
const differences: Record<string, [lines: string[], id: string, message: string]> = {
	'of a data item with MAM only': [
		lines.with(1, '  hardware-imei: yes'),
		'hardware-imei',
		'24:59: Unexpected verdict `required, with MAM only: no` of `hardware-imei`, expected `required, with MAM only: yes` as published (`content/verdicts.yaml:3`)',
	],
	'that has got a condition': [
		lines.with(3, '  app-id: yes'),
		'app-id',
		'27:25: Unexpected verdict `required, with MAM only: conditional` of `app-id`, expected `required, with MAM only: yes` as published (`content/verdicts.yaml:5`)',
	],
	'of a list, in another list': [
		lines.toSpliced(7, 2).toSpliced(7, 0, '  - never-photos'),
		'never-photos',
		'44:3: Unexpected verdict `never` of `never-photos`, expected `optional` as published (`content/verdicts.yaml:9`)',
	],
	'of a list, among the required data': [
		lines.toSpliced(7, 2).toSpliced(5, 0, '  never-photos: no'),
		'never-photos',
		'44:3: Unexpected verdict `never` of `never-photos`, expected `required, with MAM only: no` as published (`content/verdicts.yaml:7`)',
	],
	'of a data item, in a list': [
		lines.toSpliced(4, 1).toSpliced(6, 0, '  - usage'),
		'usage',
		'28:3: Unexpected verdict `required, with MAM only: yes` of `usage`, expected `optional` as published (`content/verdicts.yaml:8`)',
	],
};

describe('another verdict than the published one is told, and recorded on purpose', () => {
	test.each(Object.entries(differences))('%s', async (_, [own, id, message]) => {
		const root = await smallSiteWith({ 'verdicts.yaml': fileOf(own) });
		expect(await problemsIn(root)).toEqual([
			`content/${en}:${message}; if it has changed on purpose, \`npm run record -- verdict ${id}\` (verdict-changed)`,
		]);
		await expect(record(root, [])).rejects.toThrow('The content has problems');
		await record(root, ['verdict', id]);
		expect(await problemsIn(root)).toEqual([]);
		expect((await recordIn(root)).trim().split('\n').sort()).toEqual(['# A comment.', ...lines].sort());
	});

	test('two statements that have changed places in both languages', async () => {
		const swapped = async (path: string, one: string, other: string) => {
			const content = await readFile(new URL(`content/${path}`, recordedSite), 'utf8');
			return { content: content.replace(one, '\0').replace(other, one).replace('\0', other) };
		};
		const root = await recordedSiteWith({
			[en]: await swapped(en, '[Error data](#optional-errors)', '[Photos](#never-photos)'),
			[sv]: await swapped(sv, '[Data om fel](#optional-errors)', '[foton](#never-photos)'),
		});
		expect(await problemsIn(root)).toEqual([
			expect.stringContaining('Unexpected verdict `optional` of `never-photos`, expected `never` as published'),
			expect.stringContaining('Unexpected verdict `never` of `optional-errors`, expected `optional` as published'),
		]);
	});
});

test('a verdict that could not be read is no other one', async () => {
	const edits = { [en]: { find: 'Yes; Friendly name', replace: 'Maybe' }, 'verdicts.yaml': fileOf(lines) };
	const { messages } = await checkContent(await smallSiteWith(edits));
	expect(messages.map(({ ruleId }) => ruleId)).toContain('verdict-unknown');
	expect(messages.map(({ ruleId }) => ruleId)).not.toContain('verdict-changed');
});

test('the record adds what is new, in the order of the policy, and knows no other', async () => {
	const root = await smallSiteWith();
	await record(root, []);
	expect((await recordIn(root)).trim().split('\n')).toEqual(lines);
	expect((await checkContent(root)).warnings.map(({ ruleId }) => ruleId)).not.toContain('verdict-unrecorded');
	await expect(record(root, ['verdict', 'never-films'])).rejects.toThrow('Unexpected `never-films`');
	await expect(record(root, ['verdict'])).rejects.toThrow('Unexpected arguments');
});

test('a statement has one verdict on record', () => {
	const { messages } = readPublishedVerdicts('f', 'required:\n  one: no\noptional:\n  - two\n  - one\nnever: [two]\n');
	expect(messages.map(formatMessage)).toEqual([
		'f:5:5: Unexpected `one` a second time, expected it once: it stands at line 2 already (id-duplicate)',
		'f:6:9: Unexpected `two` a second time, expected it once: it stands at line 4 already (id-duplicate)',
	]);
});
