// Long: the attacks, and all ways to bring them to a page.

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newContext, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { runs } from '../helpers/random-runs.ts';
import { examples, labelOf } from '../helpers/statements.ts';

useBrowser();

/** What runs `hit()`, leads to another origin or breaks out of its place if it is taken for anything but text. */
const attacks = [
	'<img src=x onerror=hit()>',
	'"><script>hit()</script>',
	"' autofocus onfocus=hit() x='",
	'<svg/onload=hit()>',
	'</title></style></noscript><iframe srcdoc="<script>parent.hit()</script>">',
	'<form action=//evil.example><input name=q>',
	'<base href=//evil.example/>',
	'<mark><a href=javascript:hit()>x</a></mark>',
	'&lt;img src=x onerror=hit()&gt;',
	'javascript:hit()',
	'data:text/html,<script>hit()</script>',
	'//evil.example/',
	'\\\\evil.example',
	'https://evil.example/?q=',
	'/../..//evil.example',
	'?q=x&q=//evil.example#//evil.example',
	'#"><img src=x onerror=hit()>',
	'{query}{topic}$&$1',
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'[id]{}*:target',
	'%00%0a%0d%E2%80%AE%',
	'\u0000\u202e\u2066\ufeff\u{e0001}\ud800',
	'a\u0301\u0323\u0489',
];

/** An attack in, before and behind other text, such as a label that is found. */
const hostileText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...attacks),
			fc.constantFrom(labelOf('en', examples.never), labelOf('sv', examples.no), 'imei', ' ', 'photos whatsapp'),
			fc.string({ unit: 'binary', maxLength: 40 }),
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((parts) => parts.join(''));

/** The ways in which others than the site's authors bring a text to a page, the quick ones more often. */
const ways = {
	field: 12,
	fragment: 12,
	history: 8,
	query: 1,
	switch: 1,
};
type Way = keyof typeof ways;
const someWay = fc.constantFrom(...Object.entries(ways).flatMap(([way, times]) => Array<Way>(times).fill(way as Way)));

/** What must not be there, on any page and after any input. */
interface Harm {
	complaints: string[];
	requests: string[];
}

/** Open a page that tells of what it runs, refuses and asks for, and that waits for nothing. */
async function openWatched(): Promise<{ page: Page; harm: Harm }> {
	const page = await (await newContext()).newPage();
	const harm: Harm = { complaints: [], requests: [] };
	await page.exposeFunction('hit', () => harm.complaints.push('executed'));
	await page.exposeFunction('refuse', (directive: string) => harm.complaints.push(`refused by ${directive}`));
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const soon = (call: () => void, time: number, ...values: []) => setTimeout(call, time > 1000 ? time : 0, ...values);
		Object.assign(window, { setTimeout: soon });
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
			(window as unknown as { refuse(directive: string): void }).refuse(violatedDirective);
		});
	});
	page.on('pageerror', ({ message }) => harm.complaints.push(message));
	page.on('console', (message) => harm.complaints.push(message.text()));
	page.on('dialog', (dialog) => {
		harm.complaints.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== inject('origin')) harm.requests.push(request.url());
	});
	return { page, harm };
}

/** Wait until the search rests, and list all addresses of the page that lead to another origin. */
function foreignAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const panel = document.querySelector<HTMLElement>('[data-search-state]');
		const isLoading = () => panel?.dataset['searchState'] === 'loading';
		await new Promise((resolve) => setTimeout(resolve));
		while (isLoading()) await new Promise((resolve) => setTimeout(resolve));
		const names = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data'];
		return [...document.querySelectorAll(names.map((name) => `[${name}]`).join())].flatMap((element) =>
			names.flatMap((name) => {
				const value = element.getAttribute(name);
				if (value === null) return [];
				const { origin, protocol } = new URL(value, document.baseURI);
				return origin === location.origin && protocol === location.protocol ? [] : [value];
			}),
		);
	});
}

/** Bring a text to the page that stands there; the switch leads to that of the other language. */
async function bring(page: Page, way: Way, text: string): Promise<void> {
	// A host refuses longer addresses.
	const query = encodeURIComponent(text.toWellFormed()).slice(0, 2000).replace(/%\w?$/, '');
	if (way === 'query') {
		await page.goto(`${new URL(page.url()).pathname}?q=${query}&${query}#${query}`);
		return;
	}
	await page.evaluate(
		async ({ way, text, query }) => {
			const input = document.querySelector<HTMLInputElement>('form[role=search] [name=q]');
			if (way === 'field' && input) {
				input.focus();
				input.value = text.slice(0, input.maxLength);
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			} else if (way === 'fragment') {
				location.hash = text;
			} else {
				history.replaceState({ text }, '', `?q=${query}&${query}#${query}`);
				history.pushState(text, '', '?q=');
				const { promise, resolve } = Promise.withResolvers<unknown>();
				addEventListener('popstate', resolve, { once: true });
				history.back();
				await promise;
			}
			document.querySelector('header a[hreflang]')?.dispatchEvent(new PointerEvent('pointerenter'));
		},
		{ way, text, query },
	);
	if (way !== 'switch') return;
	await page.locator('header a[hreflang]').dispatchEvent('click');
	const [, target] = page.url().includes('/en/') ? ['en', 'sv'] : ['sv', 'en'];
	await page.waitForURL((url) => url.pathname.startsWith(`/${target}/`));
}

test.each(['search/', 'data-collection/'])(
	'hostile input is text and nothing else, in both languages: /%s',
	async (name) => {
		const { page, harm } = await openWatched();
		const own: string[] = [];
		for (const locale of testedLocales) {
			await page.goto(`/${locale}/${name}`);
			own.push(...(await foreignAddresses(page)));
		}
		const tried: string[] = [];
		await fc.assert(
			fc.asyncProperty(someWay, hostileText, async (way, text) => {
				tried.push(way, new URL(page.url()).pathname.slice(1, 3));
				await bring(page, way, text);
				const added = (await foreignAddresses(page)).filter((address) => !own.includes(address));
				// What is found is told once, so that fast-check can look for a smaller input.
				const complaints = harm.complaints.splice(0);
				const requests = harm.requests.splice(0);
				expect({ complaints, requests, added }).toEqual({ complaints: [], requests: [], added: [] });
			}),
			runs(260),
		);
		expect(new Set(tried)).toEqual(new Set([...Object.keys(ways), ...testedLocales]));
	},
);
