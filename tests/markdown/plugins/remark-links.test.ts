import { describe, expect, test } from 'vitest';
import remarkLinks from '../../../src/markdown/plugins/remark-links.ts';
import { render } from '../../helpers/render.ts';

const schemes = '`https:`, `http:`, `mailto:` or an address on the site';

async function messagesIn(markdown: string): Promise<string[]> {
	return (await render(remarkLinks, markdown)).messages;
}

describe('takes', () => {
	test.each([
		'https://example.com/',
		'http://example.com/',
		'HTTPS://example.com/',
		'mailto:me@example.com',
		'https://example.com:8080?a=b@c',
		'mailto:me@example.com?subject=//a',
		'../about/',
		'/about:us/',
		'./a:b',
		'#required',
		'',
	])('a link to %j', async (address) => {
		expect(await messagesIn(`[a](${address})`)).toEqual([]);
		expect(await messagesIn(`[a]\n\n[a]: <${address}>`)).toEqual([]);
	});

	test.each(['https://example.com/', 'www.example.com', 'me@example.com'])('the bare address %s', async (address) => {
		expect(await messagesIn(`See ${address} there.`)).toEqual([]);
	});

	test('a link with an image, which has a message of its own', async () => {
		expect(await messagesIn('[![](a.png)](b)')).toEqual([]);
	});
});

const problems: Record<string, [markdown: string, ...expected: string[]]> = {
	'a link that runs code': [
		'See [this](javascript:alert%281%29).',
		`1:5: Unexpected link of the kind \`javascript:\`, expected ${schemes} (link-scheme)`,
	],
	'a link of a kind in capitals, as it is written': [
		'[a](JavaScript:b)',
		`1:1: Unexpected link of the kind \`JavaScript:\`, expected ${schemes} (link-scheme)`,
	],
	'a link of a kind with a digit and signs in it': [
		'[a](web+x-1.2:b)',
		`1:1: Unexpected link of the kind \`web+x-1.2:\`, expected ${schemes} (link-scheme)`,
	],
	'a link of a kind that only starts or ends like one that is allowed': [
		'[a](httpsx://b) [c](xhttp://d)',
		`1:1: Unexpected link of the kind \`httpsx:\`, expected ${schemes} (link-scheme)`,
		`1:17: Unexpected link of the kind \`xhttp:\`, expected ${schemes} (link-scheme)`,
	],
	'an address that is defined elsewhere, where it is defined': [
		'[a] [b]\n\n[a]: https://example.com/\n[b]: data:text/html,x',
		`4:1: Unexpected link of the kind \`data:\`, expected ${schemes} (link-scheme)`,
	],
	'a link to another site that does not say so, or says another': [
		'[a](//evil.example/) [b](/\\evil.example) [c](\\\\\\\\evil.example)',
		'1:1: Unexpected link to `//evil.example/`, which leads to `evil.example`, expected `https://` and the name of the site (link-host)',
		'1:22: Unexpected link to `/\\evil.example`, which leads to `evil.example`, expected `https://` and the name of the site (link-host)',
		'1:42: Unexpected link to `\\\\evil.example`, which leads to `evil.example`, expected `https://` and the name of the site (link-host)',
	],
	'a link with a user, or without a name': [
		'[a](https://learn.microsoft.com@evil.example/) [b](http://a:b@c) [d](https:e) [f](https:///)',
		'1:1: Unexpected link to `https://learn.microsoft.com@evil.example/`, which leads to `evil.example`, expected `https://` and the name of the site (link-host)',
		'1:48: Unexpected link to `http://a:b@c`, which leads to `c`, expected `https://` and the name of the site (link-host)',
		'1:66: Unexpected link to `https:e`, expected `https://` and the name of the site (link-host)',
		'1:79: Unexpected link to `https:///`, expected `https://` and the name of the site (link-host)',
	],

	'links without text, of a statement and of a place that is defined elsewhere': [
		'- [](#photos)\n- [**<br />**][a]\n\n[a]: https://example.com/',
		'1:3: Unexpected link without text, expected `[text](#photos)` (link-empty)',
		'2:3: Unexpected link without text, expected `[text][a]` (link-empty)',
	],
};

describe('reports', () => {
	test.each(Object.entries(problems))('%s', async (_, [markdown, ...expected]) => {
		expect(await messagesIn(markdown)).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});
});
