import { expect, test } from 'vitest';
import remarkHeadingIds from '../../src/markdown/remark-heading-ids.ts';
import remarkNeverCollected from '../../src/markdown/remark-never-collected.ts';
import remarkOptionalData from '../../src/markdown/remark-optional-data.ts';
import remarkStatements from '../../src/markdown/remark-statements.ts';
import { render } from '../helpers/render.ts';

test('<OptionalData> becomes a list with the verdict in words, and the facts of the model', async () => {
	const { html, policy, messages } = await render(
		remarkOptionalData,
		'<OptionalData>\n\n- [*Error* data](#optional-errors)\n- [Performance](#optional-performance)\n\n</OptionalData>',
	);
	expect(messages).toEqual([]);
	expect(policy.optional).toEqual({
		facts: [
			{ id: 'optional-errors', label: 'Error data' },
			{ id: 'optional-performance', label: 'Performance' },
		],
	});
	expect(html).toBe(
		'<ul class="statements" role="list">' +
			'<li id="optional-errors" data-item="optional-errors" data-verdict="optional"><span class="label"><em>Error</em> data<a class="permalink" aria-label="Error data" href="#optional-errors"></a></span> <span class="verdict">Optional data</span></li>' +
			'<li id="optional-performance" data-item="optional-performance" data-verdict="optional"><span class="label">Performance<a class="permalink" aria-label="Performance" href="#optional-performance"></a></span> <span class="verdict">Optional data</span></li>' +
			'</ul>',
	);
});

test('<NeverCollected> becomes a list with the verdict in the language of the page', async () => {
	const { html, policy, messages } = await render(
		remarkNeverCollected,
		'<NeverCollected>\n\n- [foton](#never-photos)\n\n</NeverCollected>',
		{ path: 'content/sv/page.mdx' },
	);
	expect(messages).toEqual([]);
	expect(policy.never).toEqual([{ id: 'never-photos', label: 'foton' }]);
	expect(html).toContain('<li id="never-photos" data-item="never-photos" data-verdict="never">');
	expect(html).toContain('<span class="verdict">Samlas aldrig in</span>');
});

test('a paragraph or a list of nothing but ids becomes a statement or data sources; links in a sentence stay links', async () => {
	const { html, policy, messages } = await render(
		remarkStatements,
		'[Never sold.](#not-sold)\n\n- [Devices.](#source-devices)\n- [Accounts.](#source-accounts)\n\nSee [required](#required).\n\n- A [link](#required) in a list',
	);
	expect(messages).toEqual([]);
	expect(policy.statements).toEqual([{ id: 'not-sold', text: 'Never sold.' }]);
	expect(policy.sources).toEqual([
		{ id: 'source-devices', label: 'Devices.' },
		{ id: 'source-accounts', label: 'Accounts.' },
	]);
	expect(html).toContain(
		'<p id="not-sold" data-statement="not-sold">Never sold.<a class="permalink" aria-label="Never sold." href="#not-sold"></a></p>',
	);
	expect(html).toContain('<li id="source-devices" data-source="source-devices">');
	expect(html).toContain('<p>See <a href="#required">required</a>.</p>');
});

test('a data source without an id among others is reported', async () => {
	const { messages } = await render(remarkStatements, '- [Devices.](#source-devices)\n- Accounts.');
	expect(messages).toEqual([
		'content/en/page.mdx:2:3: Unexpected data source without an id, expected `[Accounts.](#accounts)`',
	]);
});

test('a heading takes the id of its link, and keeps its markup', async () => {
	const { html, messages } = await render(remarkHeadingIds, '## [Data *som* krävs](#required-data)', {
		path: 'content/sv/page.mdx',
	});
	expect(messages).toEqual([]);
	expect(html).toBe('<h2 id="required-data">Data <em>som</em> krävs</h2>');
});
