import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { glossaryIn } from '../../src/check/related-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { record } from '../../src/editing/record.ts';
import { type Edit, placeOf, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

/** Write a glossary of the given terms, each with some lines of its own. */
function glossary(terms: Record<string, string[]>): Edit {
	const entries = Object.entries(terms).map(
		([id, lines]) => `  ${id}:\n${lines.map((line) => `    ${line}\n`).join('')}`,
	);
	return { content: `introduction: A.\nterms:\n${entries.join('')}` };
}

const one = ['term: one', 'explanation: B.'];

async function messagesOf(en: Record<string, string[]>, sv: Record<string, string[]> = { one }) {
	const edits = { 'en/glossary.yaml': glossary(en), 'sv/glossary.yaml': glossary(sv) };
	return (await checkContent(await smallSiteWith(edits))).messages.map(formatMessage);
}

describe('the check of the glossaries', () => {
	test('finds nothing in one that is as it should be', async () => {
		expect(await messagesOf({ one: [...one, 'names: [ones]', 'explains: [usage, never-photos]'] })).toEqual([]);
	});

	test('reports an id of another form', async () => {
		expect(await messagesOf({ one, One: ['term: two', 'explanation: C.'] })).toEqual([
			'content/en/glossary.yaml:6:3: Unexpected id `One`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
		]);
	});

	test('reports a term that only a translation has', async () => {
		expect(await messagesOf({ one }, { one, two: ['term: two', 'explanation: C.'] })).toEqual([
			'content/sv/glossary.yaml:6:3: Unexpected term `two` in one language only, expected it in `content/en/glossary.yaml`, too (term-missing)',
		]);
	});

	test('reports a name of one term that is the abbreviation of another', async () => {
		const two = ['term: two', 'abbreviation: ONE', 'explanation: C.'];
		expect(await messagesOf({ one, two }, { one, two: ['term: two', 'explanation: C.'] })).toEqual([
			'content/en/glossary.yaml:8:19: Unexpected `ONE` a second time, expected it once: it leads to `one` at line 4 already (term-name)',
		]);
	});

	test('reports a statement that a term explains twice, or in a translation', async () => {
		const explained = [...one, 'explains: [usage, usage]'];
		expect(await messagesOf({ one: explained }, { one: explained })).toEqual([
			'content/en/glossary.yaml:6:23: Unexpected `usage` a second time, expected it once in the list (term-explains)',
			'content/sv/glossary.yaml:6:5: Unexpected `explains` in a translation, expected it in the default language alone (term-explains)',
		]);
	});

	test('reports an explanation that is no paragraph', async () => {
		expect(await messagesOf({ one: ['term: one', 'explanation: "- B."'] })).toEqual([
			'content/en/glossary.yaml:5:18: Unexpected Markdown block, expected one paragraph (note-markdown)',
		]);
	});

	test('reports a difference that is recorded as intended, of which it has none', async () => {
		const edits = { 'en/glossary.yaml': glossary({ one }), 'sv/glossary.yaml': glossary({ one }) };
		const records = { content: 'intended:\n  glossary:\n    one: { links: A. }\noriginals:\n  glossary: {}\n' };
		const { messages } = await checkContent(await smallSiteWith({ ...edits, 'sv/translation.yaml': records }));
		expect(messages.map(formatMessage)).toEqual([
			'content/sv/translation.yaml:2:3: Unexpected page `glossary`, expected one of `data-collection`, `index` (translation-page)',
		]);
	});

	test('reports no more of a glossary that cannot be read', async () => {
		expect(await messagesOf({ one: ['term: one'] })).toEqual([
			'content/en/glossary.yaml:3:3: Unexpected `terms.one` without `explanation`, expected text there (yaml-form)',
		]);
	});
});

test('an explanation behind its original is told, and marked, until it is recorded', async () => {
	const edit = { find: 'The serial number of a SIM card.', replace: 'The number of a SIM card.' };
	const root = await recordedSiteWith({ 'en/glossary.yaml': edit });
	const content = await checkContent(root);
	const original = placeOf('en/glossary.yaml', '  iccid:').replace(/:\d+$/, '');
	const translation = placeOf('sv/glossary.yaml', 'iccid:\n');
	expect(content.warnings.map(formatMessage)).toEqual([
		`${translation}: Unexpected translation of an older text: \`iccid\` has changed in \`${original}\`, expected the translation to follow it; then \`npm run record -- sv glossary#iccid\` (translation-outdated)`,
	]);
	const outdatedIn = (found: typeof content) =>
		glossaryIn(found, 'sv').terms.filter(({ behind }) => behind === 'outdated');
	expect(outdatedIn(content).map(({ id }) => id)).toEqual(['iccid']);
	await record(root, ['sv', 'glossary#iccid']);
	const recorded = await checkContent(root);
	expect(recorded.warnings).toEqual([]);
	expect(outdatedIn(recorded)).toEqual([]);
});

test('a term that is gone leads to another', async () => {
	const gone = { one: ['term: one', 'explanation: B.'] };
	const edits = { 'en/glossary.yaml': glossary(gone), 'sv/glossary.yaml': glossary(gone) };
	const lost = await smallSiteWith({ ...edits, 'ids.yaml': { content: 'glossary:\n  - old\n' } });
	expect((await checkContent(lost)).messages.map(formatMessage)).toEqual([
		'content/ids.yaml:2:5: Unexpected loss of the published id `old`, expected it in `content/en/glossary.yaml`, or where it went: `- old: other-id` (id-gone)',
	]);
	const none = await smallSiteWith({ 'ids.yaml': { content: 'glossary:\n  - old\n' } });
	expect((await checkContent(none)).messages.map(formatMessage)).toEqual([
		'content/ids.yaml:2:5: Unexpected loss of the published page of `old`, expected `content/en/glossary.yaml` (page-gone)',
	]);
	const moved = await checkContent(
		await smallSiteWith({ ...edits, 'ids.yaml': { content: 'glossary:\n  - old: one\n' } }),
	);
	expect(moved.messages).toEqual([]);
	expect(glossaryIn(moved, 'sv').terms.map(({ former }) => former)).toEqual([['old']]);
});

test('a language has the terms in the order of its alphabet, and what the original says that they explain', async () => {
	const terms = { a: ['term: Ärta', 'explanation: A.'], b: ['term: zon', 'explanation: B *b*.'] };
	const english = { ...terms, b: [...(terms.b ?? []), 'explains: [usage]'] };
	const edits = { 'en/glossary.yaml': glossary(english), 'sv/glossary.yaml': glossary(terms) };
	const content = await checkContent(await smallSiteWith(edits));
	expect(glossaryIn(content, 'en').terms.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(glossaryIn(content, 'sv').terms).toEqual([
		{ id: 'b', former: [], term: 'zon', html: 'B <em>b</em>.', text: 'B b.', explains: ['usage'] },
		{ id: 'a', former: [], term: 'Ärta', html: 'A.', text: 'A.', explains: [] },
	]);
});
