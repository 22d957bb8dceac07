// Long: one build of one copied project answers for all that a new revision brings.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { build } from '../helpers/astro.ts';
import { newContext, useBrowser } from '../helpers/browser.ts';
import { placeOf, recordedSite } from '../helpers/content-folder.ts';
import { copyProject } from '../helpers/copy-project.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';

useBrowser();

let root: string;
let succeeded: boolean;
let output: string;
const read = (name: string) => readFile(join(root, 'dist', name), 'utf8');

// A site of which all is recorded, with a further revision in it and a text edited in English alone.
beforeAll(async () => {
	root = await copyProject(new URL('content/', recordedSite));
	// One added, one removed, one reworded item and one other verdict.
	await cp('tests/fixtures/revisions', join(root, 'content/revisions'), { recursive: true });
	const path = join(root, 'content/en/data-collection.mdx');
	const policy = await readFile(path, 'utf8');
	await writeFile(path, policy.replace('[Serial number]', '[Serial numbers]').replace('Most of the', 'Much of the'));
	// A former statement that leads to a category, which has no page.
	for (const [name, line] of [
		['ids.yaml', '  - app-icons: app-id\n'],
		['sv/provenance.yaml', '  app-icons: ikoner\n'],
	] as const) {
		const file = join(root, 'content', name);
		const further = line.replace('app-icons', 'app-clicks').replace('app-id', 'apps');
		await writeFile(file, (await readFile(file, 'utf8')).replace(line, line + further));
	}
	({ succeeded, output } = await build(root, {
		SITE_URL: 'https://example.com',
		BASE_PATH: '/intune',
		ISSUES_URL: 'https://example.com/issues',
		NODE_OPTIONS: `--import=${new URL('../fixtures/count-reads.mjs', import.meta.url)}`,
	}));
});
afterAll(() => rm(root, { recursive: true }));

/** Open a file of the build as a document. */
async function parse(name: string, type: 'text/html' | 'application/xml') {
	const page = await (await newContext()).newPage();
	const text = await read(name);
	return page.evaluateHandle(([source, kind]) => new DOMParser().parseFromString(source, kind), [text, type] as const);
}

describe.each(testedLocales)('a revision that is added as a file (%s)', (locale) => {
	test('shows exactly what changed, first of all revisions', async () => {
		const page = await parse(`${locale}/changes/index.html`, 'text/html');
		const changes = await page.evaluate((root) => {
			const headings = [...root.querySelectorAll('h3[id^=revision]')];
			const [newest, older] = headings;
			const isOf = (entry: Element) =>
				newest && older && entry.compareDocumentPosition(older) & Node.DOCUMENT_POSITION_FOLLOWING;
			return {
				ids: headings.map(({ id }) => id),
				newest: [...root.querySelectorAll<HTMLElement>('[data-change]')]
					.filter(isOf)
					.map(({ dataset, textContent }) => [
						dataset['change'],
						dataset['id'],
						textContent?.replace(/\s+/g, ' ').trim(),
					]),
			};
		});
		expect(changes.ids).toEqual(['revision-2026-05-01', 'revision-2023-09-29', 'revision-2022-04-27']);
		const words: InLanguages<string[]> = {
			en: [
				'Battery level Hardware Required data; collected from customers who use MAM only under this condition: Only on phones',
				'ICCID Hardware Required data; not collected from customers who use MAM only',
				'Serial numbers Hardware Before Required data; not collected from customers who use MAM only After Required data; also collected from customers who use MAM only',
				'IMEI number Hardware Before IMEI number After IMEI numbers',
			],
			sv: [
				'Batterinivå Maskinvara Obligatoriska data; samlas in från kunder som bara använder MAM på det här villkoret: Bara på telefoner',
				'ICCID Maskinvara Obligatoriska data; samlas inte in från kunder som bara använder MAM',
				'Serienummer Maskinvara Före Obligatoriska data; samlas inte in från kunder som bara använder MAM Efter Obligatoriska data; samlas in även från kunder som bara använder MAM',
				'IMEI-nummer Maskinvara Före IMEI number Efter IMEI numbers',
			],
		};
		expect(changes.newest).toEqual([
			['added', 'hardware-battery', words[locale][0]],
			['removed', 'hardware-iccid', words[locale][1]],
			['verdict', 'hardware-serial-number', words[locale][2]],
			['reworded', 'hardware-imei', words[locale][3]],
		]);
	});

	test('is announced in a valid Atom feed', async () => {
		const page = await parse(`${locale}/feed.xml`, 'application/xml');
		const feed = await page.evaluate((root) => {
			const atom = 'http://www.w3.org/2005/Atom';
			const fieldsOf = (element: Element) =>
				[...element.children]
					.filter(({ localName }) => localName !== 'entry')
					.map(({ namespaceURI, localName, textContent, attributes }) => {
						const pairs = [...attributes].map(({ name, value }) => `${name}=${value}`);
						return [namespaceURI === atom ? localName : namespaceURI, textContent || pairs.join(' ')];
					});
			const { documentElement: top } = root;
			return {
				name: top.localName,
				lang: top.getAttribute('xml:lang'),
				fields: Object.fromEntries(fieldsOf(top)),
				links: [...top.children]
					.filter(({ localName }) => localName === 'link')
					.map((link) => link.getAttribute('rel')),
				entries: [...root.getElementsByTagNameNS(atom, 'entry')].map((entry) => Object.fromEntries(fieldsOf(entry))),
			};
		});
		const changes = `https://example.com/intune/${locale}/changes/`;
		expect(feed).toMatchObject({ name: 'feed', lang: locale, links: ['self', 'alternate'] });
		// https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1: id, title and updated, and an author for all entries.
		expect(feed.fields).toMatchObject({
			id: `https://example.com/intune/${locale}/feed.xml`,
			title: expect.stringMatching(/./),
			updated: '2026-05-01T00:00:00Z',
			author: expect.stringMatching(/./),
		});
		expect(feed.entries).toEqual(
			['2026-05-01', '2023-09-29', '2022-04-27'].map((date) => ({
				id: `${changes}#revision-${date}`,
				title: expect.stringContaining(date.slice(0, 4)),
				link: `rel=alternate type=text/html href=${changes}#revision-${date}`,
				published: `${date}T00:00:00Z`,
				updated: `${date}T00:00:00Z`,
				summary: expect.stringMatching(/\d/),
			})),
		);
		expect(feed.entries[1]?.['summary']).toContain(
			{ en: 'The introduction is shorter.', sv: 'Inledningen är kortare.' }[locale],
		);
		expect(await read(`${locale}/changes/index.html`)).toMatch(
			/<link rel="alternate" type="application\/atom\+xml" href="[^"]*feed\.xml"/,
		);
	});
});

test('a text that was edited in one language only is told by the build, and marked in the other until it is done', async () => {
	const place = RegExp.escape(placeOf('sv/data-collection.mdx', '[Serienummer]'));
	expect(output).toMatch(
		new RegExp(
			`${place}: Unexpected translation of an older text: \`hardware-serial-number\` .* \\(translation-outdated\\)$`,
			'm',
		),
	);
	const [swedish, english] = await Promise.all(
		['sv', 'en'].map((locale) => read(`${locale}/data-collection/index.html`)),
	);
	const link = (id: string) => `<a href="/intune/en/data-collection/#${id}" hreflang="en">Den engelska texten</a>`;
	const note = (id: string) => `${link(id)} har ändrats sedan översättningen gjordes.`;
	expect(swedish).toMatch(
		new RegExp(
			`<tr[^>]* id="hardware-serial-number"[^>]*><th[^>]*><a[^>]*>Serienummer.*?${RegExp.escape(note('hardware-serial-number'))}`,
		),
	);
	expect(swedish).toMatch(
		new RegExp(`<h2 id="required-data">Obligatoriska data</h2>\\s*<p>.*?${RegExp.escape(note('required-data'))}`),
	);
	expect(swedish?.split('sedan översättningen gjordes')).toHaveLength(3);
	expect(english).not.toContain('since this was translated');
});

test('the menu leads only to pages that somebody has written', async () => {
	const page = await read('sv/about/index.html');
	const [nav = ''] = /<nav class="header__nav".*?<\/nav>/s.exec(page) ?? [];
	const paths = [...nav.matchAll(/ href="\/intune\/([^"]*)"/g)].map(([, path = '']) => path);
	// The recorded site has no text for MAM only.
	expect(paths).toEqual(['data-collection', 'changes', 'about', 'search'].map((slug) => `sv/${slug}/`));
	for (const path of paths) expect(existsSync(join(root, 'dist', path, 'index.html')), path).toBe(true);
});

test('a former id stands at its successor', async () => {
	for (const locale of localeCodes) {
		expect(await read(`${locale}/data-collection/index.html`)).toMatch(
			/<tr[^>]* id="app-id"[^>]*><th[^>]*><span id="app-icons"><\/span>/,
		);
	}
});

test('a build for an origin and a path has absolute links and keeps to the path', () => {
	expect(succeeded).toBe(true);
	expect(output).not.toContain('Without SITE_URL');
	const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
	const page = read('sv/about/index.html');
	expect(page).toContain('<link rel="canonical" href="https://example.com/intune/sv/about/">');
	expect(page).toContain('<link rel="alternate" hreflang="en" href="https://example.com/intune/en/about/">');
	expect(page).toContain('<link rel="alternate" hreflang="x-default" href="https://example.com/intune/">');
	expect(page).toContain('<meta property="og:url" content="https://example.com/intune/sv/about/">');
	expect(page).toContain('<meta property="og:image" content="https://example.com/intune/preview.png">');
	expect(existsSync(join(root, 'dist/preview.png'))).toBe(true);
	expect(page).toContain('href="https://example.com/issues"');
	const addresses = [...page.matchAll(/ (?:href|action|data-folder|data-code)="(\/[^"]*)"/g)].map(
		([, address]) => address,
	);
	expect(addresses.filter((address) => !address?.startsWith('/intune/'))).toEqual([]);
	const data = (name: string) => JSON.parse(read(`sv/${name}`));
	expect(data('policy.json').$schema).toBe('https://example.com/intune/policy.schema.json');
	expect(data('policy.jsonld')['@id']).toBe('https://example.com/intune/sv/data-collection/');
	expect(read('sv/policy.csv')).toContain(',https://example.com/intune/sv/data-collection/#hardware-imei,');
	expect(read('sv/data-collection/index.html')).toContain('href="/intune/policy.schema.json"');
	expect(read('robots.txt')).toContain('Sitemap: https://example.com/intune/sitemap-index.xml');
	expect(read('sitemap-index.xml')).toContain('https://example.com/intune/sitemap-0.xml');
	expect(read('sitemap-0.xml')).toContain('<loc>https://example.com/intune/en/data-collection/</loc>');
});

test('a statement’s page has its address on the site in its head, its citation, its data and the sitemap', async () => {
	const sitemap = await read('sitemap-0.xml');
	expect(sitemap).not.toContain('app-icons');
	for (const locale of localeCodes) {
		for (const id of ['not-sold', 'hardware-imei', 'optional-errors', 'never-photos'])
			expect(sitemap).toContain(`<loc>https://example.com/intune/${locale}/data-collection/${id}/</loc>`);
		const page = await read(`${locale}/data-collection/hardware-imei/index.html`);
		const address = `https://example.com/intune/${locale}/data-collection/hardware-imei/`;
		expect(page).toContain(`<link rel="canonical" href="${address}">`);
		expect(page).toContain(`<meta property="og:url" content="${address}">`);
		expect(page).toMatch(/<meta property="og:title" content="IMEI[ -]num\w+">/);
		expect(page).toMatch(/<meta name="description" property="og:description" content="IMEI[ -]num[^"]+">/);
		expect(page).toMatch(new RegExp(`<meta property="og:locale" content="${locale}_[A-Z]{2}">`));
		for (const code of localeCodes) {
			const other = `https://example.com/intune/${code}/data-collection/hardware-imei/`;
			expect(page).toContain(`<link rel="alternate" hreflang="${code}" href="${other}">`);
		}
		expect(page).toMatch(new RegExp(`id="citation">[^<]* ${RegExp.escape(address)}</p>`));
		const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
		expect(JSON.parse(json)).toMatchObject({
			'@id': address,
			inDefinedTermSet: { '@id': `https://example.com/intune/${locale}/data-collection/` },
		});
	}
});

test('the sitemap has the same links to other languages as the pages', async () => {
	const entries = (await read('sitemap-0.xml')).split('<url>').slice(1);
	expect(entries.length).toBeGreaterThan(40);
	const linksIn = (text: string) =>
		[...text.matchAll(/ hreflang="([^"]+)" href="(https:[^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`).sort();
	for (const entry of entries) {
		const [, path = ''] = /<loc>https:\/\/example\.com\/intune\/(.*?)<\/loc>/.exec(entry) ?? [];
		const [head = ''] = (await read(`${path}index.html`)).split('</head>');
		expect([path, ...linksIn(entry)]).toEqual([path, ...linksIn(head)]);
	}
});

test('a page that leads on names the page of its successor as the one to list', async () => {
	for (const locale of localeCodes) {
		const page = await read(`${locale}/data-collection/app-icons/index.html`);
		const [, target = ''] = /content="0; url=([^"]+)"/.exec(page) ?? [];
		expect(target).toMatch(/\/data-collection\/app-(id|size)\/$/);
		const address = `https://example.com${target}`;
		expect(page).toContain(`<link rel="canonical" href="${address}">`);
		expect(page).toContain(`<meta property="og:url" content="${address}">`);
	}
});

test('the page of a former statement leads to the category that has its place', async () => {
	for (const locale of localeCodes) {
		expect(await read(`${locale}/data-collection/app-clicks/index.html`)).toContain(
			`content="0; url=/intune/${locale}/data-collection/#apps"`,
		);
	}
});

test('the revisions that stand side by side follow from all that there are', async () => {
	const sitemap = await read('sitemap-0.xml');
	const addressOf = (locale: Locale, pair: string) => `https://example.com/intune/${locale}/changes/${pair}/`;
	for (const locale of localeCodes) {
		const listed = [...(await read(`${locale}/changes/index.html`)).matchAll(/ href="[^"]*\/([\w-]+-to-[\w-]+)\/"/g)];
		const pairs = listed.map(([, pair = '']) => pair);
		expect(pairs.slice(0, 3)).toEqual(['2022-04-27', 'undated', '2023-09-29'].map((date) => `${date}-to-2026-05-01`));
		// Any two of four.
		expect(pairs).toHaveLength(6);
		for (const pair of pairs) expect(sitemap).toContain(`<loc>${addressOf(locale, pair)}</loc>`);
		const page = await read(`${locale}/changes/${pairs[0]}/index.html`);
		for (const code of localeCodes) {
			expect(page).toContain(`<link rel="alternate" hreflang="${code}" href="${addressOf(code, pairs[0] ?? '')}">`);
		}
	}
});

test('a statement’s page follows it into the further revision', async () => {
	const changeOf = async (id: string) =>
		/data-revision="2026-05-01" data-change="([a-z-]+)"/.exec(await read(`en/data-collection/${id}/index.html`))?.[1];
	expect(await changeOf('hardware-iccid')).toBe('removed');
	expect(await changeOf('hardware-serial-number')).toBe('verdict');
	expect(await changeOf('hardware-imei')).toBe('reworded');
	expect(await changeOf('hardware-model')).toBe('unchanged');
});

test('a build reads each file of the content once, and parses each page twice at most: to check and to render it', async () => {
	const { reads, parses } = JSON.parse(await readFile(join(root, 'counts.json'), 'utf8'));
	const files = globSync('**/*.{mdx,yaml}', { cwd: join(root, 'content') });
	expect(reads).toEqual(Object.fromEntries(files.map((file) => [file, 1])));
	for (const file of files.filter((name) => name.endsWith('.mdx'))) {
		const [, , ...text] = (await readFile(join(root, 'content', file), 'utf8')).split(/^---$/m);
		expect(parses[text.join('---').trim()], file).toBe(2);
	}
});
