import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { nothingRelated } from '../../../src/markdown/page/page-context.ts';
import remarkTerms from '../../../src/markdown/plugins/remark-terms.ts';
import { runProcessor } from '../../../src/markdown/run-processor.ts';
import { render } from '../../helpers/render.ts';

const terms = [
	{ id: 'mam', name: 'mobile application management' },
	{ id: 'mam', name: 'MAM' },
	{ id: 'app', name: 'application' },
	{ id: 'ad', name: 'Active Directory' },
	{ id: 'azure-ad', name: 'Azure Active Directory' },
	{ id: 'license', name: 'C++ (free)' },
];

async function linked(markdown: string, path?: string): Promise<string> {
	return (await render(remarkTerms, markdown, { ...(path !== undefined && { path }), terms })).html;
}

const link = (id: string, text: string) => `<a href="../glossary/#${id}">${text}</a>`;

describe('links', () => {
	test('the first use of a term, whatever the name', async () => {
		expect(await linked('One application, or MAM.\n\n- mobile application management, application')).toBe(
			`<p>One ${link('app', 'application')}, or ${link('mam', 'MAM')}.</p>\n<ul>\n<li>mobile application management, application</li>\n</ul>`,
		);
	});

	test('the longest name, and no shorter one in it', async () => {
		expect(await linked('Azure Active Directory and Azure Active Directory. Active Directory')).toBe(
			`<p>${link('azure-ad', 'Azure Active Directory')} and Azure Active Directory. ${link('ad', 'Active Directory')}</p>`,
		);
	});

	test('the longest of names that begin alike, in whatever order they come', async () => {
		const alike = [
			{ id: 'app', name: 'app' },
			{ id: 'app-id', name: 'app ID' },
		];
		const { html } = await render(remarkTerms, 'app ID', { terms: alike });
		expect(html).toBe(`<p>${link('app-id', 'app ID')}</p>`);
	});

	test('in emphasis, over a line break, and with signs that mean something in a pattern', async () => {
		expect(await linked('**Mobile application\nmanagement**, C++ (free)')).toBe(
			`<p><strong>${link('mam', 'Mobile application\nmanagement')}</strong>, ${link('license', 'C++ (free)')}</p>`,
		);
	});

	test.each([
		['content/en/index.mdx', 'glossary/#mam'],
		['content/sv/about.mdx', '../glossary/#mam'],
		['content/sv/a/b.mdx', '../../glossary/#mam'],
	])('from %s to %s', async (path, address) => {
		expect(await linked('MAM', path)).toBe(`<p><a href="${address}">MAM</a></p>`);
	});
});

describe('leaves as they are', () => {
	test.each([
		['parts of words', 'Applications, MAMs, MAM-only, non-MAM, xMAM, Åapplication'],
		['an abbreviation in other letters', 'Mam, mam'],
	])('%s', async (_, text) => {
		expect(await linked(text)).toBe(`<p>${text}</p>`);
	});

	test.each([
		['links', '[MAM](https://example.com/)'],
		['references', '[MAM][1]\n\n[1]: https://example.com/'],
		['headings', '## MAM'],
		['tables', '| MAM |\n| --- |\n| MAM |'],
		['code', '`MAM`\n\n```\nMAM\n```'],
		['elements', 'A <abbr>MAM</abbr>'],
	])('%s', async (_, markdown) => {
		const { html } = await render(remarkTerms, markdown);
		expect(await linked(markdown)).toBe(html);
	});

	test('statements', async () => {
		const markdown = '[MAM is not sold.](#not-sold)\n\n- [From MAM](#source-mam)\n\nThe application';
		const { tree } = await runProcessor('content/en/page.mdx', markdown, { ...nothingRelated, terms });
		const html = toHtml(tree);
		expect(html.match(/href="[^"]*"/g)).toEqual(['href="not-sold/"', 'href="source-mam/"', 'href="../glossary/#app"']);
	});

	test('links after which the term is used in prose', async () => {
		expect(await linked('[MAM](https://example.com/), MAM')).toBe(
			`<p><a href="https://example.com/">MAM</a>, ${link('mam', 'MAM')}</p>`,
		);
	});
});
