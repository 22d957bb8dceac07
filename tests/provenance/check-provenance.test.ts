import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

/** Write a note in each language on what is named, for a statement or heading, and list the warnings about the English one. */
async function warningsOn(id: string, of: string): Promise<string[]> {
	const note = { find: 'source:\n', replace: `corrections:\n  ${id}:\n    - { of: [${of}], text: A. }\nsource:\n` };
	const { warnings } = await checkContent(
		await recordedSiteWith({ 'en/provenance.yaml': note, 'sv/provenance.yaml': note }),
	);
	return warnings.map(formatMessage).filter((message) => message.startsWith('content/en/provenance.yaml'));
}

test.each([
	['the words of the document in the same language', 'hardware-imei', 'IMEI number'],
	['the words of the document in another language', 'hardware-imei', 'IMEI-numret'],
	['both', 'hardware-imei', 'IMEI number, IMEI-numret'],
	['the revision that the pages show', 'hardware-imei', '2022-04-27'],
	['the same, at a heading', 'required-data', '2022-04-27'],
])('a note may speak of %s', async (_, id, of) => {
	expect(await warningsOn(id, of)).toEqual([]);
});

test.each([
	['words that no document has any more', 'hardware-imei', 'IMEI', '`IMEI number`, `IMEI-numret` or `2022-04-27`'],
	['words of another statement', 'optional-errors', 'ICCID', '`2022-04-27`'],
	['another revision than the pages show', 'required-data', '2021-04-27', '`2022-04-27`'],
])('a note that speaks of %s is to be read again', async (_, id, of, expected) => {
	expect(await warningsOn(id, of)).toEqual([
		`content/en/provenance.yaml:3:14: Unexpected note on \`${of}\`, expected one on ${expected}: read it again, then write what it speaks of (note-outdated)`,
	]);
});

test.each([
	[
		'Data on each number that a device has had since it was enrolled, in each network',
		'Data on each number that a device has had since it was enrolled, in one network',
		['…was enrolled, in each network', '…was enrolled, in one network'],
	],
	[
		'Data on each number that a device has had since it was enrolled.',
		'Data on each number that a device has had since it was enrolled',
		['…it was enrolled.', '…it was enrolled'],
	],
	['Numbers of networks in which it was.', 'Numbers of networks in which it was', []],
	[
		'Data on each number that a device has had since it was enrolled',
		'IMEI number',
		['Data on each number that a device has had since it was enrol…', 'IMEI number'],
	],
])('long words are quoted where they differ: %s', async (of, words, [found = of, expected = words]) => {
	const note = `corrections:\n  hardware-imei:\n    - { of: [${JSON.stringify(of)}], text: A. }\n`;
	const sv = { find: 'source:\n', replace: `${note}source:\n` };
	const { warnings } = await checkContent(
		await recordedSiteWith({
			'en/provenance.yaml': { content: `${note}source:\n  hardware-imei: ${words}\n` },
			'sv/provenance.yaml': sv,
		}),
	);
	expect(warnings.map(formatMessage)).toContain(
		`content/en/provenance.yaml:3:14: Unexpected note on \`${found}\`, expected one on \`${expected}\`, \`IMEI-numret\` or \`2022-04-27\`: read it again, then write what it speaks of (note-outdated)`,
	);
});
