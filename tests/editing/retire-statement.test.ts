import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { retireStatement } from '../../src/editing/retire-statement.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';
import { editIn } from '../helpers/edited-content.ts';

const retire = (root: string, id: string, successor?: string) =>
	editIn(root, (content, edit) => retireStatement(content, id, successor, edit));

test('a data item goes from all files, and its id leads to its category', async () => {
	const { differences, now } = await retire(await recordedSiteWith(), 'hardware-iccid');
	expect(differences).toEqual({
		'content/en/data-collection.mdx': ['-| | [ICCID](#hardware-iccid) | No |'],
		'content/sv/data-collection.mdx': ['-  - [ICCID](#hardware-iccid)'],
		'content/ids.yaml': ['-  - hardware-iccid', '+  - hardware-iccid: hardware-inventory'],
		'content/en/search.yaml': ['-  hardware-iccid:', '-    - sim'],
		'content/sv/search.yaml': ['-  hardware-iccid:', '-    - sim'],
		'content/en/glossary.yaml': ['-    explains: [hardware-iccid]'],
		'content/en/provenance.yaml': ['-  hardware-iccid: ICCID'],
		'content/sv/translation.yaml': ['-    hardware-iccid: 108870df'],
	});
	expect([...now.messages, ...now.warnings].map(formatMessage)).toEqual([]);
});

test('what is recorded of its translation goes, too', async () => {
	const sentences = 'sentences:\n  data-collection:\n    hardware-iccid: 2\n    hardware-imei: 1\n';
	const root = await recordedSiteWith({
		'sv/translation.yaml': { find: 'originals:', replace: `${sentences}originals:` },
	});
	const { differences } = await retire(root, 'hardware-iccid');
	expect(differences['content/sv/translation.yaml']).toEqual([
		'-    hardware-iccid: 2',
		'-    hardware-iccid: 108870df',
	]);
});

test('a key that is left without a value gets an empty one', async () => {
	const root = await recordedSiteWith({ 'en/search.yaml': { content: 'terms:\n  hardware-iccid:\n    - sim\n' } });
	const { differences } = await retire(root, 'hardware-iccid');
	expect(differences['content/en/search.yaml']).toEqual(['-terms:', '-  hardware-iccid:', '-    - sim', '+terms: {}']);
});

test('it leads elsewhere if that is wanted, and no revision says anything of it', async () => {
	const { differences, now } = await retire(await recordedSiteWith(), 'hardware-model', 'required-data');
	expect(differences['content/en/data-collection.mdx']).toEqual([
		'-| [Hardware](#hardware-inventory) | [Model](#hardware-model) | Yes |',
		'-| | [ICCID](#hardware-iccid) | No |',
		'+| [Hardware](#hardware-inventory) | [ICCID](#hardware-iccid) | No |',
	]);
	expect(differences['content/ids.yaml']).toEqual(['-  - hardware-model', '+  - hardware-model: required-data']);
	expect(differences['content/revisions/2023-09-29.yaml']?.[0]).toBe('-  hardware-model:');
	expect(now.messages.map(formatMessage)).toEqual([]);
});

test('a category goes with its data items, and all that led to them leads to its heading', async () => {
	const { differences, now } = await retire(await recordedSiteWith(), 'apps');
	expect(differences['content/sv/data-collection.mdx']).toEqual([
		'-- [Appar](#apps)',
		'-  - [app-ID](#app-id)',
		'-    - Endast hanterade appar',
	]);
	expect(differences['content/ids.yaml']?.slice(3)).toEqual([
		'+  - app-icons: required-data',
		'+  - apps: required-data',
		'+  - app-id: required-data',
	]);
	expect(now.messages.map(formatMessage)).toEqual([]);
});

test('a term that another verdict still has stays marked as shared', async () => {
	const terms =
		'terms:\n  hardware-iccid:\n    - !shared a\n  optional-health:\n    - !shared a\n    - !shared b\n  never-photos:\n    - !shared a\n    - !shared b\n';
	const { differences, now } = await retire(
		await recordedSiteWith({ 'en/search.yaml': { content: terms } }),
		'hardware-iccid',
	);
	expect(differences['content/en/search.yaml']).toEqual(['-  hardware-iccid:', '-    - !shared a']);
	expect(now.messages.map(formatMessage)).toEqual([]);
});

describe('does not go', () => {
	test.each([
		[
			'the only data item of a category',
			'app-id',
			undefined,
			'Unexpected only data item `app-id`, expected another one to stay in `apps`, or `apps` to go with it.',
		],
		[
			'a statement without a verdict',
			'not-sold',
			undefined,
			'Unexpected id `not-sold`, expected that of a category or of a statement with a verdict.',
		],
		['what there is not', 'films', undefined, 'Unexpected id `films`'],
		[
			'in favor of what there is not',
			'hardware-imei',
			'films',
			'Unexpected successor `films`, expected another id of the policy page.',
		],
		['in favor of what goes with it', 'apps', 'app-id', 'Unexpected successor `app-id`'],
	])('%s', async (_, id, successor, reason) => {
		await expect(retire(await recordedSiteWith(), id, successor)).rejects.toThrow(reason);
	});
});
