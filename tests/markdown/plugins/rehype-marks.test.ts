// Long: a case for each mark on each kind of element.

import { describe, expect, test } from 'vitest';
import rehypeMarks from '../../../src/markdown/plugins/rehype-marks.ts';
import { renderHtml } from '../../helpers/render-html.ts';

interface Marks {
	origins?: string[];
	former?: Record<string, string[]>;
	outdated?: string[];
}

/** Mark some HTML, which is then put on one line. */
async function marked(html: string, { origins = [], former = {}, outdated = [] }: Marks, path = 'content/sv/page.mdx') {
	const marks = { origins, former: new Map(Object.entries(former)), outdated };
	return (await renderHtml(rehypeMarks, html, { path, marks })).html.replaceAll('\n', '');
}

const item = '<ul><li id="a">A<a class="permalink" href="#a"></a></li></ul>';
const heading = '<h2 id="a">A</h2>';

const origin = '<a class="origin" aria-label="Vad dokumenten säger" href="../changes/#a"></a>';
const differences = '<a href="../changes/#a">Så skiljer sig dokumenten åt här</a>';
const outdated = (address: string) =>
	`<span class="outdated"> Den här översättningen är äldre än <a href="${address}" hreflang="en">originalet</a>.</span>`;

test('leaves a page without marks as it is', async () => {
	const html = `<p>One</p>${heading}${item}`;
	expect(await marked(`<p>One</p>\n\n${heading}\n\n${item}`, {})).toBe(html);
	expect(
		await marked(`<p>One</p>\n\n${heading}\n\n${item}`, { origins: ['b'], former: { b: ['c'] }, outdated: ['b'] }),
	).toBe(html);
});

describe('a statement', () => {
	test('gets a link to what the sources say, after its permanent link', async () => {
		expect(await marked(item, { origins: ['a'] })).toBe(
			`<ul><li id="a">A<a class="permalink" href="#a"></a>${origin}</li></ul>`,
		);
	});

	test('gets that link in the language of the page', async () => {
		expect(await marked(item, { origins: ['a'] }, 'content/en/page.mdx')).toBe(
			'<ul><li id="a">A<a class="permalink" href="#a"></a><a class="origin" aria-label="What the documents say" href="../changes/#a"></a></li></ul>',
		);
	});

	test('gets its former ids before its label, in their order', async () => {
		expect(await marked(item, { former: { a: ['b', 'c'] } })).toBe(
			'<ul><li id="a"><span id="b"></span><span id="c"></span>A<a class="permalink" href="#a"></a></li></ul>',
		);
	});

	test('is marked as the translation of an older text, with a link to the original', async () => {
		expect(await marked(item, { outdated: ['a'] })).toBe(
			`<ul><li id="a">A<a class="permalink" href="#a"></a>${outdated('../../en/page/#a')}</li></ul>`,
		);
	});

	test('gets all marks, the link to the sources before that to the original', async () => {
		expect(await marked(item, { origins: ['a'], former: { a: ['b'] }, outdated: ['a'] })).toBe(
			`<ul><li id="a"><span id="b"></span>A<a class="permalink" href="#a"></a>${origin}${outdated('../../en/page/#a')}</li></ul>`,
		);
	});

	test.each([
		['content/sv/index.mdx', '../en/#a'],
		['content/sv/a/b.mdx', '../../../en/a/b/#a'],
	])('links from %s to its original', async (path, address) => {
		expect(await marked(item, { outdated: ['a'] }, path)).toContain(`href="${address}"`);
	});

	test('gets its marks inside the label that holds the permanent link', async () => {
		const html =
			'<ul><li id="a"><span class="label">A<a href="#a"></a></span> <span class="verdict">Aldrig</span></li></ul>';
		expect(await marked(html, { origins: ['a'], former: { a: ['b'] } })).toBe(
			`<ul><li id="a"><span class="label"><span id="b"></span>A<a href="#a"></a>${origin}</span> <span class="verdict">Aldrig</span></li></ul>`,
		);
	});

	test('gets its marks in itself where there is no permanent link to it', async () => {
		const html = '<p id="a">A <b><a href="#b">b</a></b></p>';
		expect(await marked(html, { origins: ['a'] })).toBe(`<p id="a">A <b><a href="#b">b</a></b>${origin}</p>`);
	});

	test('has a permanent link that is a link', async () => {
		const html = '<p id="a">A <b><abbr href="#a">b</abbr></b></p>';
		expect(await marked(html, { origins: ['a'] })).toBe(`<p id="a">A <b><abbr href="#a">b</abbr></b>${origin}</p>`);
	});

	test('gets its own marks, as category and data item of a table', async () => {
		const html =
			'<table><tbody id="a"><tr id="b"><th><div>A<a href="#a"></a></div></th> <th>B<a href="#b"></a></th> <td>Nej</td></tr></tbody></table>';
		expect(await marked(html, { origins: ['a'], former: { a: ['c'], b: ['d'] } })).toBe(
			`<table><tbody id="a"><tr id="b"><th><div><span id="c"></span>A<a href="#a"></a>${origin}</div></th> <th><span id="d"></span>B<a href="#b"></a></th> <td>Nej</td></tr></tbody></table>`,
		);
	});

	test('is marked whichever it is on the page', async () => {
		const html = `${item}\n\n<p id="b">B<a href="#b"></a></p>`;
		const all = { former: { a: ['c'], b: ['d'] } };
		expect(await marked(html, all)).toBe(
			'<ul><li id="a"><span id="c"></span>A<a class="permalink" href="#a"></a></li></ul><p id="b"><span id="d"></span>B<a href="#b"></a></p>',
		);
	});
});

describe('a heading', () => {
	test.each([2, 3, 4, 5, 6])('of depth %i has the link to the sources below it', async (depth) => {
		expect(await marked(`<h${depth} id="a">A</h${depth}>`, { origins: ['a'] })).toBe(
			`<h${depth} id="a">A</h${depth}><p>${differences}</p>`,
		);
	});

	test.each(['h1', 'h7', 'h22', 'th2'])('is not <%s>, which is marked as a statement is', async (name) => {
		expect(await marked(`<${name} id="a">A</${name}>`, { origins: ['a'] })).toBe(
			`<${name} id="a">A${origin}</${name}>`,
		);
	});

	test('has the link in the language of the page', async () => {
		expect(await marked(heading, { origins: ['a'] }, 'content/en/page.mdx')).toBe(
			'<h2 id="a">A</h2><p><a href="../changes/#a">How the documents differ here</a></p>',
		);
	});

	test('is marked as the translation of an older text below it', async () => {
		expect(await marked(heading, { outdated: ['a'] })).toBe(`${heading}<p>${outdated('../../en/page/#a')}</p>`);
	});

	test('has both in one paragraph, a space between them', async () => {
		expect(await marked(heading, { origins: ['a'], outdated: ['a'] })).toBe(
			`${heading}<p>${differences} ${outdated('../../en/page/#a')}</p>`,
		);
	});

	test('has its former ids in itself, in their order', async () => {
		expect(await marked(heading, { former: { a: ['b', 'c'] } })).toBe(
			'<h2 id="a"><span id="b"></span><span id="c"></span>A</h2>',
		);
	});

	test('keeps links in it apart from its former ids', async () => {
		const html = '<h2 id="a"><em>A <a href="#a">a</a></em></h2>';
		expect(await marked(html, { former: { a: ['b'] } })).toBe(
			'<h2 id="a"><span id="b"></span><em>A <a href="#a">a</a></em></h2>',
		);
	});

	test('leaves what follows it to be marked', async () => {
		const html = `${heading}\n\n<h3 id="b">B</h3>\n\n<p id="c">C</p>`;
		expect(await marked(html, { origins: ['a'], former: { b: ['d'], c: ['e'] } })).toBe(
			`${heading}<p>${differences}</p><h3 id="b"><span id="d"></span>B</h3><p id="c"><span id="e"></span>C</p>`,
		);
	});

	test('leaves the heading right behind it to be marked', async () => {
		const html = '<div><h2 id="a">A</h2><h3 id="b">B</h3></div>';
		expect(await marked(html, { origins: ['a', 'b'] })).toBe(
			`<div>${heading}<p>${differences}</p><h3 id="b">B</h3><p>${differences.replace('#a', '#b')}</p></div>`,
		);
	});
});

describe('a page', () => {
	test.each([
		['its frontmatter', ['.frontmatter']],
		['what stands above its first heading', ['.opening']],
		['both', ['.frontmatter', '.opening']],
	])('says first and once that %s is the translation of an older text', async (_, parts) => {
		expect(await marked(`<p>One</p>\n\n${heading}`, { outdated: parts })).toBe(
			`<p>${outdated('../../en/page/')}</p><p>One</p>${heading}`,
		);
	});

	test('links to the original of the overview', async () => {
		expect(await marked('<p>One</p>', { outdated: ['.opening'] }, 'content/sv/index.mdx')).toBe(
			`<p>${outdated('../en/')}</p><p>One</p>`,
		);
	});
});

test('marks no element without an id', async () => {
	const html = '<p>One</p><p id="">Two</p>';
	expect(await marked('<p>One</p>\n\n<p id="">Two</p>', { origins: [''], former: { '': ['a'] }, outdated: [''] })).toBe(
		html,
	);
});
