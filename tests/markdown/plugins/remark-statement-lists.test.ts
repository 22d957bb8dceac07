// Long: a case for each fault.

import { describe, expect, test } from 'vitest';
import remarkNeverCollected from '../../../src/markdown/plugins/remark-never-collected.ts';
import remarkOptionalData from '../../../src/markdown/plugins/remark-optional-data.ts';
import remarkStatements from '../../../src/markdown/plugins/remark-statements.ts';
import { render } from '../../helpers/render.ts';

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
			'<li id="optional-errors" data-item="optional-errors" data-verdict="optional"><span><a href="optional-errors/"><em>Error</em> data</a></span> <span class="sign">Optional</span></li>' +
			'<li id="optional-performance" data-item="optional-performance" data-verdict="optional"><span><a href="optional-performance/">Performance</a></span> <span class="sign">Optional</span></li>' +
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
	expect(html).toContain('<span class="sign">Samlas aldrig in</span>');
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
	expect(html).toContain('<p id="not-sold" data-statement="not-sold"><a href="not-sold/">Never sold.</a></p>');
	expect(html).toContain(
		'<li id="source-devices" data-source="source-devices"><a href="source-devices/">Devices.</a></li>',
	);
	expect(html).toContain('<p>See <a href="#required">required</a>.</p>');
});

test('a data source without an id among others is reported', async () => {
	const { messages } = await render(remarkStatements, '- [Devices.](#source-devices)\n- Accounts.');
	expect(messages).toEqual([
		'content/en/page.mdx:2:3: Unexpected data source without an id, expected `[Accounts.](#accounts)` (id-missing)',
	]);
});

test('what is nested where the list is flat is a statement all the same, if it has an id', async () => {
	const lines = ['- [Photos](#photos)', '  - [Films](#films)', '    - [Sound](#sound)', '  - From 2022'];
	const { policy } = await render(remarkNeverCollected, `<NeverCollected>\n\n${lines.join('\n')}\n\n</NeverCollected>`);
	expect(policy.never?.map(({ id }) => id)).toEqual(['photos', 'films', 'sound']);
});

const faultsOfBullets: Record<string, [lines: string[], ...expected: string[]]> = {
	'a bullet nested where the list is flat': [
		['- [Photos](#photos)', '  - From 2022'],
		'4:3: Unexpected bullet nested under a never-collected item, expected a flat list (list-nested)',
	],
	'a bullet that stands further right by a single space as nested': [
		['- [Photos](#photos)', ' - [Films](#films)'],
		'4:2: Unexpected bullet nested under a never-collected item, expected a flat list (list-nested)',
	],
	'a list item without text': [
		['- [Photos](#photos)', '-'],
		'4:1: Unexpected list item without text, expected a line of text first (bullet-empty)',
	],
	'a dash in place of a bullet': [
		['- [Photos](#photos)', '  – Only large ones', '- [Films](#films)'],
		'3:3: Unexpected `–` at the start of `– Only large ones`, expected a bullet `- ` (bullet-other)',
	],
	'a bullet without a space after it': [
		['- [Photos](#photos)', '  -Only large ones'],
		'3:3: Unexpected `-` at the start of `-Only large ones`, expected a bullet `- ` (bullet-other)',
	],
	'a second paragraph in a list item': [
		['- [Photos](#photos)', '', '  More.'],
		'5:3: Unexpected paragraph in a list item, expected a line of text and at most one nested list (bullet-content)',
	],
	'a label without an id, with a proposal': [
		['- Text messages'],
		'3:3: Unexpected never-collected item without an id, expected `[Text messages](#text-messages)` (id-missing)',
	],
	'two ids in a label': [
		['- [Photos](#photos) [Films](#films)'],
		'3:21: Unexpected second id `films` in a never-collected item, expected one (id-second)',
	],
	'an id of another form': [
		['- [Photos](#photos)', '- [Films](#Never_films)'],
		'4:3: Unexpected id `Never_films`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
	],
	'an id with a capital': [
		['- [Photos](#Photos)'],
		'3:3: Unexpected id `Photos`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
	],
	'a bracket lost in a label': [
		['- [Photos](#photos) (like selfies'],
		'3:3: Unexpected `(` alone in a never-collected item, expected a `)` to match (bracket-lost)',
	],
	'an id that stands twice': [
		['- [Photos](#photos)', '- [Films](#photos)'],
		'4:3: Unexpected duplicate id `photos`, expected it once: it stands at 3:3 already (id-duplicate)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faultsOfBullets))('%s', async (_, [lines, ...expected]) => {
		const markdown = `<NeverCollected>\n\n${lines.join('\n')}\n\n</NeverCollected>`;
		const { messages } = await render(remarkNeverCollected, markdown);
		expect(messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});

	test('a bullet nested under an optional fact', async () => {
		const markdown = '<OptionalData>\n\n- [Errors](#errors)\n  - [More](#more)\n\n</OptionalData>';
		expect((await render(remarkOptionalData, markdown)).messages).toEqual([
			expect.stringMatching(
				/^content\/en\/page\.mdx:4:3: Unexpected bullet nested under an? optional fact, expected a flat list \(list-nested\)$/,
			),
		]);
	});

	test('a bullet nested under a data source', async () => {
		const markdown = '- [Devices](#source-devices)\n  - [Apps](#source-apps)';
		expect((await render(remarkStatements, markdown)).messages).toEqual([
			'content/en/page.mdx:2:3: Unexpected bullet nested under a data source, expected a flat list (list-nested)',
		]);
	});

	test('an id of another form in a statement', async () => {
		expect((await render(remarkStatements, '[Never sold.](#not--sold)')).messages).toEqual([
			'content/en/page.mdx:1:1: Unexpected id `not--sold`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
		]);
	});
});

test('knows the ids of nested bullets, so that nothing else reports them', async () => {
	const { original } = await render(remarkStatements, '- [Devices](#source-devices)\n  - [Apps](#source-apps)');
	expect([...original.places.keys()].sort()).toEqual(['source-apps', 'source-devices']);
});
