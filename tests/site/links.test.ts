import { expect, test } from 'vitest';
import { alone } from '../helpers/alone.ts';
import { newContext, open, useBrowser } from '../helpers/browser.ts';
import { builtFiles } from '../helpers/built-site.ts';
import { content } from '../helpers/content.ts';
import { examples, successors } from '../helpers/statements.ts';

useBrowser();

test('every internal link and fragment resolves', async () => {
	const context = await newContext();
	const page = await context.newPage();
	const idsByPath = new Map<string, Set<string>>();
	const links = new Map<string, string>();
	const queue = ['/', '/404.html'];
	const seen = new Set(queue);
	for (const path of queue) {
		const response = await page.request.get(path);
		expect(`${path} ${response.status()}`).toBe(`${path} 200`);
		if (!response.headers()['content-type']?.startsWith('text/html')) continue;
		// Without a page for each, which takes ten times as long. What comes of scripts other tests see.
		const found = await page.evaluate(
			([html, address]) => {
				const parsed = new DOMParser().parseFromString(html, 'text/html');
				const links = [...parsed.querySelectorAll('a[href], link[href]')];
				return {
					ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
					addresses: links.map((link) => new URL(link.getAttribute('href') ?? '', address).href),
				};
			},
			[await response.text(), response.url()] as const,
		);
		expect(found.ids.length).toBe(new Set(found.ids).size);
		idsByPath.set(path, new Set(found.ids));
		for (const address of found.addresses) {
			const { origin, pathname, hash } = new URL(address);
			if (origin !== new URL(response.url()).origin) continue;
			links.set(`${pathname}${hash}`, path);
			if (!seen.has(pathname)) queue.push(pathname);
			seen.add(pathname);
		}
	}
	const broken = [...links].filter(([link]) => {
		const [path = '', fragment] = link.split('#');
		return fragment && !idsByPath.get(path)?.has(decodeURIComponent(fragment));
	});
	expect(broken).toEqual([]);
	const built = builtFiles()
		.filter((path) => path.endsWith('.html'))
		.map((path) => `/${path.replace(/index\.html$/, '')}`);
	// Nothing leads to the page of a former id, nor need anything lead to a page that an author has added.
	const former = new Set(Object.keys(successors));
	const added = new Set(content.pages.map(({ locale, slug }) => `/${locale}/${slug}/`));
	const lost = built.filter((path) => !idsByPath.has(path) && !former.has(path.split('/').at(-2) ?? ''));
	expect(lost.filter((path) => !added.has(path))).toEqual([]);
	expect(links.size).toBeGreaterThan(200);
});

test('a fragment or query that cannot be decoded stops no script', async () => {
	const page = await open('/');
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	for (const path of ['', 'about/', 'changes/', 'glossary/', 'mam-only/', 'search/?q=%E0', 'data-collection/']) {
		await page.goto(`/en/${path}#%E0`);
		await page.evaluate(async () => {
			location.assign('#%E1');
			await new Promise((resolve) => addEventListener('hashchange', () => setTimeout(resolve), { once: true }));
		});
	}
	await page.locator(`#${examples.no} a`).click();
	await page.getByRole('dialog').waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.locator('form[role=search] input[name=q]').fill(alone.word);
	await page.locator('[data-search-state=results]').waitFor();
	expect(errors).toEqual([]);
});
