// Long: a case for each mark on each kind of element.

import { describe, expect, test } from 'vitest';
import type { PageMarks } from '../../../src/markdown/page/page.ts';
import { nothingRelated } from '../../../src/markdown/page/page-context.ts';
import rehypeMarks from '../../../src/markdown/plugins/rehype-marks.ts';
import { renderHtml } from '../../helpers/render-html.ts';

interface Marks extends Partial<Omit<PageMarks, 'former'>> {
	former?: Record<string, string[]>;
}

/** Mark some HTML, which is then put on one line. */
async function marked(html: string, { former = {}, ...others }: Marks, path = 'content/sv/page.mdx') {
	const marks = { ...nothingRelated.marks, ...others, former: new Map(Object.entries(former)) };
	return (await renderHtml(rehypeMarks, html, { path, marks })).html.replaceAll('\n', '');
}

const item = '<ul><li id="a"><a href="a/">A</a></li></ul>';
const heading = '<h2 id="a">A</h2>';

const disagreement = ' <small>Det står olika saker i dokumenten.</small>';
const translated = ' <small>Översatt av webbplatsen.</small>';
const differences = '<a href="../changes/#a">Vad som står i dokumenten om ”A”</a>';
const outdated = (address: string) =>
	`<span class="outdated"> <a href="${address}" hreflang="en">Den engelska texten</a> har ändrats sedan översättningen gjordes.</span>`;

const waiting = (address: string) =>
	`<span class="outdated"> <a href="${address}" hreflang="en">Den engelska texten</a> är inte översatt än.</span>`;

test('leaves a page without marks as it is', async () => {
	const html = `<p>One</p>\n\n${heading}\n\n${item}`;
	const others = { noted: ['b'], disagreements: ['b'], translated: ['b'], former: { b: ['c'] }, outdated: ['b'] };
	for (const marks of [{}, others]) expect(await marked(html, marks)).toBe(html.replaceAll('\n', ''));
});

describe('a statement', () => {
	test('is marked where the documents disagree', async () => {
		expect(await marked(item, { disagreements: ['a'] })).toBe(
			`<ul><li id="a"><a href="a/">A</a>${disagreement}</li></ul>`,
		);
	});

	test('is marked where this site has translated it', async () => {
		expect(await marked(item, { translated: ['a'] })).toBe(`<ul><li id="a"><a href="a/">A</a>${translated}</li></ul>`);
	});

	test('is marked in the language of the page', async () => {
		expect(await marked(item, { disagreements: ['a'], translated: ['a'] }, 'content/en/page.mdx')).toBe(
			'<ul><li id="a"><a href="a/">A</a> <small>The documents disagree.</small> <small>Translated by this site.</small></li></ul>',
		);
	});

	test('is marked where it is not translated yet', async () => {
		expect(await marked(item, { waiting: ['a'] })).toBe(
			`<ul><li id="a"><a href="a/">A</a>${waiting('../../en/page/#a')}</li></ul>`,
		);
	});

	test('gets nothing from its entry on the changes page alone', async () => {
		expect(await marked(item, { noted: ['a'] })).toBe(item);
	});

	test('gets its former ids before its label, in their order', async () => {
		expect(await marked(item, { former: { a: ['b', 'c'] } })).toBe(
			'<ul><li id="a"><span id="b"></span><span id="c"></span><a href="a/">A</a></li></ul>',
		);
	});

	test('is marked as the translation of an older text, with a link to the original', async () => {
		expect(await marked(item, { outdated: ['a'] })).toBe(
			`<ul><li id="a"><a href="a/">A</a>${outdated('../../en/page/#a')}</li></ul>`,
		);
	});

	test('gets all marks in words, a space before each', async () => {
		expect(await marked(item, { disagreements: ['a'], translated: ['a'], former: { a: ['b'] }, outdated: ['a'] })).toBe(
			`<ul><li id="a"><span id="b"></span><a href="a/">A</a>${disagreement}${translated}${outdated('../../en/page/#a')}</li></ul>`,
		);
	});

	test.each([
		['content/sv/index.mdx', '../en/#a'],
		['content/sv/a/b.mdx', '../../../en/a/b/#a'],
	])('links from %s to its original', async (path, address) => {
		expect(await marked(item, { outdated: ['a'] }, path)).toContain(`href="${address}"`);
	});

	test('in a row has its former ids in the first cell, and its marks in the last', async () => {
		const html =
			'<table><tbody><tr id="a"><th><a href="a/">A</a></th> <td>Nej</td> <td>Anmärkning.</td></tr></tbody></table>';
		expect(await marked(html, { disagreements: ['a'], former: { a: ['c'] }, outdated: ['a'] })).toBe(
			`<table><tbody><tr id="a"><th><span id="c"></span><a href="a/">A</a></th> <td>Nej</td> <td>Anmärkning.${disagreement}${outdated('../../en/page/#a')}</td></tr></tbody></table>`,
		);
	});

	test('in a row, what explains it stands apart from what the newest revision says', async () => {
		const html = '<table><tbody><tr id="a"><th><a href="a/">A</a></th> <td>Nej</td> <td></td></tr></tbody></table>';
		const since = new Map([['a', { kind: 'reworded' as const, text: 'Annan lydelse.' }]]);
		const words = '<small data-since="reworded">Annan lydelse.</small> <small>A: En bokstav.</small>';
		expect(await marked(html, { since, explained: new Map([['a', 'A: En bokstav.']]) })).toContain(`<td>${words}</td>`);
	});

	test('that is a category has them in its first row, apart from those of its items', async () => {
		const html =
			'<table><tbody id="a"><tr><th>A</th> <td></td> <td></td></tr> <tr id="b"><th>B</th> <td>Nej</td> <td></td></tr></tbody></table>';
		expect(await marked(html, { disagreements: ['a'], translated: ['b'], former: { a: ['c'], b: ['d'] } })).toBe(
			`<table><tbody id="a"><tr><th><span id="c"></span>A</th> <td></td> <td>${disagreement.trim()}</td></tr> <tr id="b"><th><span id="d"></span>B</th> <td>Nej</td> <td>${translated.trim()}</td></tr></tbody></table>`,
		);
	});

	test.each(['<tbody id="a"></tbody>', '<tr id="a"></tr>'])(
		'is marked in itself where it is empty: %s',
		async (html) => {
			expect(await marked(`<table>${html}</table>`, { former: { a: ['b'] } })).toBe(
				`<table>${html.replace('><', '><span id="b"></span><')}</table>`,
			);
		},
	);

	test('is marked whichever it is on the page', async () => {
		const html = `${item}\n\n<p id="b">B <a href="c/">c</a></p>`;
		expect(await marked(html, { disagreements: ['a', 'b'] })).toBe(
			`<ul><li id="a"><a href="a/">A</a>${disagreement}</li></ul><p id="b">B <a href="c/">c</a>${disagreement}</p>`,
		);
	});
});

describe('a heading', () => {
	test.each([2, 3, 4, 5, 6])('of depth %i has the link to its entry on the changes page below it', async (depth) => {
		expect(await marked(`<h${depth} id="a">A</h${depth}>`, { noted: ['a'] })).toBe(
			`<h${depth} id="a">A</h${depth}><p>${differences}</p>`,
		);
	});

	test.each(['h1', 'h7', 'h22', 'th2'])('is not <%s>, which is marked as a statement is', async (name) => {
		expect(await marked(`<${name} id="a">A</${name}>`, { noted: ['a'], disagreements: ['a'] })).toBe(
			`<${name} id="a">A${disagreement}</${name}>`,
		);
	});

	test('has the link in the language of the page', async () => {
		expect(await marked(heading, { noted: ['a'] }, 'content/en/page.mdx')).toBe(
			'<h2 id="a">A</h2><p><a href="../changes/#a">What the documents say about “A”</a></p>',
		);
	});

	test('gets nothing for what is said of statements', async () => {
		expect(await marked(heading, { disagreements: ['a'], translated: ['a'] })).toBe(heading);
	});

	test('is marked as the translation of an older text below it', async () => {
		expect(await marked(heading, { outdated: ['a'] })).toBe(`${heading}<p>${outdated('../../en/page/#a')}</p>`);
	});

	test('has both in one paragraph, a space between them', async () => {
		expect(await marked(heading, { noted: ['a'], outdated: ['a'] })).toBe(
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
		expect(await marked(html, { noted: ['a'], former: { b: ['d'], c: ['e'] } })).toBe(
			`${heading}<p>${differences}</p><h3 id="b"><span id="d"></span>B</h3><p id="c"><span id="e"></span>C</p>`,
		);
	});

	test('leaves the heading right behind it to be marked', async () => {
		const html = '<div><h2 id="a">A</h2><h3 id="b">B</h3></div>';
		expect(await marked(html, { noted: ['a', 'b'] })).toBe(
			`<div>${heading}<p>${differences}</p><h3 id="b">B</h3><p>${differences.replace('#a', '#b').replace('”A”', '”B”')}</p></div>`,
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
		expect(await marked('<p>One</p>', { waiting: ['.opening'] })).toBe(`<p>${waiting('../../en/page/')}</p><p>One</p>`);
		expect(await marked('<p>One</p>', { outdated: ['.opening'] }, 'content/sv/index.mdx')).toBe(
			`<p>${outdated('../en/')}</p><p>One</p>`,
		);
	});
});

test('marks no element without an id', async () => {
	const html = '<p>One</p><p id="">Two</p>';
	expect(
		await marked('<p>One</p>\n\n<p id="">Two</p>', {
			noted: [''],
			disagreements: [''],
			translated: [''],
			former: { '': ['a'] },
			outdated: [''],
		}),
	).toBe(html);
});
