import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { renderRows } from '../../src/importing/render-page.ts';
import type { Change } from '../../src/policy/revisions.ts';
import { smallSiteWith } from '../helpers/content-folder.ts';

function reworded(id: string, before: string, after: string): Change {
	return { id, kind: 'reworded', before: { label: { en: before } }, after: { label: { en: after } } };
}

test('a sentence and a source that are wrapped are replaced whole', async () => {
	const ours = '[Data is never sold.](#not-sold)\n\n## Sources\n\n- [Devices](#source-devices)\n';
	const wrapped = '[Data is\nnever sold.](#not-sold)\n\n## Sources\n\n- [Phones,\n  tablets](#source-devices)\n';
	const root = await smallSiteWith({ 'en/data-collection.mdx': { find: ours, replace: wrapped } });
	const { pages } = await checkContent(root);
	const page = pages.find(({ path }) => path.endsWith('en/data-collection.mdx'));
	if (!page) throw new Error('The site has no policy page.');
	const changes = [
		reworded('not-sold', 'Data is never sold.', 'Nothing is sold.'),
		reworded('source-devices', 'Phones, tablets', 'Telephones'),
	];
	const moved = '[Nothing is sold.](#not-sold)\n\n## Sources\n\n- [Telephones](#source-devices)\n';
	expect(renderRows(page, { changes, order: [] })).toBe(page.source.replace(wrapped, moved));
	expect(renderRows(page, { changes: [], order: [] })).toBe(page.source);
});
