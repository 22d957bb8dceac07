import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { type Edit, placeOf, recordedSiteWith } from '../helpers/content-folder.ts';

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

/** Take a data item out of both languages, and out of all that is written about it. */
const withoutIccid: Record<string, Edit> = {
	[en]: { find: '| | [ICCID](#hardware-iccid) | No |\n', replace: '' },
	[sv]: { find: '  - [ICCID](#hardware-iccid)\n', replace: '' },
	'en/glossary.yaml': { find: '    explains: [hardware-iccid]\n', replace: '' },
	'en/search.yaml': { content: 'terms: {}\n' },
	'sv/search.yaml': { content: 'terms: {}\n' },
};

/** Where that data item is recorded. */
const recorded = placeOf('ids.yaml', 'hardware-iccid\n');

/** Where its successor stands in `- hardware-iccid: …`. */
const recordedSuccessor = recorded.replace(/\d+$/, (column) => String(Number(column) + 'hardware-iccid: '.length));

async function check(edits: Record<string, Edit>) {
	const { messages, warnings } = await checkContent(await recordedSiteWith(edits));
	return { messages: messages.map(formatMessage), warnings: warnings.map(formatMessage) };
}

test('ids that are recorded are fine', async () => {
	expect(await check({})).toEqual({ messages: [], warnings: [] });
});

test('an id that is gone is an error where it is recorded', async () => {
	const { messages } = await check(withoutIccid);
	expect(messages).toContain(
		`${recorded}: Unexpected loss of the published id \`hardware-iccid\`, expected it in \`content/en/data-collection.mdx\`, or where it went: \`- hardware-iccid: other-id\` (id-gone)`,
	);
});

test('an id that is gone together with its line is an error in the record of its verdict', async () => {
	const unrecorded = { find: '  - hardware-iccid\n', replace: '' };
	const { messages } = await check({ ...withoutIccid, 'ids.yaml': unrecorded });
	// Once, although its translation is recorded, too.
	expect(messages.filter((message) => message.endsWith('(id-lost)'))).toEqual([
		`${placeOf('verdicts.yaml', 'hardware-iccid:')}: Unexpected loss of \`hardware-iccid\`, which was published, expected it in \`content/en/data-collection.mdx\`, or where it went in \`content/ids.yaml\`: \`- hardware-iccid: other-id\` (id-lost)`,
	]);
});

test('a heading that is gone together with its line is an error in the record of its translation', async () => {
	const { messages } = await check({
		'en/about.mdx': { find: '## Privacy\n', replace: '' },
		'sv/about.mdx': { find: '## [Integritet](#privacy)\n', replace: '' },
		'ids.yaml': { find: '  - privacy\n', replace: '' },
	});
	expect(messages).toEqual([
		`${placeOf('sv/translation.yaml', 'privacy:')}: Unexpected loss of \`privacy\`, which was published, expected it in \`content/en/about.mdx\`, or where it went in \`content/ids.yaml\`: \`- privacy: other-id\` (id-lost)`,
	]);
});

test('an id that leads elsewhere is not missed', async () => {
	const moved = { find: '  - hardware-iccid\n', replace: '  - hardware-iccid: hardware-inventory\n' };
	expect((await check({ ...withoutIccid, 'ids.yaml': moved })).messages).toEqual([]);
});

test('a successor that is not there is an error', async () => {
	const moved = { find: '  - hardware-iccid\n', replace: '  - hardware-iccid: hardware-gone\n' };
	expect((await check({ ...withoutIccid, 'ids.yaml': moved })).messages).toContain(
		`${recordedSuccessor}: Unexpected successor \`hardware-gone\`, expected an id in \`content/en/data-collection.mdx\` (id-moved)`,
	);
});

test('a successor of an id that is still there is an error', async () => {
	const moved = { find: '  - hardware-iccid\n', replace: '  - hardware-iccid: hardware-imei\n' };
	expect((await check({ 'ids.yaml': moved })).messages).toEqual([
		`${recorded}: Unexpected successor of \`hardware-iccid\`, expected \`- hardware-iccid\`: it is in \`content/en/data-collection.mdx\` (id-moved)`,
	]);
});

test('an id that is not recorded is told at its place', async () => {
	expect((await check({ 'ids.yaml': { find: '  - hardware-iccid\n', replace: '' } })).warnings).toEqual([
		`${placeOf(en, '[ICCID]')}: Unexpected id \`hardware-iccid\` not recorded as published, expected in \`content/ids.yaml\`: \`npm run record\` adds it (id-unrecorded)`,
	]);
});

test('one that only a revision has is told in the file of the revision', async () => {
	expect((await check({ 'ids.yaml': { find: '  - optional-health\n', replace: '' } })).warnings).toEqual([
		`${placeOf('revisions/2023-09-29.yaml', 'optional-health:')}: Unexpected id \`optional-health\` not recorded as published, expected in \`content/ids.yaml\`: \`npm run record\` adds it (id-unrecorded)`,
	]);
});

test('an id twice, one of no form, and one of a page that is gone are errors', async () => {
	const list = {
		find: 'data-collection:\n',
		replace: 'terms:\n  - term\ndata-collection:\n  - Not_sold\n  - not-sold\n',
	};
	expect((await check({ 'ids.yaml': list })).messages).toEqual([
		'content/ids.yaml:3:5: Unexpected loss of the published page of `term`, expected `content/en/terms.mdx` (page-gone)',
		'content/ids.yaml:5:5: Unexpected id `Not_sold`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
		'content/ids.yaml:8:5: Unexpected `not-sold` a second time, expected it once: it stands at line 6 already (id-duplicate)',
	]);
});

test('an id twice is an error where the second follows the first, too', async () => {
	const twice = { find: '  - hardware-iccid\n', replace: '  - hardware-iccid\n  - hardware-iccid\n' };
	const [, path, line, column] = /^(.*):(\d+):(\d+)$/.exec(recorded) ?? [];
	expect((await check({ 'ids.yaml': twice })).messages).toEqual([
		`${path}:${Number(line) + 1}:${column}: Unexpected \`hardware-iccid\` a second time, expected it once: it stands at line ${line} already (id-duplicate)`,
	]);
});

test('an alias is an error and no crash', async () => {
	expect((await check({ 'ids.yaml': { content: 'about:\n  - *license\n' } })).messages).toContain(
		'content/ids.yaml:2:5: Unexpected alias `*license`, expected the text itself (yaml-syntax)',
	);
});

test('an id may be what every object has', async () => {
	const { messages, warnings } = await check({
		'en/about.mdx': { find: '## Privacy', replace: '## Constructor\n\nText.\n\n## Privacy' },
		'sv/about.mdx': {
			find: '## [Integritet](#privacy)',
			replace: '## [Konstruktor](#constructor)\n\nText.\n\n## [Integritet](#privacy)',
		},
	});
	expect(messages).toEqual([]);
	expect(warnings.join()).toContain('`constructor` not recorded as published');
	expect(warnings.join()).not.toContain('older text');
});

test('a list that is no list is an error with its place', async () => {
	const file = { content: 'about:\n  - license\nindex: nothing\n' };
	expect((await check({ 'ids.yaml': file })).messages).toContain(
		'content/ids.yaml:3:8: Unexpected `nothing` as `index`, expected a list (yaml-form)',
	);
});
