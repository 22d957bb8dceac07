import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { record } from '../../src/editing/record.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

async function warningsIn(root: string): Promise<string[]> {
	return (await checkContent(root)).warnings.map(formatMessage);
}

test('the record removes what it has of texts that are gone', async () => {
	const root = await recordedSiteWith({
		'sv/translation.yaml': { find: '    hardware-imei:', replace: '    hardware-old: 0000000a\n    hardware-imei:' },
		'ids.yaml': { find: '  - hardware-imei\n', replace: '  - hardware-old: hardware-imei\n  - hardware-imei\n' },
	});
	expect(await warningsIn(root)).toEqual([expect.stringContaining('Unexpected record of `hardware-old`')]);
	await record(root, []);
	expect(await warningsIn(root)).toEqual([]);
});
