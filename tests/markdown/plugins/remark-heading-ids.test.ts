import { describe, expect, test } from 'vitest';
import type { Original } from '../../../src/markdown/page/page-context.ts';
import remarkHeadingIds from '../../../src/markdown/plugins/remark-heading-ids.ts';
import { render } from '../../helpers/render.ts';

/** A page in the default language with headings of these ids; before them stands what is above the first one. */
function originalWith(...ids: string[]): Original {
	const sections = ['', ...ids].map((id) => ({ id, depth: 2, title: '', text: '', blocks: [], links: [] }));
	return { path: 'content/en/page.mdx', places: new Map(), policy: {}, sections };
}

const path = 'content/sv/page.mdx';

test('a heading takes the id of its link, and keeps its markup', async () => {
	const { html, messages } = await render(remarkHeadingIds, '## [Data *som* krävs](#required-data)', { path });
	expect(messages).toEqual([]);
	expect(html).toBe('<h2 id="required-data">Data <em>som</em> krävs</h2>');
});

test('a heading keeps what stands beside its link, and links to elsewhere', async () => {
	const { html, messages } = await render(remarkHeadingIds, '## [A](b/) och [C](#c)', { path });
	expect(messages).toEqual([]);
	expect(html).toBe('<h2 id="c"><a href="b/">A</a> och C</h2>');
});

test('a heading needs no link in the default language', async () => {
	const { html, messages } = await render(remarkHeadingIds, '## Sources');
	expect(messages).toEqual([]);
	expect(html).toBe('<h2>Sources</h2>');
});

test('a heading has the id of the original at its place, if it has none of its own', async () => {
	const original = originalWith('a', 'b', 'c');
	const { html } = await render(remarkHeadingIds, '## [A](#a)\n\n### B\n\n## C', { path, original });
	expect(html).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h2 id="c">C</h2>');
});

describe('reports', () => {
	test('a heading without an id in a translation, with that of the original', async () => {
		const original = originalWith('required', 'sources');
		const { messages } = await render(remarkHeadingIds, '## [Data](#required)\n\n## Källor', { path, original });
		expect(messages).toEqual([
			'content/sv/page.mdx:3:1: Unexpected heading without an id, expected `[Källor](#sources)` (heading-id)',
		]);
	});

	test('no heading without an id where the original has none at its place', async () => {
		const original = originalWith('a');
		const { html, messages } = await render(remarkHeadingIds, '## [A](#a)\n\n## B', { path, original });
		expect(messages).toEqual([]);
		expect(html).toBe('<h2 id="a">A</h2>\n<h2>B</h2>');
	});

	test('a heading without words', async () => {
		expect((await render(remarkHeadingIds, 'Text\n\n##\n\n## Sources')).messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected heading without text, expected some (heading-empty)',
		]);
	});

	test('a heading two levels below the one before it, or below the title', async () => {
		expect((await render(remarkHeadingIds, '### A\n\n## B\n\n### C\n\n## D\n\n#### E')).messages).toEqual([
			'content/en/page.mdx:1:1: Unexpected heading of depth 3 below one of depth 1, expected at most 2 (heading-skip)',
			'content/en/page.mdx:9:1: Unexpected heading of depth 4 below one of depth 2, expected at most 3 (heading-skip)',
		]);
	});

	test('a heading of the first depth', async () => {
		expect((await render(remarkHeadingIds, '## A\n\n# Sources\n\n## B')).messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected heading of depth 1, expected 2 or more: the title stands in the frontmatter (heading-depth)',
		]);
	});
});
