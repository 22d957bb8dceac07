// Long: a case for each rule about sections, links, chapters and ids of headings.

import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/markdown/page/page.ts';
import type { Original } from '../../../src/markdown/page/page-context.ts';
import rehypeOutline from '../../../src/markdown/plugins/rehype-outline.ts';
import { renderHtml } from '../../helpers/render-html.ts';

const outline = (html: string, page?: { path?: string; original?: Original }) => renderHtml(rehypeOutline, html, page);

const placeOf = (position: Section['position']) => `${position?.start.line}:${position?.start.column}`;

/** Read the sections of a page, without their blocks; places as `line:column`. */
async function sectionsOf(html: string) {
	const { sections = [] } = (await outline(html)).data;
	return sections.map(({ position, links, blocks: _, ...section }) => ({
		...section,
		links: links.map(({ address, position }) => `${address} ${placeOf(position)}`),
		...(position && { place: placeOf(position) }),
	}));
}

async function dataOf(html: string) {
	const { chapters, headingOf } = (await outline(html)).data;
	return { chapters, headingOf: Object.fromEntries(headingOf ?? []) };
}

const opening = { id: '', depth: 1, title: '', text: '', links: [] };

describe('sections', () => {
	test('are the headings with the prose below them, in the order of the page', async () => {
		const html =
			'<h2 id="a">A</h2>\n\n<p>One</p>\n\n<h3 id="b">B</h3>\n\n<p>Two</p>\n\n<h2 id="c">C</h2>\n\n<p>Three</p>';
		expect(await sectionsOf(html)).toEqual([
			opening,
			{ id: 'a', depth: 2, title: 'A', text: 'One', links: [], place: '1:1' },
			{ id: 'b', depth: 3, title: 'B', text: 'Two', links: [], place: '5:1' },
			{ id: 'c', depth: 2, title: 'C', text: 'Three', links: [], place: '9:1' },
		]);
	});

	test('start with what stands above the first heading', async () => {
		expect(await sectionsOf('<p>One</p>\n\n<p>Two</p>\n\n<h2 id="a">A</h2>')).toMatchObject([
			{ id: '', depth: 1, title: '', text: 'One Two' },
			{ id: 'a', text: '' },
		]);
	});

	test('have no place above the first heading', async () => {
		const { sections = [] } = (await outline('<p>One</p>\n\n<h2 id="a">A</h2>')).data;
		expect(sections.map((section) => 'position' in section)).toEqual([false, true]);
	});

	test('are one on an empty page', async () => {
		expect(await sectionsOf('')).toEqual([opening]);
	});

	test.each([1, 2, 3, 4, 5, 6])('start at a heading of depth %i', async (depth) => {
		expect(await sectionsOf(`<h${depth} id="a">A</h${depth}>\n\n<p>One</p>`)).toEqual([
			opening,
			{ id: 'a', depth, title: 'A', text: 'One', links: [], place: '1:1' },
		]);
	});

	test.each(['hr', 'h7', 'h22', 'th1'])('do not start at <%s>', async (name) => {
		expect(await sectionsOf(`<${name} id="a">A</${name}>`)).toEqual([{ ...opening, text: 'A' }]);
	});

	test('have the title as plain text', async () => {
		expect(await sectionsOf('<h2 id="a">A <em>b</em> <code>c</code></h2>')).toMatchObject([{}, { title: 'A b c' }]);
	});

	test('come from a heading without an id as well', async () => {
		expect(await sectionsOf('<h2>A</h2>\n\n<p>One</p>')).toMatchObject([
			{},
			{ id: '', depth: 2, title: 'A', text: 'One' },
		]);
	});

	test('have the text of lists, tables and quotations, with single spaces', async () => {
		const html =
			'<ul><li>One</li> <li>two</li></ul>\n\n<blockquote>\n\nThree  \nfour\n\n</blockquote>\n\n<table><tr><td>Six</td>   <td>seven </td></tr></table>';
		expect(await sectionsOf(html)).toMatchObject([{ text: 'One two Three four Six seven' }]);
	});

	test.each(['data-item', 'data-source', 'data-statement'])('leave out the text of statements, by %s', async (name) => {
		const html = `<p>One</p>\n\n<ul><li id="a" ${name}="a">Two</li> <li>three</li></ul>\n\n<p>Four</p>`;
		expect(await sectionsOf(html)).toMatchObject([{ text: 'One Four' }]);
	});

	test('leave out a statement that is a paragraph by itself', async () => {
		expect(await sectionsOf('<p id="a" data-statement="a">One</p>\n\n<p>Two</p>')).toMatchObject([{ text: 'Two' }]);
	});
});

describe('blocks', () => {
	test.each<[string, string, string[]]>([
		['are paragraphs, one by one', '<p>One</p>\n\n<p>Two</p>', ['paragraph', 'paragraph']],
		[
			'are list items, whether they have a paragraph in them or not, and what else is in them',
			'<ul>\n<li>One <ol><li>two</li></ol></li>\n<li>\n\n<p>Three</p>\n\n<p>four</p>\n\n</li>\n</ul>',
			['list item', 'list item', 'list item', 'paragraph'],
		],
		['are tasks', '<ul><li class="task-list-item">One</li></ul>', ['task']],
		[
			'are the cells of a table',
			'<table><tr><th>One</th></tr> <tr><td>two</td></tr></table>',
			['table cell', 'table cell'],
		],
		[
			'are code, quotations and lines',
			'<pre>A</pre>\n\n<hr />\n\n<blockquote>B</blockquote>',
			['code block', 'line', 'quotation'],
		],
		['are no statements', '<p id="a" data-statement="a">One</p>\n\n<p>Two</p>', ['paragraph']],
	])('%s', async (_, html, expected) => {
		const { sections = [] } = (await outline(`<h2 id="a-b">A</h2>\n\n${html}`)).data;
		expect(sections.map(({ blocks }) => blocks)).toEqual([[], expected]);
	});
});

describe('links', () => {
	test('stand in the section where they are, with their places', async () => {
		const html =
			'<p>See <a href="a/">a</a>.</p>\n\n<h2 id="b">B</h2>\n\n<p><a href="c/">c</a> or <em><a href="#d">d</a></em></p>\n\n<p><a href="e/">e</a></p>';
		expect((await sectionsOf(html)).map(({ links }) => links)).toEqual([['a/ 1:8'], ['c/ 5:4', '#d 5:30', 'e/ 7:4']]);
	});

	test('of a heading stand in its section, first', async () => {
		const html = '<h2 id="a">A <a href="b/">b</a></h2>\n\n<p><a href="c/">c</a></p>';
		expect((await sectionsOf(html)).map(({ links }) => links)).toEqual([[], ['b/ 1:14', 'c/ 3:4']]);
	});

	test('may stand outside a paragraph', async () => {
		expect(await sectionsOf('<a href="a/">a</a>')).toMatchObject([{ links: ['a/ 1:1'] }]);
	});

	test.each(['data-item', 'data-category', 'data-source', 'data-statement'])(
		'in statements are there, save those to their own pages: %s',
		async (name) => {
			const html = `<ul><li id="a" ${name}="a"><a href="a/">A</a> <a href="b/">b</a> <em><a href="a/">A</a></em></li></ul>`;
			expect((await sectionsOf(html)).flatMap(({ links }) => links)).toEqual([expect.stringMatching(/^b\/ 1:\d+$/)]);
		},
	);

	test('to the page of a statement are there where the statement is not', async () => {
		const html = '<ul><li id="a" data-item="a">A</li></ul>\n\n<p id="b"><a href="a/">A</a> <a href="b/">b</a></p>';
		expect(await sectionsOf(html)).toMatchObject([{ links: ['a/ 3:11', 'b/ 3:30'] }]);
	});

	test('are links with an address, no other elements', async () => {
		expect(await sectionsOf('<p><abbr href="a/">a</abbr></p>')).toMatchObject([{ links: [] }]);
	});
});

describe('headings of statements', () => {
	test.each(['data-item', 'data-category', 'data-source', 'data-statement'])('are known by %s', async (name) => {
		const html = `<h2 id="a">A</h2>\n\n<ul><li id="b" ${name}="b">B</li></ul>`;
		expect((await dataOf(html)).headingOf).toEqual({ b: 'a' });
	});

	test('are those right above, of any depth', async () => {
		const html =
			'<p id="a" data-statement="a">A</p>\n\n<h2 id="b">B</h2>\n\n<p id="c" data-statement="c">C</p>\n\n<h3 id="d">D</h3>\n\n<p id="e" data-statement="e">E</p>\n\n<h2 id="f">F</h2>';
		expect((await dataOf(html)).headingOf).toEqual({ a: '', c: 'b', e: 'd' });
	});

	test('are known of every statement in a table, however deep', async () => {
		const html =
			'<h2 id="a">A</h2>\n\n<table><tbody id="b" data-category="b"><tr id="c" data-item="c"><td>C</td></tr> <tr id="d" data-item="d"><td>D</td></tr></tbody></table>';
		expect((await dataOf(html)).headingOf).toEqual({ b: 'a', c: 'a', d: 'a' });
	});

	test('are not those of other elements with an id', async () => {
		const html = '<h2 id="a">A</h2>\n\n<p id="b">B</p>\n\n<p id="c" data-verdict="never">C</p>';
		expect((await dataOf(html)).headingOf).toEqual({});
	});
});

describe('chapters', () => {
	const list = (id: string, verdict: string) =>
		`<ul><li id="${id}" data-item="${id}" data-verdict="${verdict}">A</li></ul>`;

	test('are the headings above the statements of each verdict', async () => {
		const html = `<h2 id="a">A</h2>\n\n${list('b', 'required')}\n\n<h2 id="c">C</h2>\n\n${list('d', 'optional')}\n\n<h2 id="e">E</h2>\n\n${list('f', 'never')}`;
		expect((await dataOf(html)).chapters).toEqual({ required: 'a', optional: 'c', never: 'e' });
	});

	test('are headings of depth 2 alone', async () => {
		const html = `<h2 id="a">A</h2>\n\n<h3 id="b">B</h3>\n\n${list('c', 'never')}\n\n<h1 id="d">D</h1>\n\n${list('e', 'optional')}`;
		expect((await dataOf(html)).chapters).toEqual({ never: 'a', optional: 'a' });
	});

	test.each(['', '<h2 id="a">A</h2>\n\n'])('are the first ones, after %j', async (heading) => {
		const html = `${heading}${list('b', 'never')}\n\n<h2 id="c">C</h2>\n\n${list('d', 'never')}`;
		expect((await dataOf(html)).chapters).toEqual({ never: heading && 'a' });
	});

	test('follow the first statement of a list or table', async () => {
		const html =
			'<h2 id="a">A</h2>\n\n<ul><li id="b" data-item="b" data-verdict="never">B</li> <li id="c" data-item="c" data-verdict="optional">C</li></ul>';
		expect((await dataOf(html)).chapters).toEqual({ never: 'a' });
	});

	test('know nothing of statements without a verdict', async () => {
		const html =
			'<h2 id="a">A</h2>\n\n<ul><li id="b" data-source="b">B</li></ul>\n\n<p id="c" data-statement="c">C</p>\n\n<p data-verdict="never">D</p>';
		expect((await dataOf(html)).chapters).toEqual({});
	});
});

describe('ids of headings', () => {
	test('have their places', async () => {
		const { data, messages } = await outline('<p>One</p>\n\n<h2 id="a">A</h2>\n\n<h3 id="b">B</h3>');
		expect(messages).toEqual([]);
		expect([...(data.places ?? [])].map(([id, position]) => [id, position?.start.line, position?.end.column])).toEqual([
			['a', 3, 18],
			['b', 5, 18],
		]);
	});

	test('are not those of other elements', async () => {
		expect((await outline('<p id="a">A</p>')).data.places).toBeUndefined();
	});

	test('are reported at the second heading', async () => {
		expect((await outline('<h2 id="a">A</h2>\n\n<h3 id="a">B</h3>')).messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected duplicate id `a`, expected it once: it stands at 1:1 already (id-duplicate)',
		]);
	});

	test('are not known where they are empty', async () => {
		const { data, messages } = await outline('<h2 id="">A</h2>\n\n<h2>B</h2>\n\n<h2>C</h2>');
		expect(messages).toEqual([]);
		expect(data.places).toBeUndefined();
	});

	test('are reported where the default language lacks them', async () => {
		const path = 'content/en/page.mdx';
		const original = { path, places: new Map([['a', undefined]]), policy: {}, sections: [] };
		const html = '<h2 id="a">A</h2>\n\n<h2 id="b">B</h2>';
		expect((await outline(html, { path: 'content/sv/page.mdx', original })).messages).toEqual([
			'content/sv/page.mdx:3:1: Unexpected id `b`, expected one that `content/en/page.mdx` has, too (id-unknown)',
		]);
	});
});

test('leaves the page as it is', async () => {
	const html = '<h2 id="a">A</h2>\n\n<p>One <a href="b/">two</a></p>';
	expect((await outline(html)).html).toBe(html.replace('\n\n', '\n'));
});

test('refuses a file outside the folders of languages', async () => {
	await expect(outline('<p>One</p>', { path: 'content/de/page.mdx' })).rejects.toThrow(
		'Unexpected path `content/de/page.mdx`, expected `content/{locale}/{slug}.mdx`.',
	);
});
