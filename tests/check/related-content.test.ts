import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { relatedContent } from '../../src/check/related-content.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

/** Write a glossary, a term a line: its id, name, explanation, and the statement whose label it explains. */
const glossary = (...terms: [id: string, name: string, explanation: string, explains: string][]) => ({
	content: `introduction: A.\nterms:\n${terms
		.map(
			([id, name, text, explains]) => `  ${id}:\n    ${name}\n    explanation: ${text}\n    explains: [${explains}]\n`,
		)
		.join('')}`,
});

test('a label is explained by its longest term, in one short sentence', async () => {
	const root = await recordedSiteWith({
		'en/glossary.yaml': glossary(
			['app', 'term: app', 'A program.', 'app-id'],
			['app-id', 'term: app ID', 'A code such as a2.1 or so. It is long.', 'app-id'],
			['imei', 'term: identity\n    abbreviation: IMEI', 'A number.', 'hardware-imei'],
			['iccid', 'term: ICCID', `${'Long '.repeat(20)}.`, 'hardware-iccid'],
			['mode', 'term: mode', 'No word of the label.', 'hardware-model'],
		),
	});
	const { marks } = relatedContent(await checkContent(root), { locale: 'en', slug: 'data-collection' });
	expect(Object.fromEntries(marks.explained)).toEqual({
		'app-id': 'App ID: A code such as a2.1 or so.',
		'hardware-imei': 'IMEI: A number.',
	});
});
